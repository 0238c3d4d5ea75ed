import { expect, test } from '@playwright/test';
import { expectPhase, watchPage } from './at-the-desk';
import { press, tabTo } from './at-the-keyboard';

test('a whole game by keyboard alone', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto('/?nocanvas=1');
  await press(page, /^New game$/);
  await expectPhase(page, 'briefing');
  await press(page, /^Take the desk$/);
  await expectPhase(page, 'desk');

  for (let week = 1; week <= 4; week += 1) {
    if (week > 1) await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: /^To week/ }).isVisible()) {
      await press(page, /^To week/);
    }
    if (await page.locator('.card-options').isVisible()) {
      await page.locator('.event-card').evaluate((card) => card.scrollIntoView());
      const title = await page.locator('.card-options b').first().innerText();
      await press(page, new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    }
    if (week === 1) {
      await tabTo(page, /odds of a yes/);
      const before = await page.locator('#dossier-title').innerText();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('#dossier-title')).not.toHaveText(before);
      await press(page, /^All tasks$/);
      await expect(page.getByRole('heading', { name: 'Brief a messenger' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { name: 'Brief a messenger' })).toBeHidden();
      await expect(page.getByRole('button', { name: 'All tasks' })).toBeFocused();
    }
    await press(page, /end the week$/i);
  }
  await expectPhase(page, 'call');
  await press(page, /^Table it/);
  await expectPhase(page, 'vote');
  await press(page, /^Skip to the count$/);
  await press(page, /^To the reckoning$/);
  await expectPhase(page, 'reckoning');
  watched.expectQuiet();
});

test('a panel opens, closes with Escape, and gives the focus back', async ({ page }) => {
  await page.goto('/?nocanvas=1');
  await press(page, /^Help$/);
  await expect(page.getByRole('dialog', { name: 'How it works' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Help' })).toBeFocused();
});
