import { expect, test, type Page } from '@playwright/test';
import { expectPhase } from './at-the-desk';

/** How many times slower the processor is made: a cheap phone beside a laptop. */
const THROTTLE = 4;

interface LongTask {
  readonly at: number;
  readonly ms: number;
}

/** Tasks over 50 ms so far, as the browser itself counts them. */
async function longTasks(page: Page): Promise<readonly LongTask[]> {
  return page.evaluate(() =>
    (Reflect.get(globalThis, 'longTasks') as PerformanceEntry[]).map(({ startTime, duration }) => ({
      at: Math.round(startTime),
      ms: Math.round(duration),
    })),
  );
}

function figures(tasks: readonly LongTask[]): string {
  const longest = Math.max(0, ...tasks.map(({ ms }) => ms));
  const over = tasks.filter(({ ms }) => ms > 100).length;
  return `longest ${longest} ms, ${over} over 100 ms, ${tasks.length} over 50 ms`;
}

/**
 * Prints what keeps the page from answering at a fourfold throttle. It holds no time, which would be
 * the machine's: only that the room's engine comes in parts, each of them a task of its own.
 */
test('long tasks from the first byte to the drawn room', { tag: '@long' }, async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    Reflect.set(globalThis, 'longTasks', seen);
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.goto('/');
  await expectPhase(page, 'shelf');
  await page.waitForTimeout(1500);
  const onLoad = await longTasks(page);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Take the desk' }).click();
  await expectPhase(page, 'desk');
  const before = scripts.length;
  await page.locator('.slot.drawn canvas').waitFor({ timeout: 60_000 });
  const toRoom = (await longTasks(page)).slice(onLoad.length);
  console.log(`on load: ${figures(onLoad)}\nto the drawn room: ${figures(toRoom)}`);
  const parts = scripts.slice(before).filter((url) => /TileSprite|TextureManager|Game-/.test(url));
  expect(parts.length, 'Phaser comes in slices').toBeGreaterThan(2);
});
