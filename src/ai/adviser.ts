import type { Action, MoveAnswer } from '../engine/proceedings/council/action';
import type { MemberId } from '../engine/core/ids';
import {
  legalAnswers,
  openTasks,
  type AnswerAction,
} from '../engine/proceedings/council/legal-actions';
import { briefed } from '../engine/proceedings/council/selectors/odds';
import type { View } from '../engine/proceedings/council/state';
import { ruleOf } from '../engine/proceedings/council/tasks/table';
import type { TaskCost, TaskReason } from '../engine/proceedings/council/tasks/task-rule';
import { answered, answerPrice, answerWorth } from './search/answers';
import { candidatesOf, withSecondNod, type Candidate } from './search/candidates';
import { answerRange, taskRange } from './search/gain-range';
import { gainOf, bySeatOf, weighedOutcomes } from './search/gain';
import { outlookAhead, outlookOf, type Outlook } from './search/outlook';
import { withPlans } from './players/planned';
import { MESSENGER_PRICE, priceOf } from './search/worth';

/** Why the adviser says so: data, which the panels put into words. */
export type AdviceReason =
  | TaskReason
  | { readonly why: 'theirMove'; readonly member: MemberId; readonly answer: MoveAnswer };

/** One piece of advice, from belief alone: it is wrong where belief is wrong. */
export interface Advice {
  readonly action: Action;
  /**
   * What it adds to believed P(nine), -1 to 1: at once, averaged over how it may turn out. For what
   * only pays later (a sounding, a date, a promise kept, a fallback), what it is worth by the vote.
   */
  readonly gain: number;
  /** Bounds that the gain keeps to four times in five; null for what only pays later. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** What it takes. */
  readonly cost: TaskCost;
  /** What lines are ranked by: P(nine) by the vote, for each messenger's worth that it costs. */
  readonly rate: number;
  readonly sure: 'sure' | 'fairly' | 'guess';
  readonly reason: AdviceReason;
}

/** Most lines of advice at once. */
const MOST = 6;
/** Worth in P(nine) below which nothing is said; tuned for play. */
const LEAST = 0.002;

/** What costs nothing is ranked as if it cost this part of a messenger; tuned for play. */
const LEAST_COST = 0.25;

/**
 * What the adviser would do now, best first: at most six lines, no two of the same kind. Empty when it
 * is not the coalition's turn at the desk, and where nothing helps.
 *
 * Of each kind it takes what is worth most once its means are paid for; the lines are ranked by exact
 * P(nine) on belief for each messenger's worth of cost (`rate`).
 */
export function advise(view: View): readonly Advice[] {
  if (view.board.phase !== 'desk' || !view.desk) return [];
  const now = outlookOf(briefed(view));
  const ahead = outlookAhead(withPlans(view));
  const lines = [...answerLines(view, ahead), ...briefLines(view, ahead)];
  const kinds = new Set<string>();
  return lines
    .filter(({ worth }) => worth > LEAST)
    .toSorted((a, b) => b.worth - a.worth)
    .filter(({ action }) => isNew(kinds, kindOf(action)))
    .map((line) => ({ ...line, rate: rateOf(ahead, line) }))
    .toSorted((a, b) => b.rate - a.rate)
    .slice(0, MOST)
    .map((line) => adviceOf(view, now, line));
}

/** P(nine) before its price, for each messenger's worth of all that it costs. */
function rateOf(ahead: Outlook, { action, worth }: Line): number {
  const isBrief = action.type === 'brief';
  const price = isBrief ? priceOf(ahead, action) : answerPrice(ahead, action);
  const cost = (isBrief ? 1 : 0) + price / MESSENGER_PRICE;
  return (worth + price) / Math.max(LEAST_COST, cost);
}

function costOf(action: Line['action']): TaskCost {
  if (action.type === 'answerMove') {
    const favours = action.answer === 'match' ? 1 : 0;
    return { messengers: 0, favours, ambition: action.answer === 'concede' ? 1 : 0 };
  }
  return ruleOf(action.task).cost(action.task);
}

function answerLines(view: View, ahead: Outlook): Line[] {
  const open = new Set(
    view.board.moves.filter(({ answer }) => answer === 'open').map(({ id }) => id),
  );
  return legalAnswers(view)
    .filter(({ move }) => open.has(move))
    .map((action) => ({ action, worth: answerWorth(ahead, action) }));
}

function briefLines(view: View, ahead: Outlook): Line[] {
  if (view.desk!.briefings.length >= view.docket.messengersPerWeek) return [];
  const candidates = candidatesOf(view, ahead, openTasks(view));
  return candidates.map((candidate) => withSecondNod(view, candidate, candidates));
}

type Line = Candidate | { readonly action: AnswerAction; readonly worth: number };

function isNew(kinds: Set<string>, kind: string): boolean {
  if (kinds.has(kind)) return false;
  kinds.add(kind);
  return true;
}

/** Two lines of the same kind tell the player the same thing. */
function kindOf(action: Line['action']): string {
  return action.type === 'brief' ? action.task.type : action.type;
}

function adviceOf(
  view: View,
  now: Outlook,
  { action, worth, rate }: Line & { readonly rate: number },
): Advice {
  const cost = costOf(action);
  if (action.type === 'answerMove') {
    const move = view.board.moves.find(({ id }) => id === action.move)!;
    const gain = outlookOf(answered(now.known, action)).pass - now.pass;
    const { low, high, helps } = answerRange(now, action);
    const reason = { why: 'theirMove', member: move.member, answer: action.answer } as const;
    return { action, gain, range: { low, high }, cost, rate, sure: surenessOf(helps), reason };
  }
  const { task } = action;
  const rule = ruleOf(task);
  const { known } = now;
  const parts = bySeatOf(task).map((part) => weighedOutcomes(known, { ...action, task: part }));
  const odds = Math.floor(1000 * parts[0]![0]!.odds + 0.5);
  const head = { action, cost, rate, reason: rule.reason(known, task, odds) };
  if (rule.pays !== 'now')
    return { ...head, gain: worth, range: null, sure: rule.pays === 'later' ? 'sure' : 'guess' };
  const { low, high, helps } = taskRange(now, action);
  // What two seats bring is told as the sum of what each brings.
  const gain = parts.reduce((sum, outcomes) => sum + gainOf(now, outcomes), 0);
  return { ...head, gain, range: { low, high }, sure: surenessOf(helps) };
}

/** By the odds that it helps at all; borders are tuned for play. */
function surenessOf(helps: number): Advice['sure'] {
  if (helps > 0.9 + 1e-9) return 'sure';
  return helps >= 0.65 ? 'fairly' : 'guess';
}
