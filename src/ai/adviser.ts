import type { Action, MoveAnswer } from '../engine/proceedings/council/action';
import { memberOf, stanceOf } from '../engine/proceedings/council/docket';
import type { MemberId } from '../engine/core/ids';
import { legalActions } from '../engine/proceedings/council/legal-actions';
import { ambitionOf, favoursOf } from '../engine/proceedings/council/rules/means';
import { briefed } from '../engine/proceedings/council/selectors/odds';
import type { View } from '../engine/proceedings/council/state';
import { unreachable } from '../engine/core/unreachable';
import { forecast } from '../engine/ballot/forecast';
import { believedSeats } from '../engine/proceedings/council/rules/seats';
import { answered, answerPrice, answerWorth, only, type AnswerAction } from './search/answers';
import { candidatesOf, withSecondNod, type Candidate } from './search/candidates';
import { answerRange, taskRange } from './search/gain-range';
import { gainOf, outcomesOf, type Outcome, type Plan } from './search/outcomes';
import { outlookAhead, outlookOf, type Outlook } from './search/outlook';
import { withPlans } from './players/planned';
import { MESSENGER_PRICE, priceOf } from './search/worth';

/** Why the adviser says so: data, which the panels put into words. */
export type AdviceReason =
  /** No other open seat would move the odds of nine as much. */
  | { readonly why: 'pivot'; readonly member: MemberId }
  /** The open seat that is nearest to a yes. */
  | { readonly why: 'nearestSeat'; readonly member: MemberId }
  /** A seat that an argument reaches, though others weigh more. */
  | { readonly why: 'goodHearing'; readonly member: MemberId }
  | { readonly why: 'unknownAsk'; readonly member: MemberId }
  /** `odds`: believed odds that this is its ask, in permille. */
  | {
      readonly why: 'askToMeet';
      readonly member: MemberId;
      readonly ask: string;
      readonly odds: number;
    }
  | { readonly why: 'theirMove'; readonly member: MemberId; readonly answer: MoveAnswer }
  /** `odds`: believed odds that the name is given, in permille. */
  | { readonly why: 'nameReady'; readonly member: MemberId; readonly odds: number }
  | { readonly why: 'promiseDue'; readonly member: MemberId; readonly due: number }
  | { readonly why: 'attentionLow'; readonly attention: number }
  | { readonly why: 'ownRecord'; readonly credibility: number }
  | { readonly why: 'dateOpen' }
  | { readonly why: 'fallbackCheap'; readonly format: string };

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
  readonly cost: Cost;
  /** What lines are ranked by: P(nine) by the vote, for each messenger's worth that it costs. */
  readonly rate: number;
  readonly sure: 'sure' | 'fairly' | 'guess';
  readonly reason: AdviceReason;
}

/** Means that a piece of advice takes. A promise takes a second messenger later. */
export interface Cost {
  readonly messengers: number;
  readonly favours: number;
  readonly ambition: number;
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
  const legal = legalActions(view);
  const now = outlookOf(briefed(view));
  const ahead = outlookAhead(withPlans(view));
  const lines = [...answerLines(view, legal, ahead), ...briefLines(view, legal, ahead)];
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

function costOf(action: Line['action']): Cost {
  if (action.type === 'answerMove') {
    const favours = action.answer === 'match' ? 1 : 0;
    return { messengers: 0, favours, ambition: action.answer === 'concede' ? 1 : 0 };
  }
  const { task } = action;
  const isPromise = task.type === 'meetAsk' && task.how === 'promise';
  return {
    messengers: isPromise ? 2 : 1,
    favours: favoursOf(task),
    ambition: ambitionOf(task),
  };
}

function answerLines(view: View, legal: readonly Action[], ahead: Outlook): Line[] {
  const open = new Set(
    view.board.moves.filter(({ answer }) => answer === 'open').map(({ id }) => id),
  );
  return only(legal, 'answerMove')
    .filter(({ move }) => open.has(move))
    .map((action) => ({ action, worth: answerWorth(ahead, action) }));
}

function briefLines(view: View, legal: readonly Action[], ahead: Outlook): Line[] {
  if (view.desk!.briefings.length >= view.docket.messengersPerWeek) return [];
  const candidates = candidatesOf(view, ahead, legal);
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
  const outcomes = outcomesOf(now.known, action);
  const reason = reasonOf(view, action, outcomes);
  const head = { action, cost, rate, reason };
  if (PAYS_LATER.has(action.task.type)) {
    const sure = action.task.type === 'soundOut' ? 'guess' : 'sure';
    return { ...head, gain: worth, range: null, sure };
  }
  const { low, high, helps } = taskRange(now, action);
  return { ...head, gain: gainOf(now, outcomes), range: { low, high }, sure: surenessOf(helps) };
}

const PAYS_LATER: ReadonlySet<string> = new Set([
  'soundOut',
  'keepPromise',
  'chooseDate',
  'prepareFallback',
]);

/** By the odds that it helps at all; borders are tuned for play. */
function surenessOf(helps: number): Advice['sure'] {
  if (helps > 0.9 + 1e-9) return 'sure';
  return helps >= 0.65 ? 'fairly' : 'guess';
}

function reasonOf(view: View, { task }: Plan, outcomes: readonly Outcome[]): AdviceReason {
  const { board, desk } = view;
  const odds = Math.floor(1000 * outcomes[0]!.odds + 0.5);
  switch (task.type) {
    case 'argue':
      return { why: whyThisSeat(view, task.member), member: task.member };
    case 'soundOut':
      return { why: 'unknownAsk', member: task.member };
    case 'meetAsk':
      return { why: 'askToMeet', member: task.member, ask: task.ask, odds };
    case 'seekSignature':
      return { why: 'nameReady', member: task.member, odds };
    case 'seekNods':
      return { why: 'nameReady', member: task.members[0]!, odds };
    case 'keepPromise': {
      const { member, due } = desk!.promises.find(({ id }) => id === task.promise)!;
      return { why: 'promiseDue', member, due };
    }
    case 'holdWitnessEvent':
      return { why: 'attentionLow', attention: board.meters.attention };
    case 'ownCriticism':
      return { why: 'ownRecord', credibility: board.meters.credibility };
    case 'chooseDate':
      return { why: 'dateOpen' };
    case 'prepareFallback':
      return { why: 'fallbackCheap', format: task.format };
    default:
      return unreachable(task);
  }
}

/** The seat that decides most, the one nearest to a yes, or neither. */
function whyThisSeat(view: View, id: MemberId): 'pivot' | 'nearestSeat' | 'goodHearing' {
  const { members } = forecast(believedSeats(briefed(view)), view.model, 7);
  const open = members.filter(
    ({ member }) =>
      stanceOf(memberOf(view.docket, member)) === 'swing' && !view.board.seats[member]!.signed,
  );
  const heaviest = open.toSorted((a, b) => b.gain - a.gain)[0]?.member;
  if (heaviest === id) return 'pivot';
  const nearest = open.filter(({ yes }) => yes < 0.5).toSorted((a, b) => b.yes - a.yes)[0]?.member;
  return nearest === id ? 'nearestSeat' : 'goodHearing';
}
