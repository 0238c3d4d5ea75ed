import { describe, expect, test } from 'vitest';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { cellsOf, lineOf } from '../support/same-games';
import recorded from './same-games.json';

const GAMES: Readonly<Record<string, readonly string[]>> = recorded;

/** Of each cell's sixty games the long checks play all, and this one the first few. */
const RUNS = Number(process.env['SAME_GAMES'] ?? 6);

describe('games recorded before the house was rebuilt', () => {
  const known = SHIPPED_DOCKETS.filter(({ id }) =>
    Object.keys(GAMES).some((cell) => cell.startsWith(`${id} `)),
  );
  for (const scenario of known) {
    test.each(cellsOf())(`${scenario.id} at $level by $bot`, ({ level, bot }) => {
      const kept = GAMES[`${scenario.id} ${level} ${bot}`]!.slice(0, RUNS);
      const now = kept.map((_, index) => lineOf(scenario, { level, bot, run: index + 1 }));
      expect(now).toEqual(kept);
    });
  }
});
