import { describe, expect, test } from 'vitest';
import { fuzzGame } from '../../../src/cli/fuzz/game';
import { CHEAP_LAWS, DEAR_LAWS, oddPlace, standingOf } from '../../../src/cli/fuzz/laws';
import { luckFrom } from '../../../src/cli/fuzz/luck';
import { leakIn } from '../../../src/cli/fuzz/secrecy';
import { runCommandLine } from '../../../src/cli/run';
import type { SeatId } from '../../../src/engine/core/ids';
import type { GameState } from '../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../src/engine/proceedings/council/view';
import { SHIPPED_DOCKETS } from '../../support/dockets';
import { aGame, atDesk, edited } from '../../support/game';
import { MODEL } from '../../support/shipped';

function run(...args: string[]) {
  return runCommandLine(['fuzz', ...args], () => undefined);
}

describe('fuzz', () => {
  test('random games break no law, and the same seed gives the same answer', async () => {
    const flags = ['--games', '12', '--seed', 'test', '--workers', '1', '--json'];
    const once = await run(...flags);
    expect({ ...once, stdout: '' }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const { games, actions, refused, violations, ...more } = JSON.parse(once.stdout);
    expect({ games, violations, more }).toEqual({ games: 12, violations: 0, more: {} });
    expect(actions).toBeGreaterThan(300);
    expect(refused).toBeGreaterThan(20);
    expect((await run(...flags)).stdout).toBe(once.stdout);
    expect((await run('--games', '2', '--workers', '1')).stdout).toMatch(
      /2 games.*\nno law broken\n/,
    );
  });

  test.each([
    ['--games', '0'],
    ['--games', '1e3'],
    ['--seed', 'Not A Seed'],
    ['--game', ''],
    ['--workers', '65'],
  ])('%s %s is not understood', async (flag, value) => {
    expect(await run(flag, value)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('a broken model is found, with the seed that plays the game again', () => {
    const texts = { scenarios: SHIPPED_DOCKETS, model: { ...MODEL, c2: Number.NaN } };
    const seeds = Array.from({ length: 20 }, (_, index) => `broken-${index}`);
    const found = seeds.map((seed) => fuzzGame(seed, texts).violation);
    const first = found.find((violation) => violation !== null)!;
    expect(seeds).toContain(first.seed);
    expect(fuzzGame(first.seed, texts).violation).toEqual(first);
  });

  test('its luck is even, and its own for each text', () => {
    const draw = luckFrom('a');
    const drawn = Array.from({ length: 4000 }, draw);
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(Math.min(...drawn)).toBeGreaterThan(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(luckFrom('b')()).not.toBe(luckFrom('a')());
  });
});

const LAWS = { ...CHEAP_LAWS, ...DEAR_LAWS };
type Broken = readonly [keyof typeof LAWS, string, (copy: GameState) => void];

/** The desk in the third week of a game, the letter open. */
function aState(): GameState {
  return atDesk(aGame(), 3);
}

const BROKEN: readonly Broken[] = [
  ['meters', 'a meter off its scale', ({ board }) => (board.meters.favours = 6)],
  ['meters', 'half a tenth', ({ board }) => (board.meters.attention = 1.5)],
  ['meters', 'an empty purse', ({ board }) => (board.purses.CHN = -1)],
  ['counted', 'a step that was not counted', (copy) => (copy.step += 1)],
  [
    'promises',
    'an ask without its promise',
    ({ desk }) => (desk.seats['MYS']!.askMet = 'promised'),
  ],
  [
    'promises',
    'a promise without its ask',
    ({ desk }) =>
      desk.promises.push({
        id: 'promise-1',
        member: 'MYS' as never,
        ask: 'x',
        made: 1,
        due: 3,
        status: 'open',
      }),
  ],
  [
    'messengers',
    'one messenger twice',
    ({ desk }) =>
      desk.briefings.push(
        { messenger: 'USA', task: { type: 'chooseDate' } },
        { messenger: 'USA', task: { type: 'ownCriticism' } },
      ),
  ],
  ['beliefs', 'odds that do not add up', ({ desk }) => (desk.seats['MYS']!.askOdds[0]! += 1)],
  ['beliefs', 'odds of nine off their scale', ({ desk }) => desk.odds.push(1001)],
  ['ended', 'an end without a result', ({ board }) => (board.phase = 'over')],
  ['plainTree', 'minus nothing', ({ board }) => (board.meters.thaw = -0)],
  ['plainTree', 'not a number', ({ board }) => (board.letter.attention = Number.NaN)],
  ['plainTree', 'one list twice', ({ desk }) => (desk.seats['MYS']!.askOdds = desk.odds)],
  ['oddsAddUp', 'no spread', ({ desk }) => (desk.seats['MYS']!.estimate.mean = Number.NaN)],
];

describe('the laws', () => {
  const state = aState();
  const before = { ...standingOf(state), step: state.step - 1 };

  test.each(Object.entries(LAWS))('%s holds in a game', (_, law) => {
    expect(law(state, before)).toBeNull();
  });

  test.each(BROKEN)('%s finds %s', (name, _what, breakIt) => {
    expect(LAWS[name](edited(state, breakIt), before)).not.toBeNull();
  });

  test('a filed letter takes no more names, and no more Ambition', () => {
    const filed = edited(state, ({ board }) => (board.letter.filed = true));
    const then = { ...standingOf(filed), step: filed.step - 1 };
    expect(CHEAP_LAWS.letterShrinks(filed, then)).toBeNull();
    const later = [
      edited(filed, ({ board }) => (board.seats['MYS']!.signed = true)),
      edited(filed, ({ board }) => (board.meters.ambition += 1)),
      edited(filed, ({ board }) => (board.letter.filed = false)),
    ];
    for (const next of later) expect(CHEAP_LAWS.letterShrinks(next, then)).not.toBeNull();
    const fewer = edited(filed, ({ board }) => (board.seats['CHL']!.signed = false));
    expect(CHEAP_LAWS.letterShrinks(fewer, then)).toBeNull();
  });

  test.each([
    [undefined, 'undefined'],
    [{ a: [1, { b: undefined }] }, 'undefined'],
    [new Map(), 'class'],
    [() => 1, 'function'],
  ])('%j is odd', (value, what) => {
    expect(oddPlace(value, '', new Set())).toContain(what);
  });
});

describe('what a seat may not see', () => {
  test('is in no view of a game', () => {
    expect(leakIn(aState())).toBeNull();
    expect(leakIn(aGame({ humans: ['MYS' as never] }))).toBeNull();
  });

  test.each([
    ['the luck', (state: GameState) => ({ luck: state.truth.seedWords })],
    ['the deck', (state: GameState) => ({ deck: state.truth.deck })],
    ["a seat's mind", (state: GameState) => ({ truth: { seats: state.truth.seats } })],
    ["the coalition's file", (state: GameState) => ({ desk: state.desk })],
  ])('is found: %s', (_, leak) => {
    const leaky = (state: GameState, seat: SeatId) => ({ ...viewFor(state, seat), ...leak(state) });
    expect(leakIn(aState(), leaky)).not.toBeNull();
  });
});
