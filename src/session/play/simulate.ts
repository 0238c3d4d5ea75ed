import type { Player } from '../../ai/players/player';
import { chooseMoves } from '../../ai/opposition/opposition';
import type { Action } from '../../engine/proceedings/council/action';
import { payoffsOf, type Payoffs } from '../../engine/proceedings/council/rules/scoring';
import type { GameState } from '../../engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../engine/proceedings/council/step';
import { viewFor } from '../../engine/proceedings/council/view';
import { botLuck, oppositionLuck } from './luck';

/** A game played to its end for its figures alone: no log, no history, no frozen states. */
export interface Simulated {
  readonly state: GameState;
  /** What the coalition did, in order. */
  readonly own: readonly Action[];
  /** What each way out paid as the Call was made. */
  readonly payoffs: Payoffs;
}

/** More actions than any game needs: a bot that goes round in circles is stopped here. */
const MOST_ACTIONS = 2000;

/**
 * Plays a new game as `playHeadless` does, choice for choice and luck for luck, on one mutable copy.
 *
 * @throws when a bot is refused or never comes to an end: a broken invariant of `ai`.
 */
export function simulate(start: GameState, bot: Player): Simulated {
  const state = copyForSearch(start);
  const own: Action[] = [];
  let payoffs = payoffsOf(state);
  while (state.board.phase !== 'over') {
    for (const action of nextTurn(state, bot)) {
      if (action.type === 'call') payoffs = payoffsOf(state);
      const result = stepInPlace(state, action);
      if (!result.ok) throw new Error(`refused ${action.type}: ${result.rejection.code}`);
      if (action.by === 'coalition') own.push(action);
    }
    if (own.length > MOST_ACTIONS) throw new Error('the bot never ends its game');
  }
  return { state, own, payoffs };
}

function nextTurn(state: GameState, bot: Player): readonly Action[] {
  if (state.board.phase === 'moves')
    return [chooseMoves(viewFor(state, 'opposition'), oppositionLuck(state))];
  return bot(viewFor(state, 'coalition'), botLuck(state));
}
