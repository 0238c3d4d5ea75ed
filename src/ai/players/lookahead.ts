import type { Action } from '../../engine/proceedings/council/action';
import {
  legalAnswers,
  legalOptions,
  openTasks,
} from '../../engine/proceedings/council/legal-actions';
import { draw, type Draw } from '../../engine/core/rng';
import { payoffsOf } from '../../engine/proceedings/council/rules/scoring';
import { trueSeats } from '../../engine/proceedings/council/rules/seats';
import type { GameState, View } from '../../engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../engine/proceedings/council/step';
import { imagine, viewFor } from '../../engine/proceedings/council/view';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import { passOdds } from '../../engine/ballot/pass';
import { candidatesOf } from '../search/candidates';
import { chooseInformed, FREE, informed } from './informed';
import { chooseMoves } from '../opposition/opposition';
import { outlookAhead } from '../search/outlook';
import { withPlans } from './planned';
import type { TurnLuck } from './player';
import { wholeTurn } from './whole-turn';
import { bestCall } from '../search/worth';

/** How many briefings are tried at each choice, the informed bot's own first. */
const BEAM = 3;
/** How many games that fit what is known each of them is tried in: the same ones for all. */
const WORLDS = 5;
/** How many weeks each trial goes on for, this one included, before the room is judged as it is. */
const WEEKS = 2;

/**
 * A player who tries its best options out: in imagined games that fit what it knows, played on by the
 * informed craft and the other side, up to a depth where the room's exact odds give the worth in
 * points of Access. Counts of trials are fixed; nothing hangs on time.
 */
export const lookahead = wholeTurn((view, luck) => {
  const options = optionsOf(view);
  if (options.length < 2) return options[0]!;
  const worlds = Array.from({ length: WORLDS }, () => imagine(view, luck));
  let best = options[0]!;
  let most = -Infinity;
  for (const option of options) {
    const worth = worlds.reduce((sum, world) => sum + trial(world, option), 0);
    if (worth <= most) continue;
    best = option;
    most = worth;
  }
  return best;
});

/** What is worth trying: a card's options, a move's answers, the best few briefings; else one choice. */
function optionsOf(view: View): readonly Action[] {
  const own = chooseInformed(view, FREE);
  if (own.type === 'answerCard') return legalOptions(view).filter(({ card }) => card === own.card);
  const open = view.board.moves.find(({ answer }) => answer === 'open');
  if (open && view.board.phase === 'desk')
    return legalAnswers(view).filter(({ move }) => move === open.id);
  if (own.type !== 'brief') return [own];
  const briefs = candidatesOf(view, outlookAhead(withPlans(view)), openTasks(view)).slice(0, BEAM);
  return [own, ...briefs.slice(1).map(({ action }) => action)];
}

/** Points of Access that a world comes to after this choice, a few weeks on. */
function trial(world: GameState, choice: Action): number {
  const state = copyForSearch(world);
  const stop = state.board.week + WEEKS;
  act(state, choice);
  while (state.board.phase === 'desk' || state.board.phase === 'moves') {
    if (state.board.phase === 'moves' && state.board.week >= stop) break;
    for (const action of turnOf(state)) act(state, action);
  }
  return bestCall(payoffsOf(state), passOdds(councilBallot(trueSeats(state), state.model)));
}

function act(state: GameState, action: Action): void {
  const result = stepInPlace(state, action);
  if (!result.ok) throw new Error(`the trial was refused ${action.type}: ${result.rejection.code}`);
}

function turnOf(state: GameState): readonly Action[] {
  if (state.board.phase === 'moves')
    return [chooseMoves(viewFor(state, 'opposition'), luckOf(state))];
  return informed(viewFor(state, 'coalition'), NO_LUCK);
}

/** The informed craft uses none. */
const NO_LUCK: TurnLuck = () => () => 0.5;

function luckOf({ truth, board }: GameState): Draw {
  let slot = 0;
  return () => draw(truth.seedWords, 'ai', { week: board.week, slot: (slot += 1) });
}
