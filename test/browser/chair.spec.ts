import { expect, test, type Page } from '@playwright/test';
import { playCommand } from '../../src/cli/play';
import { expectPhase, watchPage } from './at-the-desk';
import { press } from './at-the-keyboard';
import { expectNothingFound } from './looked-over';

const FLAGS = ['2014-december', '--level', 'envoy', '--bot', 'informed', '--seed', 's-1', '--json'];
const { code } = JSON.parse(playCommand(FLAGS).stdout) as { readonly code: string };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** From the shelf into a chair of the lesson docket. */
async function takeChair(page: Page, choice: { chair: string; seed: string }): Promise<void> {
  await page.goto('/?nocanvas=1');
  await page.locator('input[name=docket][value="2014-december"]').check();
  await page.getByLabel('Your chair').selectOption(choice.chair);
  await page.getByRole('textbox', { name: 'Seed' }).fill(choice.seed);
  await button(page, 'New game').click();
  await expectPhase(page, 'briefing');
}

/** Puts away what the last week brought, if anything is there. */
async function readReport(page: Page): Promise<void> {
  const on = button(page, 'Go on');
  if (await on.isVisible()) await on.click();
}

const CLOSE = 'Cable home and close the week';
const weeks = (page: Page) => page.locator('#business-title, #ballot-title, #moves-title');

/** Closes the weeks until the agenda is put to the vote. */
async function closeWeeks(page: Page, count: number): Promise<void> {
  for (let week = 1; week <= count; week += 1) {
    await readReport(page);
    await button(page, CLOSE).click();
    await expect(weeks(page)).not.toContainText(`week ${week}`);
  }
}

/** Raises a hand, and skips to the end. */
async function vote(page: Page, hand: RegExp): Promise<void> {
  await button(page, hand).click();
  await button(page, 'Raise your hand').click();
  await expectPhase(page, 'vote');
  await button(page, 'Skip to the count').click();
  await button(page, 'To the reckoning').click();
  await expectPhase(page, 'reckoning');
}

test('a member’s chair by keyboard alone, to its reckoning', async ({ page }) => {
  const watched = watchPage(page);
  await takeChair(page, { chair: 'NGA', seed: 's-1' });
  await press(page, /^Take the chair$/);
  await expectPhase(page, 'chair');
  for (let week = 1; week <= 4; week += 1) {
    if (await button(page, 'Go on').isVisible()) await page.keyboard.press('Escape');
    const reply = page.locator('.reply:not([aria-disabled])').first();
    if (await reply.isVisible()) {
      await press(page, new RegExp(`^${(await reply.innerText()).split('\n')[0]}`));
      await expect(reply).toHaveAttribute('aria-pressed', 'true');
      await expect(reply).toBeFocused();
    }
    await press(page, /^Cable home and close the week$/);
  }
  await press(page, /^Vote yes/);
  await expect(button(page, 'Raise your hand')).toBeFocused();
  await page.keyboard.press('Enter');
  await expectPhase(page, 'vote');
  await press(page, /^Skip to the count$/);
  await press(page, /^To the reckoning$/);
  await expectPhase(page, 'reckoning');
  await expect(page.locator('.chair-scores dt')).toHaveText([
    'Interests',
    'Instructions',
    'Word',
    'Relations',
  ]);
  watched.expectQuiet();
});

test(
  'China’s chair to its end: what is added is announced, and a quiet week costs nothing',
  { tag: '@long' },
  async ({ page }) => {
    const watched = watchPage(page);
    await takeChair(page, { chair: 'opposition', seed: 's-1' });
    await button(page, 'Take the chair').click();
    const purse = page.locator('.meter', { hasText: 'China’s purse' }).locator('.scale');
    const before = await purse.innerText();
    await button(page, /^Add a trade offer/).click();
    await button(page, /^Add a call to wait/).click();
    await button(page, /^Take off a call to wait/).click();
    await expect(page.locator('.tray li')).toHaveCount(1);
    await button(page, 'Announce, and let the week run').click();
    await expect(purse).not.toHaveText(before);
    for (let week = 2; week <= 4; week += 1) {
      await readReport(page);
      const spent = await purse.innerText();
      await button(page, 'Make no move this week').click();
      if (week < 4) await expect(purse).toHaveText(spent);
    }
    const skip = button(page, 'Skip to the count');
    if (await skip.isVisible()) await skip.click();
    const on = button(page, 'To the reckoning');
    if (await on.isVisible()) await on.click();
    await expectPhase(page, 'reckoning');
    await expect(page.locator('.chair-scores dt')).toHaveText([
      'The agenda',
      'Means',
      'Quiet',
      'The room',
    ]);
    watched.expectQuiet();
  },
);

