import { expect, test, type Page } from '@playwright/test';
import { playCommand } from '../../src/cli/play';
import { expectPhase, passToCall, tableIt, takeDesk, watchPage } from './at-the-desk';

/** A finished game as the command line reports it. */
interface Played {
  readonly code: string;
  readonly adopted: boolean;
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number };
}

const FLAGS = ['2015-december', '--level', 'envoy', '--bot', 'informed', '--seed', 's-1', '--json'];
const played = JSON.parse(playCommand(FLAGS).stdout) as Played;

async function openReplay(page: Page, step?: number): Promise<void> {
  await page.goto(`/#replay=${played.code}${step === undefined ? '' : `&step=${step}`}`);
  await expectPhase(page, 'replay');
  await expect(page.getByRole('heading', { name: 'The replay' })).toBeVisible();
}

/** `Week 3. Step 17 of 56`: where the replay stands. */
const place = (page: Page) => page.locator('.step-place');

function expectStep(page: Page, step: number): Promise<void> {
  return expect(place(page)).toContainText(`Step ${step} of `);
}

/** A code with one of its signs exchanged for another. */
function edited(code: string): string {
  const at = code.length - 8;
  const sign = code[at] === '7' ? '9' : '7';
  return code.slice(0, at) + sign + code.slice(at + 1);
}

test('a link opens a replay at its step, to be gone through to the count', async ({ page }) => {
  const watched = watchPage(page);
  await openReplay(page, 3);
  await expectStep(page, 3);
  await page.getByRole('button', { name: 'Forward' }).click();
  await expectStep(page, 4);
  await expect(page.locator('#announcer')).toContainText('Step 4 of');
  await page.getByRole('button', { name: 'Back' }).click();
  await expectStep(page, 3);
  await page.getByRole('button', { name: 'Week 4' }).click();
  await expect(place(page)).toContainText('Week 4.');
  await page.getByRole('slider', { name: 'Step of the game' }).fill('1');
  await expectStep(page, 1);

  await page.getByRole('button', { name: 'To the vote' }).click();
  await expect(place(page)).toContainText('The vote.');
  for (let hand = 1; hand <= 15; hand += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#step-title')).toHaveText(`Hand ${hand} of 15`);
  }
  const { yes } = played.tally;
  await expect(page.locator('.fan-count')).toHaveText(String(yes));
  await page.keyboard.press('ArrowRight');
  const end = played.adopted ? 'The agenda is adopted' : 'The agenda is not adopted';
  await expect(page.locator('.step-lines')).toContainText(end);
  await expect(page.locator('.fan-table tbody td', { hasText: /^Yes$/ })).toHaveCount(yes);
  watched.expectQuiet();
});

test(
  'a replay by keyboard: ends, steps, and playing by itself',
  { tag: '@long' },
  async ({ page }) => {
    await openReplay(page);
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: 'Forward' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await page.keyboard.press('Home');
    await expectStep(page, 0);
    await page.getByRole('radio', { name: '4×' }).check();
    await page.getByRole('heading', { name: 'The replay' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(place(page)).not.toContainText('Step 0 of');
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  },
);

test('with reduced motion nothing plays by itself, and stepping works', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openReplay(page);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 1);
});

test('an edited code is refused with a reason, and a way on', async ({ page }) => {
  await page.goto(`/#replay=${edited(played.code)}`);
  await expect(page.getByRole('alert')).toContainText('A sign is wrong');
  const field = page.getByRole('textbox', { name: 'Open a code or a link' });
  await expect(field).toHaveValue(edited(played.code));
  await field.fill(played.code.toLowerCase());
  await field.press('Enter');
  await expect(place(page)).toContainText('Step 0 of');
  await page.getByRole('button', { name: 'To the shelf' }).click();
  await expectPhase(page, 'shelf');
  await expect(page).toHaveURL(/\/$/);
});

test('the shelf opens a code, and says beside the field what is wrong with another', async ({
  page,
}) => {
  await page.goto('/?nocanvas=1');
  const field = page.getByRole('textbox', { name: 'Open a code or a link' });
  await field.fill('nine votes, please');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.locator('#code-problem')).toContainText('not a code');
  await field.fill(`${new URL(page.url()).origin}/#replay=${played.code}&step=5`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expectStep(page, 5);
});

test('a what-if leaves a replay where it stands, and ends beside the first game', async ({
  page,
}) => {
  const watched = watchPage(page);
  await openReplay(page);
  await page.getByRole('button', { name: 'The Call', exact: true }).click();
  await page.getByRole('button', { name: 'What if? Play on from here' }).click();
  await expectPhase(page, 'call');
  await expect(page.getByRole('alert')).toContainText('What if?');
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expectPhase(page, 'reckoning');
  const endings = page.getByRole('region', { name: 'Two endings' });
  await expect(endings).toContainText(played.adopted ? 'Agenda adopted' : 'Agenda not adopted');
  await expect(endings).toContainText('Withdrawn');
  watched.expectQuiet();
});

test('a finished game tells its code, can be watched, and left for a what-if', async ({ page }) => {
  await takeDesk(page, { seed: 'again', query: '?nocanvas=1' });
  await passToCall(page);
  await tableIt(page);
  const field = page.getByRole('textbox', { name: 'Your code' });
  await expect(field).toHaveValue(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/);
  await page.getByRole('button', { name: 'Watch the replay' }).click();
  await expectStep(page, 0);
  await page.getByRole('button', { name: 'Back to the game' }).click();
  await expectPhase(page, 'reckoning');
  await page.getByRole('combobox', { name: 'Play on from' }).selectOption('Week 5');
  await page.getByRole('button', { name: 'Play on from there' }).click();
  await expectPhase(page, 'desk');
  await page.reload();
  const whatIf = /^Continue: What if, in week 5: .*, seed again$/;
  await expect(page.getByRole('button', { name: whatIf })).toBeVisible();
  await page.getByRole('button', { name: /^Watch the replay: .*, seed again$/ }).click();
  await expectStep(page, 0);
});
