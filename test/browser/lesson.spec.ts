import { expect, test, type Page } from '@playwright/test';
import { clearDesk, endWeek, expectPhase, takeDesk, watchPage } from './at-the-desk';

const DOCKET = '2014-december';

/** The lesson that stands on the page now. */
function lessonOn(page: Page) {
  return page.locator('.lesson');
}

test('the lessons come one a week, then at the Call and the vote', async ({ page }) => {
  const watched = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await takeDesk(page, { seed: 'lesson', query: '?nocanvas=1', docket: DOCKET });
  const seen: string[] = [];
  const read = async () => {
    const lesson = lessonOn(page);
    await expect(lesson).toHaveCount(1);
    const title = await lesson.getByRole('heading').innerText();
    await expect(page.locator('#announcer')).toHaveText(new RegExp(`A lesson: ${title}`));
    seen.push(title);
    await lesson.getByRole('button', { name: 'Got it' }).press('Enter');
    await expect(lesson).toHaveCount(0);
    await expect(page.locator(':focus')).not.toHaveCount(0);
  };
  for (let week = 1; week <= 4; week += 1) {
    await clearDesk(page);
    await read();
    await endWeek(page);
  }
  await expectPhase(page, 'call');
  await read();
  await page.getByRole('button', { name: 'Table it' }).click();
  await expectPhase(page, 'vote');
  await expect(lessonOn(page)).toContainText('Watch for the ninth hand');
  expect(new Set(seen).size).toBe(5);
  await page.getByRole('button', { name: 'Skip to the count' }).click();
  await page.getByRole('button', { name: 'To the reckoning' }).click();
  await expectPhase(page, 'reckoning');
  await expect(lessonOn(page)).toHaveCount(0);
  watched.expectQuiet();
});

test('a lesson bars no way: the week can end while it stands', async ({ page }) => {
  await takeDesk(page, { seed: 'lesson', query: '?nocanvas=1', docket: DOCKET });
  await clearDesk(page);
  await expect(lessonOn(page)).toContainText('Nine, and no fewer');
  await endWeek(page);
  await clearDesk(page);
  await expect(lessonOn(page)).toContainText('Listen first, then ask');
});

test(
  'skipped lessons stay away, until Settings brings them back',
  { tag: '@long' },
  async ({ page }) => {
    await takeDesk(page, { seed: 'lesson', query: '?nocanvas=1', docket: DOCKET });
    await clearDesk(page);
    await page.getByRole('button', { name: 'Skip the lessons' }).click();
    await expect(lessonOn(page)).toHaveCount(0);
    await page.reload();
    await expectPhase(page, 'shelf');
    await page.getByRole('button', { name: /^Continue/ }).click();
    await expectPhase(page, 'desk');
    await expect(lessonOn(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('checkbox', { name: /lessons/ }).check();
    await page.keyboard.press('Escape');
    await expect(lessonOn(page)).toContainText('Nine, and no fewer');
  },
);

test('no other docket lectures', { tag: '@long' }, async ({ page }) => {
  await takeDesk(page, { seed: 'lesson', query: '?nocanvas=1', docket: '2018-december' });
  await clearDesk(page);
  await expect(lessonOn(page)).toHaveCount(0);
});

test('a link starts the game that it names, once', async ({ page }) => {
  await page.goto(`/?nocanvas=1#play=${DOCKET}~class-7~attache`);
  await expectPhase(page, 'briefing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The item is born');
  await expect(page.getByText('Attaché', { exact: false })).toBeVisible();
  await page.reload();
  await expectPhase(page, 'shelf');
});
