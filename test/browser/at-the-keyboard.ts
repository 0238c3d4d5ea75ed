import type { Page } from '@playwright/test';

/** Presses Tab until the focus is on what is asked for; fails after a full round of the page. */
export async function tabTo(
  page: Page,
  wanted: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 160; presses += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (wanted.test(name.trim())) return;
  }
  throw new Error(`no way by Tab to ${String(wanted)}`);
}

/** Goes to what is asked for by Tab, and presses it. */
export async function press(page: Page, wanted: RegExp): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}
