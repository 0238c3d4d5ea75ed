import { expect, test } from '@playwright/test';
import { clearDesk, endWeek, expectPhase, takeDesk } from './at-the-desk';

test('a game is gone on with after the page was closed', async ({ page }) => {
  await takeDesk(page, { seed: 'resume', query: '?nocanvas=1' });
  await clearDesk(page);
  await endWeek(page);
  await page.reload();
  await expectPhase(page, 'shelf');
  await page.getByRole('button', { name: /^Continue: .*resume$/ }).click();
  await expectPhase(page, 'desk');
  await expect(page.locator('.week.now')).toContainText('9–13 Nov');
});

test('deleting asks first', async ({ page }) => {
  await takeDesk(page, { seed: 'delete', query: '?nocanvas=1' });
  await page.reload();
  await page.getByRole('button', { name: /^Delete: / }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: /^Delete: / }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('None begun yet')).toBeVisible();
});

test('blocked storage is said, and the game goes into a file', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('/?nocanvas=1');
  await expect(page.getByRole('alert')).toContainText('keeps nothing here');
  await takeDesk(page, { seed: 'blocked', query: '?nocanvas=1' });
  await expect(page.getByRole('alert')).toContainText('Save it as a file');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('nine-votes-blocked.json');
});

test('two tabs never overwrite one save', async ({ context, page }) => {
  await takeDesk(page, { seed: 'tabs', query: '?nocanvas=1' });
  await clearDesk(page);
  const other = await context.newPage();
  await other.goto('/?nocanvas=1');
  await other.getByRole('button', { name: /^Continue: / }).click();
  await expectPhase(other, 'desk');
  await clearDesk(other);
  await endWeek(other);
  await endWeek(page);
  await expect(page.getByRole('alert')).toContainText('open in another tab');
  await page.getByRole('button', { name: 'Go on in a copy' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.goto('/?nocanvas=1');
  await expect(page.getByRole('button', { name: /^Continue: / })).toHaveCount(2);
});

for (const { why, text, says } of [
  { why: 'no JSON at all', text: '<b>hello', says: 'can’t be read at all' },
  { why: 'JSON of something else', text: '{"a":1}', says: 'not a saved game' },
  { why: 'a later format', text: '{"format":99}', says: 'newer version' },
]) {
  test(`a file with ${why} is refused by name, and nothing is lost`, async ({ page }) => {
    await takeDesk(page, { seed: 'keep', query: '?nocanvas=1' });
    await page.reload();
    await page.getByLabel('Open a game from a file').setInputFiles({
      name: 'game.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('alert')).toContainText(says);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Continue: .*keep$/ })).toBeVisible();
  });
}

test('an exported game can be brought back', async ({ page }) => {
  await takeDesk(page, { seed: 'export', query: '?nocanvas=1' });
  await page.getByRole('button', { name: 'Menu' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy as a file' }).click();
  const path = await (await download).path();
  await page.goto('/?nocanvas=1');
  await page.getByLabel('Open a game from a file').setInputFiles(path);
  await expect(page.getByRole('button', { name: /^Continue: .*export$/ })).toHaveCount(2);
});

test('an address that means nothing is said, and a bad seed refused', async ({ page }) => {
  await page.goto('/?docket=%3Cb%3Ex&nocanvas=1');
  await expect(page.getByRole('alert')).toContainText('“docket” means nothing here');
  await page.getByRole('textbox', { name: 'Seed' }).fill('Not A Seed!');
  await expect(page.locator('#seed-note')).toHaveText(/^A seed is 1 to 12 small letters/);
  await page.getByRole('button', { name: 'New game' }).click({ force: true });
  await expectPhase(page, 'shelf');
});
