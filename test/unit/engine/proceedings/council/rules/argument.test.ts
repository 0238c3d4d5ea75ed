import { describe, expect, test } from 'vitest';
import {
  argumentWeight,
  harmOf,
  redLineCost,
} from '../../../../../../src/engine/proceedings/council/rules/argument';
import { underCeiling } from '../../../../../../src/engine/minds/ceiling';
import type { ArgumentId } from '../../../../../../src/engine/proceedings/council/scenario';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../../../src/engine/proceedings/council/tuning';
import { argue, id, witness } from '../../../../../support/actions';
import {
  aGame,
  aScenario,
  edited,
  fileOf,
  noted,
  toWeek,
  WILLING,
  workWeek,
} from '../../../../../support/game';

const HEARS = { best: 'meeting', second: 'needs', status: 'judgement' } as const;
const open = { MYS: { redLine: 'none' } } as const;
const scenario = aScenario({ members: { MYS: { hears: HEARS } } });
const game = (start = {}): GameState =>
  aGame({ scenario: { ...scenario, start: { ...scenario.start, ...start } }, truth: open });

const weigh = (
  state: GameState,
  argument: ArgumentId,
  { messenger = 'GBR', rank = 'envoy' }: { messenger?: string; rank?: 'envoy' | 'minister' } = {},
): number => argumentWeight(state, { messenger, member: id('MYS'), argument, rank });

const near = (value: number): number => Math.round(value);

describe('an argument weighs its base, times how well it fits', () => {
  test.each([
    { argument: 'meeting', fit: TUNING.fit.best, factor: 1, why: 'what the seat hears best' },
    { argument: 'needs', fit: TUNING.fit.second, factor: 1, why: 'what it hears second' },
    { argument: 'security', fit: TUNING.fit.other, factor: 1, why: 'one of the other two' },
    {
      argument: 'evidence',
      fit: TUNING.fit.other,
      factor: 0.55 + 0.09 * 6,
      why: 'evidence grows with Attention, here 6',
    },
  ] as const)('$why', ({ argument, fit, factor }) => {
    expect(weigh(game(), argument)).toBe(near(((TUNING.argument * fit) / 100) * factor));
  });
});

describe('how a messenger is heard', () => {
  const heardAt = (heard: Readonly<Record<string, number>>, messenger: string): number =>
    weigh(
      aGame({ scenario: aScenario({ members: { MYS: { hears: HEARS, heard } } }) }),
      'meeting',
      { messenger },
    );
  const plain = (TUNING.argument * TUNING.fit.best) / 100;

  test.each([
    { messenger: 'GBR', heard: {}, percent: 100, why: 'its own figure' },
    {
      messenger: 'GBR',
      heard: { GBR: 60 },
      percent: 60,
      why: 'an adversary, by the seat’s figure',
    },
    { messenger: 'JOR', heard: {}, percent: TUNING.sameGroupHeard, why: 'a neighbour' },
    { messenger: 'JOR', heard: { JOR: 90 }, percent: 90, why: 'the figure goes before the group' },
    { messenger: 'CHL', heard: {}, percent: 100, why: 'a signer from elsewhere' },
  ])('$why', ({ messenger, heard, percent }) => {
    expect(heardAt(heard, messenger)).toBe(near((plain * percent) / 100));
  });
});

describe('what else an argument hangs on', () => {
  const best = (TUNING.argument * TUNING.fit.best) / 100;

  test.each([
    { credibility: 0, factor: 0.5 / 0.75 },
    { credibility: 50, factor: 1 },
    { credibility: 100, factor: 1 / 0.75 },
  ])('Credibility of $credibility tenths', ({ credibility, factor }) => {
    expect(weigh(game({ credibility }), 'meeting')).toBe(near(best * factor));
  });

  test('the same argument to the same seat works less each time', () => {
    let state = game();
    for (const times of [1, 2, 3]) {
      state = workWeek(state, ['GBR', argue('MYS', 'meeting')]);
      const left = (TUNING.repetition / 100) ** times;
      expect(weigh(state, 'meeting')).toBe(near(best * left));
    }
    expect(weigh(state, 'needs')).toBe(near((TUNING.argument * TUNING.fit.second) / 100));
  });

  test('a minister is heard more, and costs a favour', () => {
    expect(weigh(game(), 'meeting', { rank: 'minister' })).toBe(
      near((best * TUNING.ministerPercent) / 100),
    );
    const after = workWeek(game(), ['GBR', argue('MYS', 'meeting', 'minister')]);
    expect(after.board.meters.favours).toBe(game().board.meters.favours - 1);
  });

  test('the security link is weak in a Thaw', () => {
    const cold = (TUNING.argument * TUNING.fit.other) / 100;
    expect(weigh(game({ thaw: 5 }), 'security')).toBe(
      near(cold * (1 - (5 * TUNING.securityPerThaw) / 100)),
    );
  });

  test('evidence ages with use, until a witness is heard', () => {
    const used = (uses: number): GameState =>
      edited(game(), ({ desk }) => {
        desk.evidenceUses = uses;
      });
    const fresh = weigh(used(TUNING.evidenceStaleAfter - 1), 'evidence');
    const stale = weigh(used(TUNING.evidenceStaleAfter), 'evidence');
    expect(fresh).toBe(weigh(game(), 'evidence'));
    expect(stale).toBeLessThan(fresh);
    const heard = workWeek(used(TUNING.evidenceStaleAfter), ['secretariat', witness]);
    expect(heard.desk.evidenceUses).toBe(0);
  });
});

