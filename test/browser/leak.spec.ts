import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { expectPhase, passToCall, tableIt } from './at-the-desk';

/** Games that fill what the page keeps once for all: fetched files, pictures, compiled code. */
const WARM_UP = 2;
const GAMES = 5;
/**
 * What the engine's own compiled code may add over five games, in bytes; it was measured at 0.2 to
 * 0.8 MB. A room that stayed behind took 0.7 MB for each game.
 */
const HEAP_MARGIN = 1_500_000;

interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** What the page holds on to once all garbage is gone. */
async function kept(page: Page, cdp: CDPSession): Promise<Kept> {
  for (let turn = 0; turn < 3; turn += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(150);
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
  };
}

async function begin(page: Page, seed: string): Promise<void> {
  await page.locator('input[name=docket][value="2015-december"]').check();
  await page.getByRole('textbox', { name: 'Seed' }).fill(seed);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Take the desk' }).click();
  await expectPhase(page, 'desk');
}

/** Back to the shelf, where the game is deleted, so that the list of games stays as long as it was. */
async function leaveAndDelete(page: Page): Promise<void> {
  await expectPhase(page, 'shelf');
  await page.getByRole('button', { name: /^Delete: / }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Delete: / })).toHaveCount(0);
}

async function leaveDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Back to the shelf' }).click();
}

const WAYS: readonly {
  readonly name: string;
  readonly query: string;
  readonly play: (page: Page) => Promise<void>;
}[] = [
  { name: 'opened, without the room', query: '?nocanvas=1', play: leaveDesk },
  {
    name: 'opened, with the room drawn',
    query: '',
    play: async (page) => {
      await page.locator('.slot.drawn canvas').waitFor();
      await leaveDesk(page);
    },
  },
  {
    name: 'played to the reckoning, without the room',
    query: '?nocanvas=1',
    play: async (page) => {
      await passToCall(page);
      await tableIt(page);
      await page.getByRole('button', { name: 'Watch the replay' }).click();
      await expectPhase(page, 'replay');
      await page.getByRole('button', { name: 'Back to the game' }).click();
      await expectPhase(page, 'reckoning');
      await page.getByRole('button', { name: /shelf/ }).first().click();
    },
  },
];

for (const { name, query, play } of WAYS) {
  test(`five games ${name} keep nothing`, { tag: '@long' }, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(`/${query}`);
    let before: Kept | null = null;
    for (let game = 1; game <= WARM_UP + GAMES; game += 1) {
      await begin(page, `game${game}`);
      await play(page);
      await leaveAndDelete(page);
      if (game === WARM_UP) before = await kept(page, cdp);
    }
    const after = await kept(page, cdp);
    const { nodes, listeners, heap } = before!;
    expect(after.nodes - nodes, 'less than one node a game').toBeLessThan(GAMES);
    expect(after.listeners - listeners, 'less than one listener a game').toBeLessThan(GAMES);
    expect(after.heap - heap).toBeLessThan(HEAP_MARGIN);
  });
}
