import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_SWITCHES, findChromium } from '../../src/cli/bootstrap/chromium.mjs';
import { DIST, PROJECT } from '../../src/cli/bootstrap/project.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { clearDesk, endWeek, expectPhase, takeDesk } from './at-the-desk';

const FOLDER = join(PROJECT, 'screenshots');
const SEED = 'zeid';
/** Long enough for the room to be drawn and to come to rest. */
const ROOM_MS = 5000;

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Two errands of each week that is played on the way, by seat. */
const READ = ['JOR', 'MYS', 'MYS', 'JOR', 'TCD', 'JOR'];

async function briefTwo(page: Page, week: number): Promise<void> {
  for (let errand = 0; errand < 2; errand += 1) {
    await page.locator(`[data-member=${READ[(2 * week + errand) % READ.length]}] button`).click();
    const quick = page.getByRole('button', { name: /^(Sound out|Meet its ask)$/ });
    if (await quick.isVisible()) {
      await quick.click();
      continue;
    }
    await page.getByRole('button', { name: 'All tasks' }).click();
    const task = page.locator('.task-group .task-option:not([aria-disabled])').first();
    if (await task.isVisible()) await task.click();
    const done = page.getByRole('button', { name: 'Done' });
    if (await done.isVisible()) await done.click();
  }
}

async function desk(browser: Browser, url: string, shot: Shot): Promise<Page> {
  const { width, height, colorScheme } = shot;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme,
  });
  const page = await context.newPage();
  await takeDesk(page, { seed: SEED });
  const isPhone = width < 700;
  if (isPhone) await page.waitForTimeout(ROOM_MS);
  for (let week = 0; week < (isPhone ? 0 : 2); week += 1) {
    await clearDesk(page);
    await briefTwo(page, week);
    await endWeek(page);
  }
  await clearDesk(page);
  if (!isPhone) await briefTwo(page, 2);
  await page.waitForTimeout(ROOM_MS);
  await page.screenshot({ path: join(FOLDER, `${shot.name}.png`) });
  return page;
}

/** Goes on from a desk to the end: takes the Call, the vote, the reckoning and the replay on the way. */
async function theEnd(page: Page): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: join(FOLDER, `${name}.png`) });
  for (let week = 3; week <= 6; week += 1) {
    await endWeek(page);
    await clearDesk(page);
  }
  await expectPhase(page, 'call');
  await shot('call');
  await page.getByRole('button', { name: 'Table it' }).click();
  await page.locator('.caption-line', { hasText: /(Seven|Eight) of nine/ }).waitFor({
    timeout: 30_000,
  });
  await page.waitForTimeout(500);
  await shot('vote');
  await page.getByRole('button', { name: /Skip to the count|To the reckoning/ }).click();
  const on = page.getByRole('button', { name: 'To the reckoning' });
  if (await on.isVisible()) await on.click();
  await expectPhase(page, 'reckoning');
  await page.waitForTimeout(1500);
  await shot('reckoning');
  await page.getByRole('button', { name: 'Watch the replay' }).click();
  await expectPhase(page, 'replay');
  await page.getByRole('button', { name: 'Week 4' }).click();
  await page.waitForTimeout(500);
  await shot('replay');
}

async function main(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('Build first: npm run build');
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve({ folder: DIST, port: 0 });
  const executablePath = process.env.CHROMIUM_PATH ?? findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_SWITCHES,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const wide = { width: 1366, height: 768 };
    await desk(browser, server.url, { name: 'desk-dark', ...wide, colorScheme: 'dark' });
    const phone = { width: 390, height: 844, colorScheme: 'light' } as const;
    await desk(browser, server.url, { name: 'desk-phone', ...phone });
    const light = { name: 'desk-light', ...wide, colorScheme: 'light' } as const;
    await theEnd(await desk(browser, server.url, light));
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