test('a friend’s link seats you against their game, and shows both endings', async ({ page }) => {
  const watched = watchPage(page);
  await page.goto(`/?nocanvas=1#chair=${code}~RWA`);
  await expectPhase(page, 'briefing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rwanda’s chair');
  await expect(page.locator('.invited')).toContainText('Somebody sent you this chair');
  expect(new URL(page.url()).hash).toBe('');
  await button(page, 'Take the chair').click();
  await closeWeeks(page, 4);
  await vote(page, /^Vote no/);
  await expect(page.locator('.one-ending')).toHaveCount(2);
  await expect(page.locator('.one-ending').last().locator('.own')).toContainText('Rwanda: No');
  await page.getByLabel('Which chair').selectOption('opposition');
  await button(page, 'Sit there').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('China’s chair');
  watched.expectQuiet();
});

for (const { why, tail, says } of [
  {
    why: 'a wrong sign',
    tail: `${code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}~RWA`,
    says: 'sign is wrong',
  },
  { why: 'a state that was not there', tail: `${code}~BRA`, says: 'not in this game: “BRA”' },
  { why: 'its end cut off', tail: code, says: 'makes no sense' },
]) {
  test(`a link with ${why} is refused in words, and the shelf stays`, async ({ page }) => {
    await page.goto(`/?nocanvas=1#chair=${tail}`);
    await expect(page.getByRole('alert')).toContainText(says);
    await expectPhase(page, 'shelf');
    await expect(button(page, 'New game')).toBeVisible();
  });
}

test('a chair is left and taken again from the shelf', async ({ page }) => {
  await takeChair(page, { chair: 'NGA', seed: 'again' });
  await button(page, 'Take the chair').click();
  await closeWeeks(page, 1);
  await button(page, 'Menu').click();
  await button(page, 'Back to the shelf').click();
  await page.reload();
  await button(page, /^Continue: Nigeria’s chair: /).click();
  await expectPhase(page, 'chair');
  await expect(weeks(page)).toContainText('week 2');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: '@long' }, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));

    test('axe finds nothing in a member’s chair', async ({ page }) => {
      await page.goto(`/?nocanvas=1#chair=${code}~NGA`);
      await button(page, 'Take the chair').waitFor();
      await expectNothingFound(page, 'the briefing of a chair');
      await button(page, 'Take the chair').click();
      await closeWeeks(page, 1);
      const reply = page.locator('.reply:not([aria-disabled])').last();
      if (await reply.isVisible()) await reply.click();
      await expectNothingFound(page, 'a desk, and what its last week brought');
      for (let week = 2; week <= 4; week += 1) {
        await readReport(page);
        await button(page, CLOSE).click();
      }
      await button(page, /^Abstain/).click();
      await expectNothingFound(page, 'the ballot', 'main');
      await vote(page, /^Abstain/);
      await expectNothingFound(page, 'the reckoning of a chair');
    });

    test('axe finds nothing in China’s chair', async ({ page }) => {
      await takeChair(page, { chair: 'opposition', seed: 's-1' });
      await button(page, 'Take the chair').click();
      await button(page, /^Add a trade offer/).click();
      await expectNothingFound(page, 'China’s desk');
    });
  });
}

test('a chair fits a screen of 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/?nocanvas=1#chair=${code}~NGA`);
  await button(page, 'Take the chair').click();
  await expectPhase(page, 'chair');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
