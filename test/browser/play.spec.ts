import { expect, test } from '@playwright/test';
import {
  clearDesk,
  endWeek,
  expectPhase,
  passToCall,
  tableIt,
  takeDesk,
  watchPage,
} from './at-the-desk';

test('a game by mouse, from the shelf to the reckoning', async ({ page }) => {
  const watched = watchPage(page);
  await takeDesk(page, { seed: 'mouse' });
  for (let week = 1; week <= 6; week += 1) {
    await clearDesk(page);
    await page.locator('[data-member=JOR] button').click();
    await expect(page.getByRole('heading', { name: 'Jordan' })).toBeVisible();
    if (week === 1) {
      await page.getByRole('button', { name: 'Sound out' }).click();
      await expect(page.getByText('one briefed, two still to choose')).toBeVisible();
    }
    if (week === 2) {
      await page.getByRole('button', { name: 'All tasks' }).click();
      await page.getByRole('radio', { name: /France/ }).check({ force: true });
      await page.getByRole('button', { name: /^The security link/ }).click();
      await page.getByRole('button', { name: 'Done' }).click();
      await expect(page.getByRole('button', { name: 'Recall France' })).toBeVisible();
    }
    await endWeek(page);
    if (week === 1)
      await expect(
        page.getByRole('listitem').filter({ hasText: /^Jordan asks that/ }),
      ).toBeVisible();
  }
  await expectPhase(page, 'call');
  await page
    .getByRole('group', { name: /^Jordan/ })
    .getByLabel('Yes')
    .check();
  await tableIt(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The Council will/);
  await expect(page.getByText(/You predicted one vote/)).toBeVisible();
  await expect(page.getByText('S/2015/931', { exact: false })).toBeVisible();
  watched.expectQuiet();
});

test('the hands rise one by one, and each is said', async ({ page }) => {
  const watched = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await takeDesk(page, { seed: 'hands', query: '?nocanvas=1' });
  await passToCall(page);
  await page.getByRole('button', { name: 'Table it' }).click();
  await expectPhase(page, 'vote');
  await expect(page.locator('#announcer')).toHaveText(/(yes|no|abstains)\. .*nine\./, {
    timeout: 10_000,
  });
  await expect(page.getByRole('button', { name: 'To the reckoning' })).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.locator('.fallen .cast')).toHaveCount(15);
  watched.expectQuiet();
});

test('the same seed and choices give the same end', { tag: '@long' }, async ({ page }) => {
  const ends: string[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    await takeDesk(page, { seed: 'again', query: '?nocanvas=1' });
    await passToCall(page);
    await tableIt(page);
    ends.push(await page.locator('.fan table').innerText());
  }
  expect(ends[0]).toBe(ends[1]);
});
