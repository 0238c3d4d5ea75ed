import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../../../src/engine/core/ids';
import { isCarried, isReached, tallyOf } from '../../../../src/engine/ballot/threshold';

describe('Charter Art. 18(2), rule 86: two thirds of members present and voting', () => {
  test.each([
    { yes: 2, no: 1, abstain: 0, passes: true, why: 'exactly two thirds is enough' },
    { yes: 128, no: 65, abstain: 0, passes: false, why: 'one short in a full house of 193' },
    { yes: 129, no: 64, abstain: 0, passes: true, why: 'and with one more' },
    { yes: 2, no: 1, abstain: 190, passes: true, why: 'abstaining is not voting' },
    { yes: 0, no: 0, abstain: 193, passes: false, why: 'nobody votes' },
    { yes: 1, no: 0, abstain: 192, passes: true, why: 'one yes alone' },
  ])('$why', ({ passes, why, ...tally }) => {
    expect(isReached({ rule: 'twoThirds' }, tally), why).toBe(passes);
  });
});

describe('Charter Art. 18(3): a majority of members present and voting', () => {
  test.each([
    { yes: 97, no: 96, abstain: 0, passes: true, why: 'one more yes than no' },
    { yes: 96, no: 96, abstain: 1, passes: false, why: 'equally divided votes reject' },
    { yes: 1, no: 0, abstain: 192, passes: true, why: 'abstaining is not voting' },
    { yes: 0, no: 0, abstain: 193, passes: false, why: 'nobody votes' },
  ])('$why', ({ passes, why, ...tally }) => {
    expect(isReached({ rule: 'majority' }, tally), why).toBe(passes);
  });
});

describe('Charter Art. 27(3): a veto', () => {
  const [P, Q, E] = ['PPP', 'QQQ', 'EEE'] as MemberId[];
  const ballot = { passes: { rule: 'atLeast', yes: 2 }, veto: [P!, Q!] } as const;
  test.each([
    { votes: ['yes', 'yes', 'no'], passes: true, why: "an elected member's no defeats nothing" },
    { votes: ['no', 'yes', 'yes'], passes: false, why: 'the no of a member with a veto does' },
    { votes: ['abstain', 'yes', 'yes'], passes: true, why: 'its abstention does not' },
    {
      votes: ['abstain', 'yes', 'no'],
      passes: false,
      why: 'the threshold still has to be reached',
    },
  ] as const)('$why', ({ votes, passes }) => {
    const cast = [P!, Q!, E!].map((member, at) => ({ member, vote: votes[at]! }));
    expect(isCarried(ballot, cast)).toBe(passes);
  });
});

test('a tally counts each vote once', () => {
  expect(tallyOf(['yes', 'no', 'yes', 'abstain'])).toEqual({ yes: 2, abstain: 1, no: 1 });
  expect(tallyOf([])).toEqual({ yes: 0, abstain: 0, no: 0 });
});
