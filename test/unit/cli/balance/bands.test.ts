import { describe, expect, test } from 'vitest';
import { isBotName } from '../../../../src/ai/players/bots';
import { BANDS, HELD_DOCKETS, type Band } from '../../../../src/cli/balance/bands';
import { balanceCommand } from '../../../../src/cli/balance/command';
import {
  bestShare,
  closeShare,
  firstShare,
  gapOf,
  largestRise,
  lateHolds,
  meanReading,
  nineOdds,
  over,
  ratioOf,
} from '../../../../src/cli/balance/figures';
import { bandLines, cellsNeeded, holdBands } from '../../../../src/cli/balance/hold';
import type { GameRecord } from '../../../../src/cli/games';

const aRecord = (parts: Partial<GameRecord> = {}): GameRecord => ({
  win: false,
  score: { access: 0, text: 0, breadth: 0, opening: 0, word: 0 },
  chance: 0.5,
  pass: 0.5,
  access: 40,
  option: 'table',
  best: 'table',
  yes: 9,
  odds: [500, 500, 500],
  first: 'soundOut MYS',
  actions: 30,
  ...parts,
});
const records = (...passes: number[]) => passes.map((pass) => aRecord({ pass }));

describe('figures', () => {
  test('a mean with its standard error', () => {
    const { value, error } = meanReading(records(0.2, 0.4, 0.6), nineOdds);
    expect(value).toBeCloseTo(0.4, 12);
    expect(error).toBeCloseTo(0.2 / Math.sqrt(3), 12);
  });

  test('a gap is paired: luck that both shared leaves no error', () => {
    const { value, error } = gapOf(records(0.3, 0.5, 0.9), records(0.2, 0.4, 0.8), nineOdds);
    expect(value).toBeCloseTo(0.1, 12);
    expect(error).toBeCloseTo(0, 12);
  });

  test('a ratio of means, exact where one is a share of the other', () => {
    const { value, error } = ratioOf(records(0.1, 0.3), records(0.2, 0.6), nineOdds);
    expect(value).toBeCloseTo(0.5, 12);
    expect(error).toBeCloseTo(0, 12);
    expect(ratioOf(records(0.1), records(0), nineOdds).value).toBe(0);
  });

  test('over dockets, each counts the same and errors add up as squares', () => {
    const all = over([
      { value: 0.1, error: 0.03 },
      { value: 0.3, error: 0.04 },
    ]);
    expect(all.value).toBeCloseTo(0.2, 12);
    expect(all.error).toBeCloseTo(0.025, 12);
  });

  test.each([
    { name: 'votes on 8, 9 or 10', figure: closeShare, value: 0.5 },
    { name: 'the commonest first task', figure: firstShare, value: 0.75 },
    {
      name: 'where tabling was best',
      figure: (g: GameRecord[]) => bestShare(g, 'table'),
      value: 0.5,
    },
    { name: 'the largest rise of the medians', figure: largestRise, value: 0.2 },
    { name: 'late weeks that hold or fall', figure: lateHolds, value: 0.625 },
  ])('$name', ({ figure, value }) => {
    const games = [
      aRecord({ yes: 8, odds: [400, 600, 500], first: 'argue TCD' }),
      aRecord({ yes: 11, odds: [400, 600, 500], best: 'withdraw' }),
      aRecord({ yes: null, odds: [400, 600, 600], best: 'fallback' }),
      aRecord({ yes: null, odds: [600, 500, 500] }),
    ];
    expect(figure(games).value).toBeCloseTo(value, 12);
  });
});

describe('the bands', () => {
  test('each has a name of its own and borders in order', () => {
    expect(new Set(BANDS.map(({ name }) => name)).size).toBe(BANDS.length);
    for (const { least, most } of BANDS) expect(least ?? -1).toBeLessThan(most ?? 100);
  });

  test('need games of bots and dockets that there are', () => {
    const cells = cellsNeeded(BANDS);
    for (const { bot, docket } of cells) {
      expect(bot === 'oracle' || isBotName(bot), bot).toBe(true);
      expect(HELD_DOCKETS).toContain(docket);
    }
    expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(cells.length);
  });

  const half: Band = { name: 'half', unit: 'percent', figure: () => ({ value: 0.5, error: 0 }) };
  test.each([
    { band: half, holds: null },
    { band: { ...half, least: 0.5 }, holds: true },
    { band: { ...half, least: 0.51 }, holds: false },
    { band: { ...half, most: 0.5, least: 0.4 }, holds: true },
    { band: { ...half, most: 0.49 }, holds: false },
  ])('hold at their borders: $holds', ({ band, holds }) => {
    const rows = holdBands(() => [], [band]);
    expect(rows[0]!.holds).toBe(holds);
    const word = holds === null ? 'free' : holds ? 'holds' : 'FAILS';
    expect(bandLines(rows).at(-1)).toContain(word);
  });
});

describe('the command', () => {
  const run = (answer: GameRecord, ...args: string[]) =>
    balanceCommand(args, {
      players: { work: '', answerTo: ({ runs }) => Array.from({ length: runs }, () => answer) },
      report: () => {},
    });

  test('says which bands hold, and ends with 1 where one does not', () => {
    const { exitCode, stdout } = run(aRecord(), '--runs', '2', '--workers', '1', '--json');
    const { runs, held, failed, bands } = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(runs).toBe(2);
    expect(bands).toHaveLength(BANDS.length);
    expect(bands.filter(({ holds }: { holds: boolean | null }) => holds === true)).toHaveLength(
      held,
    );
    expect(failed).toBeGreaterThan(0);
  });

  test.each([[['--runs', '1']], [['--runs', 'x']], [['--loud']], [['2015-december']]])(
    '%j is not understood',
    (args) => {
      const { exitCode, stderr } = run(aRecord(), ...args);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/Usage: npm run -s balance/);
    },
  );

  test('explains itself', () => {
    expect(run(aRecord(), '--help').stdout).toMatch(/^Usage: npm run -s balance/);
  });
});
