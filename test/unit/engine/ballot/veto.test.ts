import { describe, expect, test } from 'vitest';
import type { Ballot, SeatOdds } from '../../../../src/engine/ballot/ballot';
import { forecast } from '../../../../src/engine/ballot/forecast';
import type { VoteModel } from '../../../../src/engine/ballot/model';
import { voteOdds } from '../../../../src/engine/ballot/odds';
import { passOdds } from '../../../../src/engine/ballot/pass';
import type { Threshold } from '../../../../src/engine/ballot/threshold';
import type { MemberId, Vote } from '../../../../src/engine/core/ids';

const MODEL: VoteModel = { slope: 0, c1: -120, c2: 60, shocks: [] };
const HOLDER = 'QAA' as MemberId;
const LEAN = -40;

function seat(id: string, fixed: Vote | null): SeatOdds {
  return { member: id as MemberId, fixed, lean: LEAN, group: null, spread: 0 };
}

/** One open seat with a veto among four that have made up their minds. */
function ballot(passes: Threshold, veto: readonly MemberId[]): Ballot {
  const others = (['yes', 'yes', 'yes', 'abstain'] as const).map((vote, index) =>
    seat(`Q${index}`, vote),
  );
  return { seats: [seat(HOLDER, null), ...others], passes, veto, model: MODEL };
}

describe('Charter Art. 27(3): a no of a member with a veto defeats what the others carry', () => {
  const { no } = voteOdds(LEAN, MODEL);

  test.each([
    { passes: { rule: 'atLeast', yes: 3 } },
    { passes: { rule: 'majority' } },
    { passes: { rule: 'twoThirds' } },
  ] as const)('under $passes.rule', ({ passes }) => {
    expect(passOdds(ballot(passes, []))).toBeCloseTo(1, 12);
    expect(passOdds(ballot(passes, [HOLDER]))).toBeCloseTo(1 - no, 12);
    expect(forecast(ballot(passes, [HOLDER]), 'fine').pass).toBeCloseTo(1 - no, 12);
  });

  test('an abstention of the same member does not', () => {
    const abstaining = ballot({ rule: 'majority' }, ['Q3' as MemberId]);
    expect(passOdds(abstaining)).toBeCloseTo(1, 12);
  });
});
