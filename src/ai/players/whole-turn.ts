import type { Action } from '../../engine/proceedings/council/action';
import type { Draw } from '../../engine/core/rng';
import { stepInPlace } from '../../engine/proceedings/council/step';
import { planningCopy, viewFor } from '../../engine/proceedings/council/view';
import type { View } from '../../engine/proceedings/council/state';
import type { Player } from './player';

/**
 * The next thing to do, as the desk stands. The view changes under whoever keeps it. `last` is what was
 * done before it in this turn.
 */
export type Decide = (view: View, draw: Draw, last: Action | null) => Action;

/** More actions than any turn needs: a player that goes round in circles is stopped here. */
const MOST_ACTIONS = 500;

/** A player that decides one thing after another by the same thought, without a memory of its turn. */
export function wholeTurn(decide: Decide): Player {
  return mindfulTurn(() => decide);
}

/**
 * A player that decides one thing after another, each on a private copy of what it knows on which the
 * things before it have been done. What it remembers of its turn begins anew with each.
 *
 * @throws when a decision is refused, or there is no end of them: a broken invariant of the player
 */
export function mindfulTurn(begin: () => Decide): Player {
  return (view, luck) => {
    const decide = begin();
    const state = planningCopy(view);
    const planned = viewFor(state, 'coalition');
    const turn: Action[] = [];
    for (;;) {
      const action = decide(planned, luck(turn.length), turn.at(-1) ?? null);
      turn.push(action);
      if (action.type === 'endWeek' || action.type === 'call') return turn;
      const result = stepInPlace(state, action);
      if (!result.ok)
        throw new Error(`the player was refused ${action.type}: ${result.rejection.code}`);
      if (turn.length > MOST_ACTIONS) throw new Error('the player never ends its turn');
    }
  };
}
