import { informed } from '../../ai/players/informed';
import type { Action } from '../../engine/proceedings/council/action';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import { selectCall } from '../../engine/proceedings/council/selectors/call';
import type { GameState } from '../../engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../engine/proceedings/council/step';
import { viewFor } from '../../engine/proceedings/council/view';
import { botLuck } from './luck';

type CallAction = Extract<Action, { type: 'call' }>;

/**
 * All that the coalition does until it is somebody else's turn: a week at the desk, or the Call. From a
 * record (a whole game's log) it does what was done then; what the rules now refuse is left out, and
 * where the record is silent the informed bot plays on. The same state and record give the same turn.
 *
 * @param record null for a coalition that the informed bot plays
 */
export function coalitionTurn(start: GameState, record: readonly Action[] | null): Action[] {
  const { phase, week } = start.board;
  if (phase !== 'desk' && phase !== 'call') return [];
  const state = copyForSearch(start);
  const turn: Action[] = [];
  const offer = (action: Action): boolean => {
    if (state.board.phase !== phase || state.board.week !== week) return false;
    const isTaken = stepInPlace(state, action).ok;
    if (isTaken) turn.push(action);
    return isTaken;
  };
  const isOpen = (): boolean => state.board.phase === phase && state.board.week === week;
  if (record && phase === 'call') for (const action of recordedCall(state, record)) offer(action);
  const recorded = record && phase === 'desk' ? weeksOf(record)[week - 1] : undefined;
  if (recorded) {
    for (const action of recorded) offer(action);
    for (const action of openCards(state)) offer(action);
    offer({ type: 'endWeek', by: 'coalition' });
  }
  if (isOpen())
    for (const action of informed(viewFor(state, 'coalition'), botLuck(state)))
      if (!offer(action)) throw new Error('the coalition was refused');
  return turn;
}

/** What the coalition did in each week of a record, the week's end left out. */
function weeksOf(record: readonly Action[]): Action[][] {
  const weeks: Action[][] = [[]];
  for (const action of record) {
    if (action.type === 'endWeek') weeks.push([]);
    else if (action.by === 'coalition') weeks.at(-1)!.push(action);
  }
  // A record that never came to its Call stops somewhere in a week: that one is not told.
  return record.at(-1)?.type === 'call' ? weeks : weeks.slice(0, -1);
}

/** The predictions of a record and its way out, or the best there is where that is closed. */
function recordedCall(state: GameState, record: readonly Action[]): Action[] {
  const predictions = record.filter(({ type }) => type === 'predict');
  const call = record.findLast((action): action is CallAction => action.type === 'call');
  if (!call) return predictions;
  if (rejectionOf(state, call) === null) return [...predictions, call];
  const { options } = selectCall(viewFor(state, 'coalition'));
  const open = options.filter(({ rejection }) => rejection === null);
  const best = open.toSorted((a, b) => b.expected - a.expected)[0]!;
  return [...predictions, { ...call, option: best.option }];
}

/** A first option for each card that nobody has answered. */
function* openCards(state: GameState): Generator<Action> {
  for (const { id, option } of state.board.cards) {
    if (option !== '') continue;
    const card = state.docket.cards.find((candidate) => candidate.id === id);
    const answers = (card?.options ?? []).map((choice): Action => ({
      type: 'answerCard',
      by: 'coalition',
      card: id,
      option: choice.id,
    }));
    const legal = answers.find((action) => rejectionOf(state, action) === null);
    if (legal) yield legal;
  }
}
