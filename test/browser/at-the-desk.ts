import { expect, type Page } from '@playwright/test';

/** Collects what a page must never do, from before its first request. */
export function watchPage(page: Page): { expectQuiet: () => void } {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = ['data:', 'blob:'].includes(url.protocol) || url.hostname === '127.0.0.1';
    if (!isOwn) problems.push(`asked ${url.host}`);
  });
  return { expectQuiet: () => expect(problems).toEqual([]) };
}

/** The screen that the page says it shows. */
export function expectPhase(page: Page, phase: string): Promise<void> {
  return expect(page.locator('main')).toHaveAttribute('data-phase', phase);
}

/** From the shelf to the desk. */
export async function takeDesk(
  page: Page,
  choice: { seed: string; query?: string; docket?: string },
): Promise<void> {
  await page.goto(`/${choice.query ?? ''}`);
  await expectPhase(page, 'shelf');
  const docket = choice.docket ?? '2015-december';
  await page.locator(`input[name=docket][value="${docket}"]`).check();
  await page.getByRole('textbox', { name: 'Seed' }).fill(choice.seed);
  await page.getByRole('button', { name: 'New game' }).click();
  await expectPhase(page, 'briefing');
  await page.getByRole('button', { name: 'Take the desk' }).click();
  await expectPhase(page, 'desk');
}

/** Reads last week's answers and decides the card of the week, if there are any. */
export async function clearDesk(page: Page): Promise<void> {
  const report = page.getByRole('button', { name: /^To week/ });
  if (await report.isVisible()) await report.click();
  const option = page.locator('.card-options button').first();
  if (await option.isVisible()) await option.click();
}

/** Ends the week with whoever is briefed. */
export async function endWeek(page: Page): Promise<void> {
  await page.getByRole('button', { name: /end the week$/i }).click();
}

/** Plays to the Call, sending nobody. */
export async function passToCall(page: Page): Promise<void> {
  for (let week = 1; week <= 6; week += 1) {
    await clearDesk(page);
    await endWeek(page);
  }
  await expectPhase(page, 'call');
}

/** From the Call through the vote, skipping to the count, to the reckoning. */
export async function tableIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table it' }).click();
  await expectPhase(page, 'vote');
  const skip = page.getByRole('button', { name: 'Skip to the count' });
  await skip.click();
  await page.getByRole('button', { name: 'To the reckoning' }).click();
  await expectPhase(page, 'reckoning');
}
