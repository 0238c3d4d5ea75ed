import { describe, expect, test } from 'vitest';
import { legalActions } from '../../../../src/engine/proceedings/council/legal-actions';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { atDesk, aGame, DOCKET, edited, UNWILLING } from '../../../support/game';
import { oracleOf, withTruth } from '../../../support/oracle';

describe('the oracle', () => {
  const state = atDesk(aGame({ scenario: DOCKET }), 2);
  const view = viewFor(state, 'coalition');

  test('knows every mind, and no more', () => {
    const { desk } = withTruth(view, state.truth.seats);
    const { asks } = DOCKET.members.find(({ id }) => id === 'MYS')!;
    const { estimate, askOdds, sounded } = desk!.seats.MYS!;
    const mind = state.truth.seats.MYS!;
    expect(estimate).toEqual({ mean: mind.offset, sd: 0 });
    expect(asks[askOdds.indexOf(1000)]!.id).toBe(mind.ask);
    expect(askOdds.reduce((sum, odds) => sum + odds, 0)).toBe(1000);
    expect(sounded).toBe(false);
  });

  test('chooses among the legal actions, by what is true', () => {
    const [first] = oracleOf(state)(view, () => () => 0.5);
    expect(legalActions(view)).toContainEqual(first);
    const hopeless = edited(state, ({ truth }) => {
      for (const mind of Object.values(truth.seats)) mind.offset = UNWILLING;
    });
    const before = withTruth(view, state.truth.seats).desk!.seats;
    expect(withTruth(view, hopeless.truth.seats).desk!.seats).not.toEqual(before);
  });
});