describe('the ceiling of arguments on a seat', () => {
  test.each([0, 1, 75, 200, 1000, 100_000])('raw %i', (raw) => {
    const value = TUNING.argumentCeiling * (1 - Math.exp(-raw / TUNING.argumentCeiling));
    expect(underCeiling(raw, TUNING.argumentCeiling)).toBe(Math.round(value));
  });

  test('the ledger holds what each added under it', () => {
    const first = workWeek(game(), ['GBR', argue('MYS', 'meeting')]);
    const second = workWeek(first, ['FRA', argue('MYS', 'needs')]);
    const total = underCeiling(fileOf(second, 'MYS').effort, TUNING.argumentCeiling);
    const [a, b] = noted(second, 'MYS', 'argument');
    expect(a! + b!).toBe(total);
  });
});

describe('a red line', () => {
  const crossed = (rank: 'envoy' | 'minister'): GameState =>
    workWeek(aGame({ scenario, truth: { MYS: { redLine: 'meeting' } } }), [
      'GBR',
      argue('MYS', 'meeting', rank),
    ]);

  test.each([
    { rank: 'envoy', cost: TUNING.redLine },
    { rank: 'minister', cost: near((TUNING.redLine * TUNING.redLineMinisterPercent) / 100) },
  ] as const)('costs $cost at the rank of $rank, in place of the gain', ({ rank, cost }) => {
    const state = crossed(rank);
    expect(redLineCost(rank)).toBe(cost);
    expect(noted(state, 'MYS', 'redLine')).toEqual([cost]);
    expect(noted(state, 'MYS', 'argument')).toEqual([]);
    expect(fileOf(state, 'MYS').effort).toBe(0);
  });

  test('is known once it is crossed, and ruled out once an argument went well', () => {
    const lines = scenario.members.find((member) => member.id === 'MYS')!.redLines;
    const at = lines.findIndex(({ argument }) => argument === 'meeting');
    const odds = fileOf(crossed('envoy'), 'MYS').redLineOdds;
    expect(odds).toEqual(lines.map((_, index) => (index === at ? 1000 : 0)));
    const truth = { MYS: { redLine: 'needs' } } as const;
    const well = workWeek(aGame({ scenario, truth }), ['GBR', argue('MYS', 'meeting')]);
    const left = fileOf(well, 'MYS').redLineOdds;
    expect(left[at]).toBe(0);
    expect(left.reduce((sum, value) => sum + value, 0)).toBe(1000);
  });
});

describe('past a state’s tolerance pressure turns into harm', () => {
  test.each([
    { before: 0, more: 2, excess: [0, 0], why: 'a first contact' },
    { before: TUNING.tolerance - 2, more: 2, excess: [0, 0], why: 'just at its tolerance' },
    { before: TUNING.tolerance, more: 2, excess: [0, 1], why: 'one contact over' },
    { before: TUNING.tolerance, more: 3, excess: [0, 1.5], why: 'a minister counts for half more' },
    { before: TUNING.tolerance + 2, more: 2, excess: [1, 2], why: 'each further one costs more' },
  ])('$why', ({ before, more, excess: [was, is] }) => {
    const cost = near(TUNING.harm * is! ** 2) - near(TUNING.harm * was! ** 2);
    expect(harmOf(before, more)).toBe(0 - cost);
  });

  test('in play: the fourth envoy does harm', () => {
    const busy = edited(game(), ({ desk }) => {
      desk.seats['MYS']!.contacts = TUNING.tolerance;
    });
    const state = workWeek(busy, ['GBR', argue('MYS', 'meeting')]);
    expect(noted(state, 'MYS', 'harm')).toEqual([-TUNING.harm]);
  });
});

describe('basic needs narrow the theme', () => {
  const made = (needs: number): GameState =>
    edited(game(), ({ desk }) => {
      desk.seats['NGA']!.argued.needs = needs;
    });
  const after = (needs: number): number =>
    workWeek(made(needs), ['GBR', argue('MYS', 'needs')]).board.meters.ambition;

  test('a step of Ambition for every so many', () => {
    expect(after(TUNING.needsPerAmbition - 1)).toBe(game().board.meters.ambition - 1);
    expect(after(TUNING.needsPerAmbition)).toBe(game().board.meters.ambition);
  });

  test('no more once the letter is filed', () => {
    const hold = toWeek(made(TUNING.needsPerAmbition - 1), 5);
    const state = workWeek(hold, ['GBR', argue('MYS', 'needs', 'minister')]);
    expect(state.board.meters.ambition).toBe(4);
  });
});

test('arguments alone bring no signature, however warm the seat', () => {
  const warm = aGame({ scenario, truth: { MYS: { redLine: 'none', offset: WILLING } } });
  const state = toWeek(workWeek(warm, ['GBR', argue('MYS', 'meeting')]), 5);
  expect(state.board.seats['MYS']!.signed).toBe(false);
});

describe('what an argument leaves behind', () => {
  const heard = (rank: 'envoy' | 'minister', argument: 'evidence' | 'needs' = 'evidence') =>
    workWeek(aGame({ truth: { MYS: { redLine: 'none' } } }), ['USA', argue('MYS', argument, rank)]);

  test('an envoy is one contact, a minister one and a half', () => {
    expect(fileOf(heard('envoy'), 'MYS').contacts).toBe(2); // in halves
    expect(fileOf(heard('minister'), 'MYS').contacts).toBe(3);
  });

  test('evidence is used up a little wherever it is heard, and nothing else is', () => {
    expect(heard('envoy').desk.evidenceUses).toBe(1);
    expect(heard('minister').desk.evidenceUses).toBe(1);
    expect(heard('envoy', 'needs').desk.evidenceUses).toBe(0);
  });
});
