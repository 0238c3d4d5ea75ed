import { expect, test } from '@playwright/test';
import { clearDesk, expectPhase, tableIt, takeDesk, watchPage } from './at-the-desk';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a game on a phone without the room', async ({ page }) => {
  const watched = watchPage(page);
  await takeDesk(page, { seed: 'phone', query: '?nocanvas=1' });
  const tabs = page.getByRole('navigation', { name: 'Parts of the desk' });
  for (let week = 1; week <= 6; week += 1) {
    await clearDesk(page);
    await tabs.getByRole('button', { name: 'Messengers' }).click();
    if (week === 1) await page.getByRole('button', { name: 'Sound out' }).click();
    await page.getByRole('button', { name: /end the week$/i }).click();
  }
  await expectPhase(page, 'call');
  expect(await page.locator('canvas').count()).toBe(0);
  await tableIt(page);
  watched.expectQuiet();
});

for (const width of [360, 390, 1100, 1920]) {
  test(`nothing runs off the page at ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await takeDesk(page, { seed: 'width', query: '?nocanvas=1' });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('touch targets on the phone are large enough', async ({ page }) => {
  await takeDesk(page, { seed: 'touch', query: '?nocanvas=1' });
  await clearDesk(page);
  const small = await page
    .locator('button.button:visible, .phone-tabs button:visible, .whip-cell button')
    .evaluateAll((buttons) =>
      buttons
        .map((button) => ({ text: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44)
        .map(({ text }) => text),
    );
  expect(small).toEqual([]);
});
