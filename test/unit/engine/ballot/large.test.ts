import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../../../src/engine/core/ids';
import type { Ballot } from '../../../../src/engine/ballot/ballot';
import { forecast } from '../../../../src/engine/ballot/forecast';
import { passOdds } from '../../../../src/engine/ballot/pass';
import { preparedBallot } from '../../../../src/engine/ballot/prepared';
import { MODEL, NO_SHOCKS, seatsAlike, shockedBy } from '../../../support/voting';

/** P(n, k): how many ways to choose k of n, by Pascal's rule. */
function ways(n: number): readonly number[] {
  let row = [1];
  for (let i = 0; i < n; i += 1) row = [1, ...row.map((own, k) => own + (row[k + 1] ?? 0))];
  return row;
}

const ALL = 193;
const free = { veto: [], model: NO_SHOCKS } as const;
const logistic = (x: number) => 1 / (1 + Math.exp(-x));
/** A model in which nobody abstains, or nearly so: the cuts lie together. */
const TWO_WAYS = { ...NO_SHOCKS, c1: -0.000001, c2: 0 };

describe('193 seats, against closed cases', () => {
  const even = seatsAlike(ALL); // each says yes with one half

  test.each([1, 96, 97, 129, 193])('at least %i of 193 even seats: the binomial tail', (yes) => {
    const tail = ways(ALL)
      .slice(yes)
      .reduce((sum, count) => sum + count / 2 ** ALL, 0);
    const ballot: Ballot = { ...free, seats: even, passes: { rule: 'atLeast', yes } };
    expect(passOdds(ballot)).toBeCloseTo(tail, 12);
    const { pass, distribution, members } = forecast(ballot, 'coarse');
    expect(pass).toBeCloseTo(tail, 12);
    expect(distribution).toHaveLength(ALL + 1);
    expect(members[192]!.pivot).toBeCloseTo(ways(ALL - 1)[yes - 1]! / 2 ** (ALL - 1), 12);
  });

  test('a majority of an odd house that never abstains is a coin', () => {
    const seats = seatsAlike(ALL, { lean: 0 });
    const ballot: Ballot = { veto: [], model: TWO_WAYS, seats, passes: { rule: 'majority' } };
    expect(passOdds(ballot)).toBeCloseTo(0.5, 6);
    expect(forecast(ballot, 'coarse').pass).toBeCloseTo(0.5, 6);
  });

  test('two thirds of a house that never abstains: 129 of 193', () => {
    const seats = seatsAlike(ALL, { lean: 60 });
    const p = logistic(0.6);
    const binomial = ways(ALL).map((count, k) => count * p ** k * (1 - p) ** (ALL - k));
    const tail = binomial.slice(129).reduce((sum, chance) => sum + chance, 0);
    const ballot: Ballot = { veto: [], model: TWO_WAYS, seats, passes: { rule: 'twoThirds' } };
    expect(passOdds(ballot)).toBeCloseTo(tail, 6);
    expect(preparedBallot(ballot).passIf(5, 60, 0)).toBeCloseTo(tail, 6);
  });

  test('one group of 54 and four others: a sum of chances, in every answer the same', () => {
    const seats = even.map((seat, i) => ({
      ...seat,
      group: `G${Math.max(0, Math.floor(i / 35) - 1)}`,
    }));
    const shocks = [0, 1, 2, 3, 4].map((n) => ({ id: `s${n}`, sd: 60 + n, group: `G${n}` }));
    const model = shockedBy({ id: 'room', sd: 75 }, ...shocks);
    const ballot: Ballot = { seats, veto: [], model, passes: { rule: 'twoThirds' } };
    const { pass, distribution } = forecast(ballot, 'coarse');
    expect(distribution.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
    expect(passOdds(ballot)).toBeCloseTo(pass, 10);
    const { passIf } = preparedBallot(ballot);
    expect(passIf(100, MODEL.c2, 0)).toBeCloseTo(pass, 10);
  });
});

describe('a veto, against closed cases', () => {
  const p = 0.5; // of a yes, at the upper cut
  const no = logistic((MODEL.c1 - MODEL.c2) / 100);
  const veto = ['M1' as MemberId];
  const seats = seatsAlike(2);

  test.each([
    { yes: 1, pass: p + (1 - p - no) * p, why: 'carried by either, unless the first says no' },
    { yes: 2, pass: p * p, why: 'carried by both alone' },
    { yes: 0, pass: 1 - no, why: 'carried by anything but the no' },
  ])('$why', ({ yes, pass }) => {
    const ballot: Ballot = { ...free, seats, veto, passes: { rule: 'atLeast', yes } };
    expect(passOdds(ballot)).toBeCloseTo(pass, 12);
    expect(forecast(ballot, 'coarse').pass).toBeCloseTo(pass, 12);
  });

  test('a sure no of a member with a veto ends it; its sure abstention does not', () => {
    const at = (fixed: 'no' | 'abstain') => {
      const [first, ...others] = seatsAlike(4);
      return { ...free, seats: [{ ...first!, fixed }, ...others], veto };
    };
    const passes = { rule: 'atLeast', yes: 3 } as const;
    expect(passOdds({ ...at('no'), passes })).toBe(0);
    expect(passOdds({ ...at('abstain'), passes })).toBeCloseTo(1 / 8, 12);
    const { members, pass } = forecast({ ...at('no'), passes }, 'coarse');
    expect(pass).toBe(0);
    expect(members[0]!.pivot).toBeCloseTo(1 / 2, 12);
    expect(members.slice(1).map(({ pivot }) => pivot)).toEqual([0, 0, 0]);
  });

  test('two thirds of members that all abstain carry nothing; a majority neither', () => {
    const one = seatsAlike(1);
    for (const rule of ['twoThirds', 'majority'] as const) {
      expect(passOdds({ ...free, seats: one, passes: { rule } })).toBeCloseTo(p, 12);
      expect(
        forecast({ ...free, seats: one, passes: { rule } }, 'fine').members[0]!.pivot,
      ).toBeCloseTo(1, 12);
      expect(
        passOdds({ ...free, seats: seatsAlike(3, { fixed: 'abstain' }), passes: { rule } }),
      ).toBe(0);
    }
  });

  test('a tie is no majority', () => {
    const tied = [...seatsAlike(2, { fixed: 'yes' }), ...seatsAlike(2, { fixed: 'no' })];
    expect(passOdds({ ...free, seats: tied, passes: { rule: 'majority' } })).toBe(0);
    expect(passOdds({ ...free, seats: tied.slice(1), passes: { rule: 'majority' } })).toBe(0);
    expect(passOdds({ ...free, seats: tied.slice(0, 3), passes: { rule: 'majority' } })).toBe(1);
  });
});
