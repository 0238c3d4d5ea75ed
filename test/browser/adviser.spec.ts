import { expect, test, type Page } from '@playwright/test';
import { clearDesk, takeDesk, watchPage } from './at-the-desk';

/** Opens the adviser at the desk of an Envoy. */
async function askAdviser(page: Page): Promise<void> {
  await takeDesk(page, { seed: 'advice', query: '?nocanvas=1' });
  await clearDesk(page);
  await page.getByRole('button', { name: 'Adviser' }).click();
}

const lines = (page: Page) => page.locator('.advice li');

test('the adviser thinks in a thread of its own', async ({ page }) => {
  const watched = watchPage(page);
  await askAdviser(page);
  await expect(lines(page).first()).toBeVisible();
  expect(page.workers().map((worker) => worker.url())).toEqual([
    expect.stringContaining('adviser-worker'),
  ]);
  await page.getByRole('button', { name: 'Do it' }).first().click();
  await expect(lines(page).first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  watched.expectQuiet();
});

test('where its thread does not load, it thinks on the page’s', async ({ page }) => {
  await page.route('**/adviser-worker*', (route) => route.abort());
  await askAdviser(page);
  await expect(lines(page).first()).toBeVisible();
});

test('where nothing loads, it says so, and a retry brings it', async ({ page }) => {
  await page.route(/adviser-[^/]*\.js$/, (route) => route.abort());
  await askAdviser(page);
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.unroute(/adviser-[^/]*\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(lines(page).first()).toBeVisible();
});
