import { describe, expect, test } from 'vitest';
import {
  isAgendaAdopted,
  rollCall,
  tallyOf,
  VOTES_NEEDED,
} from '../../../../src/engine/ballot/roll-call';
import { aSeat, MODEL } from '../../../support/voting';

describe('Charter Art. 27(2): nine affirmative votes carry a procedural decision', () => {
  test.each([
    { yes: 9, abstain: 6, no: 0, adopted: true, why: 'nine are enough' },
    { yes: 9, abstain: 0, no: 6, adopted: true, why: 'six noes do not stop nine yes votes' },
    { yes: 8, abstain: 7, no: 0, adopted: false, why: 'an abstention is not a yes' },
    { yes: 8, abstain: 0, no: 0, adopted: false, why: 'a majority of those voting is not nine' },
    { yes: 15, abstain: 0, no: 0, adopted: true, why: 'all' },
    { yes: 0, abstain: 0, no: 0, adopted: false, why: 'nobody' },
  ])('$why', ({ adopted, why, ...tally }) => {
    expect(isAgendaAdopted(tally), why).toBe(adopted);
  });

  test('nine it is', () => expect(VOTES_NEEDED).toBe(9));

  test('a tally counts each vote once', () => {
    expect(tallyOf(['yes', 'no', 'yes', 'abstain'])).toEqual({ yes: 2, abstain: 1, no: 1 });
    expect(tallyOf([])).toEqual({ yes: 0, abstain: 0, no: 0 });
  });
});

describe('a seat against its own luck', () => {
  const calm = { meeting: 0.5, africa: 0.5 };
  const cast = (lean: number, luck: number) =>
    rollCall([aSeat({ id: 'MYS', lean })], { ...calm, seat: { MYS: luck } }, MODEL)[0]!;

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
  const oddsAt = (parts: { african: boolean }, shocks: { meeting: number; africa: number }) =>
    rollCall([aSeat({ id: 'AGO', ...parts })], { ...shocks, seat: { AGO: 0.5 } }, MODEL)[0]!.odds
      .yes;

  test('one standard deviation of the meeting moves every open seat by 0.75 logits', () => {
    const up = oddsAt({ african: false }, { meeting: 0.8413447460685429, africa: 0.1 });
    expect(up).toBeCloseTo(1 / (1 + Math.exp(-0.75)), 7);
  });

  test('the African Group shock adds one logit to its own members only', () => {
    const shocks = { meeting: 0.5, africa: 0.8413447460685429 };
    expect(oddsAt({ african: true }, shocks)).toBeCloseTo(1 / (1 + Math.exp(-1)), 7);
    expect(oddsAt({ african: false }, shocks)).toBe(0.5);
  });
});

describe('seats that are not in doubt', () => {
  test.each(['yes', 'abstain', 'no'] as const)('%s, whatever the luck', (fixed) => {
    const seat = aSeat({ id: 'USA', fixed, lean: -900 });
    const [vote] = rollCall([seat], { meeting: 0.01, africa: 0.01, seat: {} }, MODEL);
    expect(vote).toMatchObject({ member: 'USA', vote: fixed, luck: 0.5 });
    expect(vote!.odds[fixed]).toBe(1);
  });

  test('an open seat without luck is a broken invariant', () => {
    const luck = { meeting: 0.5, africa: 0.5, seat: {} };
    expect(() => rollCall([aSeat()], luck, MODEL)).toThrow(/luck/);
  });
});
