import { produce } from 'immer';
import type { Action } from './action';
import type { GameEvent } from './event';
import { rejectionOf } from './legality';
import type { Rejection } from './rejection';
import { endWeek, resolveWeek } from './rules/calendar';
import { answerCard } from './rules/card';
import type { Emit } from './rules/argument';
import { announceMoves } from './rules/opposition';
import { takeInitiative } from './rules/chair';
import { call, castVote } from './rules/the-call';
import type { GameState } from './state';
import { unreachable } from '../../core/unreachable';

/** An accepted action's new state and events, or why it was refused. */
export type StepResult =
  | { readonly ok: true; readonly state: GameState; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly rejection: Rejection };

/** One action, for play and history: the given state is left as it was. */
export function step(state: GameState, action: Action): StepResult {
  const rejection = rejectionOf(state, action);
  if (rejection) return { ok: false, rejection };
  const events: GameEvent[] = [];
  const { board, desk, truth, chair } = state;
  // Only what a rule may write stands in the draft: nothing has to watch the constants beside it.
  const next = produce({ board, desk, truth, chair }, (draft) => {
    apply(withParts(state, draft as Parts), action, (event) => events.push(event));
  });
  return { ok: true, state: withParts(state, next), events };
}

/** What a rule may write to. */
type Parts = Pick<GameState, 'board' | 'desk' | 'truth' | 'chair'>;

/** The next step's state with these parts; field by field, which is far quicker than spreading. */
function withParts(
  { docket, model, level, seed, humans, step: steps }: GameState,
  { board, desk, truth, chair }: Parts,
): GameState {
  return { docket, model, level, seed, humans, step: steps + 1, board, desk, truth, chair };
}

/** The same rules on a private copy, for search and simulation: `state` itself changes. */
export function stepInPlace(
  state: GameState,
  action: Action,
):
  | { readonly ok: true; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly rejection: Rejection } {
  const rejection = rejectionOf(state, action);
  if (rejection) return { ok: false, rejection };
  const events: GameEvent[] = [];
  state.step += 1;
  apply(state, action, (event) => events.push(event));
  return { ok: true, events };
}

/** A private mutable copy; the docket and the model are shared, since no rule writes to them. */
export function copyForSearch(state: GameState): GameState {
  const { docket, model, ...rest } = state;
  return { docket, model, ...structuredCopy(rest) };
}

function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    copy[key] = structuredCopy((value as Record<string, unknown>)[key]);
  return copy as T;
}

/** Routes an action to its rule, which writes inside the board, the desk, the truth and the chair only. */
function apply(state: GameState, action: Action, emit: Emit): void {
  const { board, desk } = state;
  switch (action.type) {
    case 'announceMoves':
      return announceMoves(state, action.moves, emit);
    case 'brief': {
      const { messenger, task } = action;
      desk.briefings = [
        ...desk.briefings.filter((briefing) => briefing.messenger !== messenger),
        { messenger, task: structuredCopy(task) },
      ];
      return emit({ type: 'messengerBriefed', messenger });
    }
    case 'recall':
      desk.briefings = desk.briefings.filter(({ messenger }) => messenger !== action.messenger);
      return emit({ type: 'messengerRecalled', messenger: action.messenger });
    case 'answerMove':
      board.moves.find(({ id }) => id === action.move)!.answer = action.answer;
      return emit({ type: 'moveAnswered', move: action.move, answer: action.answer });
    case 'answerCard':
      return answerCard(state, action, emit);
    case 'setAmbition': {
      const from = board.meters.ambition;
      board.meters.ambition = action.ambition;
      return emit({ type: 'ambitionChanged', from, to: action.ambition });
    }
    case 'endWeek':
      return endWeek(state, emit);
    case 'predict': {
      const { member, vote } = action;
      desk.predictions = [
        ...desk.predictions.filter((prediction) => prediction.member !== member),
        { member, vote },
      ];
      return emit({ type: 'predictionRecorded', member, vote });
    }
    case 'call':
      return call(state, action.option, emit);
    case 'reply': {
      const { by: member, approach, reply } = action;
      state.chair!.approaches.find(({ id }) => id === approach)!.reply = reply;
      return emit({ type: 'approachAnswered', member, approach, reply });
    }
    case 'takeInitiative':
      return takeInitiative(state, action.initiative, emit);
    case 'closeWeek':
      return resolveWeek(state, emit);
    case 'castVote':
      return castVote(state, action.vote, emit);
    default:
      return unreachable(action);
  }
}
