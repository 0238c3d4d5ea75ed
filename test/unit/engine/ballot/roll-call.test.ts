import { describe, expect, test } from 'vitest';
import { rollCall } from '../../../../src/engine/ballot/roll-call';
import { aSeat, MODEL, NO_SHOCKS, shockedBy } from '../../../support/voting';

describe('a seat against its own luck', () => {
  const calm = { shock: { meeting: 0.5, africa: 0.5 } };
  const cast = (lean: number, luck: number) =>
    rollCall(
      { seats: [aSeat({ id: 'MYS', lean })], model: MODEL },
      { ...calm, seat: { MYS: luck } },
    )[0]!;

  test.each([
    { lean: MODEL.c2, luck: 0.4999, vote: 'yes', why: 'just under P(yes)' },
    { lean: MODEL.c2, luck: 0.5, vote: 'abstain', why: 'P(yes) itself is no longer yes' },
    { lean: MODEL.c1, luck: 0.5, vote: 'no', why: '1 - P(no) itself is no' },
    { lean: MODEL.c1, luck: 0.4999, vote: 'abstain', why: 'just under 1 - P(no)' },
    { lean: 442, luck: 0.9999, vote: 'no', why: 'bad luck reaches even a friend' },
    { lean: -442, luck: 0.0001, vote: 'yes', why: 'good luck reaches even a foe' },
  ])('$why', ({ lean, luck, vote }) => {
    expect(cast(lean, luck).vote).toBe(vote);
  });

  test('the luck and the odds at the vote are told', () => {
    const { odds, luck } = cast(MODEL.c2, 0.25);
    expect(luck).toBe(0.25);
    expect(odds.yes).toBe(0.5);
  });
});

describe('shared shocks', () => {
  const ONE_UP = 0.8413447460685429; // one standard deviation
  const oddsAt = (group: string | null, shock: Readonly<Record<string, number>>, model = MODEL) => {
    const seats = [aSeat({ id: 'AGO', group })];
    return rollCall({ seats, model }, { shock, seat: { AGO: 0.5 } })[0]!.odds.yes;
  };
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));

  test('one standard deviation of the meeting moves every open seat by 0.75 logits', () => {
    expect(oddsAt(null, { meeting: ONE_UP, africa: 0.1 })).toBeCloseTo(logistic(0.75), 7);
  });

  test('the shock of a group adds one logit to its own members only', () => {
    const shock = { meeting: 0.5, africa: ONE_UP };
    expect(oddsAt('AFR', shock)).toBeCloseTo(logistic(1), 7);
    expect(oddsAt(null, shock)).toBe(0.5);
    expect(oddsAt('WEOG', shock)).toBe(0.5);
  });

  test('several shocks on one seat add up, and a model without any asks for no luck', () => {
    const model = shockedBy(
      { id: 'room', sd: 50 },
      { id: 'north', sd: 30, group: 'N' },
      { id: 'storm', sd: 20, group: 'N' },
      { id: 'south', sd: 90, group: 'S' },
    );
    const shock = { room: ONE_UP, north: ONE_UP, storm: ONE_UP, south: 0.01 };
    expect(oddsAt('N', shock, model)).toBeCloseTo(logistic(1), 7);
    expect(oddsAt('N', {}, NO_SHOCKS)).toBe(0.5);
  });

  test('a shock without luck is a broken invariant', () => {
    expect(() => oddsAt(null, { meeting: 0.5 })).toThrow(/africa/);
  });
});

describe('seats that are not in doubt', () => {
  test.each(['yes', 'abstain', 'no'] as const)('%s, whatever the luck', (fixed) => {
    const seat = aSeat({ id: 'USA', fixed, lean: -900 });
    const [vote] = rollCall(
      { seats: [seat], model: MODEL },
      { shock: { meeting: 0.01, africa: 0.01 }, seat: {} },
    );
    expect(vote).toMatchObject({ member: 'USA', vote: fixed, luck: 0.5 });
    expect(vote!.odds[fixed]).toBe(1);
  });

  test('an open seat without luck is a broken invariant', () => {
    const luck = { shock: { meeting: 0.5, africa: 0.5 }, seat: {} };
    expect(() => rollCall({ seats: [aSeat()], model: MODEL }, luck)).toThrow(/luck/);
  });
});
