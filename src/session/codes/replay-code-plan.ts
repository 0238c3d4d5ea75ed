import type { Action } from '../../engine/proceedings/council/action';
import type { ChairFile } from '../../engine/proceedings/council/chair';
import type { MemberId } from '../../engine/core/ids';
import type { Rejection } from '../../engine/proceedings/council/rejection';
import type { GameState } from '../../engine/proceedings/council/state';
import { stepInPlace } from '../../engine/proceedings/council/step';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import { isSame } from '../play/equality';
import type { Choice } from './replay-code-choices';

/** What stood at the desk when a week was ended, or when the coalition left. A chair has no Ambition. */
interface WeekPlan {
  readonly hasLeft: boolean;
  readonly actions: readonly Action[];
  readonly ambition: number;
}

/** A played game as its standing choices, without recalls and changes of mind. */
export interface GamePlan {
  /** How many actions it took, until it was over or the log ended. */
  readonly length: number;
  /** By week, from index 1. */
  readonly weeks: readonly (WeekPlan | undefined)[];
  readonly call: readonly Action[];
  /** What a person in a chair cast. */
  readonly vote: Action | null;
}

/** Plays a log on a private copy of its start and notes what stood when each week ended. */
export function planOf(
  state: GameState,
  log: readonly Action[],
):
  | { readonly ok: true; readonly plan: GamePlan }
  | { readonly ok: false; readonly step: number; readonly rejection: Rejection } {
  const weeks: WeekPlan[] = [];
  let own: Action[] = [];
  let call: readonly Action[] = [];
  let vote: Action | null = null;
  let length = 0;
  for (const [step, action] of log.entries()) {
    const { phase, week } = state.board;
    if (phase === 'over') break;
    if (action.type === 'answerCard' || action.type === 'announceMoves') own.push(action);
    const hasLeft = action.type === 'call' && phase === 'desk';
    if (action.type === 'call' && phase === 'call') call = [...predictionsIn(state), action];
    if (action.type === 'castVote') vote = action;
    if (action.type === 'endWeek' || action.type === 'closeWeek' || hasLeft) {
      const actions = [...own, ...standing(state)];
      weeks[week] = { hasLeft, actions, ambition: state.board.meters.ambition };
    }
    const result = stepInPlace(state, action);
    if (!result.ok) return { ok: false, step, rejection: result.rejection };
    length = step + 1;
    if (state.board.week !== week) own = [];
  }
  return { ok: true, plan: { length, weeks, call, vote } };
}

/** The answers and the briefings that stand at the desk, and what each chair has replied and begun. */
function standing({ board, desk, chairs }: GameState): Action[] {
  const answers = board.moves.flatMap(({ id, answer }): Action[] =>
    answer === 'open' ? [] : [{ type: 'answerMove', by: 'coalition', move: id, answer }],
  );
  const briefs = desk.briefings.map((briefing): Action => ({
    type: 'brief',
    by: 'coalition',
    ...briefing,
  }));
  return [...answers, ...briefs, ...Object.values(chairs).flatMap(standingOf)];
}

function standingOf({ seat, approaches, initiative }: ChairFile): Action[] {
  const by = seat as MemberId;
  const replies = approaches.flatMap(({ id, reply }): Action[] =>
    reply === 'none' ? [] : [{ type: 'reply', by, approach: id, reply }],
  );
  return initiative === 'none' ? replies : [...replies, { type: 'takeInitiative', by, initiative }];
}

function predictionsIn({ desk }: GameState): Action[] {
  return desk.predictions.map((prediction): Action => ({
    type: 'predict',
    by: 'coalition',
    ...prediction,
  }));
}

/** What the plan takes at a choice; null for nothing. */
export function wantedIn(plan: GamePlan, { kind, about, week, options }: Choice): Action | null {
  const { hasLeft = false, actions = [], ambition = 0 } = plan.weeks[week] ?? {};
  switch (kind) {
    case 'leave':
      return hasLeft ? options[1]! : null;
    case 'card':
      return actions.find((one) => one.type === 'answerCard' && one.card === about) ?? null;
    case 'answer':
      return actions.find((one) => one.type === 'answerMove' && one.move === about) ?? null;
    case 'ambition':
      return (
        options.find((one) => one?.type === 'setAmbition' && one.ambition === ambition) ?? null
      );
    case 'brief':
      return withOneSeat(briefAt(actions, about));
    case 'second':
      return options.find((one) => one && isSame(one, briefAt(actions, about))) ?? null;
    case 'predict':
      return plan.call.find((one) => one.type === 'predict' && one.member === about) ?? null;
    case 'moves':
      return movesIn(actions, Number(about) + 1);
    case 'reply':
      return actions.find((one) => one.type === 'reply' && one.approach === about) ?? null;
    case 'initiative':
      return actions.find(({ type }) => type === 'takeInitiative') ?? null;
    case 'vote':
      return plan.vote;
    case 'call':
      return plan.call.find(({ type }) => type === 'call') ?? null;
  }
}

/** The first so many of the week's moves; null where there are fewer. */
function movesIn(actions: readonly Action[], count: number): Action | null {
  const made = actions.find((one) => one.type === 'announceMoves');
  if (made?.type !== 'announceMoves' || made.moves.length < count) return null;
  return { ...made, moves: made.moves.slice(0, count) };
}

function briefAt(actions: readonly Action[], about: string): Action | null {
  return actions.filter(({ type }) => type === 'brief')[Number(about)] ?? null;
}

/** A briefing that goes to two seats as one to the first: the second is told by itself. */
function withOneSeat(action: Action | null): Action | null {
  if (action?.type !== 'brief') return action;
  const [first] = ruleOf(action.task).pair?.split(action.task) ?? [];
  return first ? { ...action, task: first } : action;
}
