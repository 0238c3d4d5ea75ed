import { describe, expect, test } from 'vitest';
import { isCarried } from '../../../../../../src/engine/ballot/threshold';
import {
  councilBallot,
  isAgendaAdopted,
  VOTES_NEEDED,
} from '../../../../../../src/engine/proceedings/council/rules/council-ballot';
import { aSeat, MODEL } from '../../../../../support/voting';

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

  test("a permanent member's no is no veto on procedure", () => {
    const seats = Array.from({ length: 15 }, (_, i) => aSeat({ id: `M${i}` }));
    const votes = seats.map(({ member }, i) => ({ member, vote: i < 9 ? 'yes' : 'no' }) as const);
    expect(isCarried(councilBallot(seats, MODEL), votes)).toBe(true);
    expect(isCarried(councilBallot(seats, MODEL), votes.slice(1))).toBe(false);
  });
});
