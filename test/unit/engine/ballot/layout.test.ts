import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../../../src/engine/ballot/ballot';
import { gridOf } from '../../../../src/engine/ballot/grid';
import { layoutOf } from '../../../../src/engine/ballot/layout';
import type { Threshold } from '../../../../src/engine/ballot/threshold';
import { times } from '../../../support/times';
import { aSeat, MODEL, seatsAlike } from '../../../support/voting';

const RULES: readonly Threshold[] = [{ rule: 'atLeast', yes: 9 }, { rule: 'twoThirds' }];
const VETOES: readonly Ballot['veto'][] = [[], [aSeat({ id: 'BBB' }).member]];

const seat = fc
  .record({
    id: fc.constantFrom('AAA', 'BBB'),
    lean: fc.constantFrom(-50, 0, 50),
    group: fc.constantFrom(null, 'AFR', 'WEOG'),
    fixed: fc.constantFrom(null, null, 'yes' as const, 'no' as const, 'abstain' as const),
  })
  .map((parts) => aSeat(parts));

const ballot = fc
  .record({
    seats: fc.array(seat, { minLength: 1, maxLength: 3 }),
    passes: fc.constantFrom(...RULES),
    veto: fc.constantFrom(...VETOES),
  })
  .map((parts): Ballot => ({ ...parts, model: MODEL }));

/** The layout as it is made where none was made before: at the grid of a model of its own. */
function madeAnew(asked: Ballot): object {
  const { grid: _, ...layout } = layoutOf(asked, gridOf({ ...MODEL }, 'coarse'));
  return layout;
}

describe('the layout of a ballot, which is kept for the next one like it', () => {
  test('is what it would be if nothing were kept, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 2, maxLength: 6 }), (ballots) => {
        for (const asked of ballots) {
          const { grid, ...layout } = layoutOf(asked, gridOf(MODEL, 'coarse'));
          expect(grid).toBe(gridOf(MODEL, 'coarse'));
          expect(layout).toEqual(madeAnew(asked));
        }
      }),
      { numRuns: times(200) },
    );
  });

  test('is the same one for other leans, and another once a seat of a list is exchanged', () => {
    const seats = [...seatsAlike(12)];
    const asked: Ballot = { seats, passes: RULES[0]!, veto: VETOES[0]!, model: MODEL };
    const first = layoutOf(asked, gridOf(MODEL, 'coarse'));
    const moved = { ...asked, seats: seats.map((own) => ({ ...own, lean: 7, spread: 40 })) };
    expect(layoutOf(moved, gridOf(MODEL, 'coarse'))).toBe(first);
    seats[3] = { ...seats[3]!, fixed: 'yes' };
    expect(layoutOf(asked, gridOf(MODEL, 'coarse')).sureYes).toBe(1);
  });
});
