import { describe, expect, test } from 'vitest';
import { BANDS, type Band, type Games } from '../../src/cli/balance/bands';
import { cellsNeeded, holdBands } from '../../src/cli/balance/hold';
import type { GameRecord } from '../../src/cli/games';
import playBalanceJob from '../long/balance-worker';

/**
 * The bands of the docket with the most of them that few games can tell, on paired seeds. `npm run -s balance` holds every
 * band on many more; here one fails only if it is broken beyond what so few games may stray.
 */
const SEEDS = 16;
const BOTS = ['nothing', 'random', 'informed', 'never:moves', 'never:names', 'never:soundings'];

/** The dockets that a band takes games of. */
const docketsOf = (band: Band) => [...new Set(cellsNeeded([band]).map(({ docket }) => docket))];

const held = BANDS.filter(({ least, most }) => least !== undefined || most !== undefined);
const alone = held.flatMap((band) => (docketsOf(band).length === 1 ? docketsOf(band) : []));
const share = (docket: string) => alone.filter((one) => one === docket).length;
const [docketHeld = ''] = alone.toSorted((a, b) => share(b) - share(a));

const cheap = held.filter((band) => {
  if (band.name.startsWith('largest rise')) return false; // a median of so few games says nothing
  const cells = cellsNeeded([band]);
  return cells.every(({ docket, bot }) => docket === docketHeld && BOTS.includes(bot));
});

const played = new Map<string, readonly GameRecord[]>();
const games: Games = (bot, docket, level = 'envoy') => {
  const key = `${docket} ${level} ${bot}`;
  const known = played.get(key);
  const records = known ?? playBalanceJob({ scenario: docket, level, bot, from: 1, runs: SEEDS });
  played.set(key, records);
  return records;
};

describe(`${docketHeld} on a few seeds`, () => {
  test('there are bands to hold', () => {
    expect(cheap.length).toBeGreaterThan(8);
  });

  test.each(cheap.map((band) => ({ name: band.name, band })))('$name', ({ band }) => {
    const [row] = holdBands(games, [band]);
    const { value, low, high, least, most } = row!;
    // An interval of 95% on each side again, and two points where medians have no error.
    const slack = Math.max(0.02, high - value, value - low) / 2;
    expect(high + slack).toBeGreaterThanOrEqual(least ?? -Infinity);
    expect(low - slack).toBeLessThanOrEqual(most ?? Infinity);
  });
});
