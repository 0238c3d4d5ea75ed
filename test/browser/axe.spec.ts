import { expect, test } from '@playwright/test';
import { playCommand } from '../../src/cli/play';
import { clearDesk, endWeek, expectPhase, passToCall, takeDesk } from './at-the-desk';
import { expectNothingFound } from './looked-over';

// Looking over a page takes seconds, and a test looks at up to nine.
test.describe.configure({ timeout: 180_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? ['@long'] : [] }, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));

    test('axe finds nothing from the shelf to the desk', async ({ page }) => {
      await page.goto('/?nocanvas=1');
      await expectNothingFound(page, 'shelf');
      await page.getByRole('textbox', { name: 'Seed' }).fill('axe');
      await page.getByRole('button', { name: 'New game' }).click();
      await expectNothingFound(page, 'briefing');
      await page.getByRole('button', { name: 'Take the desk' }).click();
      await expectNothingFound(page, 'desk with its card');
      await clearDesk(page);
      await page.getByRole('button', { name: 'Sound out' }).click();
      await page.getByRole('button', { name: 'All tasks' }).click();
      await expectNothingFound(page, 'desk with the task sheet');
      await page.getByRole('button', { name: 'Done' }).click();
      for (const panel of ['Letter', 'Log', 'Menu', 'Adviser']) {
        await page.getByRole('button', { name: panel, exact: true }).first().click();
        await expectNothingFound(page, panel, 'dialog');
        await page.getByRole('button', { name: 'Close', exact: true }).click();
      }
      await endWeek(page);
      await expectNothingFound(page, 'the answers of the week', '.week-report');
    });

    test('axe finds nothing from the Call to the reckoning', async ({ page }) => {
      await takeDesk(page, { seed: 'axe', query: '?nocanvas=1' });
      await passToCall(page);
      await expectNothingFound(page, 'call');
      await page.getByRole('button', { name: 'Table it' }).click();
      await page.getByRole('button', { name: 'Skip to the count' }).click();
      await expectNothingFound(page, 'vote');
      await page.getByRole('button', { name: 'To the reckoning' }).click();
      await expectPhase(page, 'reckoning');
      await expect(page.getByRole('textbox', { name: 'Your code' })).not.toBeEmpty();
      await expectNothingFound(page, 'reckoning');
    });

    test('axe finds nothing in a replay', { tag: '@long' }, async ({ page }) => {
      const { code } = JSON.parse(playCommand(['2015-december', '--json']).stdout);
      await page.goto(`/#replay=${code}`);
      await page.getByRole('button', { name: 'Week 3' }).click();
      await page.getByText('Every step as a list').click();
      await page.getByRole('button', { name: 'Code', exact: true }).click();
      await expectNothingFound(page, 'replay');
      await page.goto('/#replay=NOT-A-CODE');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNothingFound(page, 'a code that is none', 'main');
    });
  });
}

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await takeDesk(page, { seed: 'axe', query: '?nocanvas=1' });
  await clearDesk(page);
  const tabs = page.getByRole('navigation', { name: 'Parts of the desk' }).getByRole('button');
  for (const tab of await tabs.all()) {
    await tab.click();
    await expectNothingFound(page, await tab.innerText(), 'main');
  }
});
