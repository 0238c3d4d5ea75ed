import type { Action } from '../engine/proceedings/council/action';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { Move } from '../engine/proceedings/council/state';
import { ruleOf } from '../engine/proceedings/council/tasks/table';
import { unreachable } from '../engine/core/unreachable';
import type { AdviceLine } from '../session/play/advice';
import {
  atStart,
  counted,
  inSentence,
  listed,
  messengerInSentence,
  nameOf,
  percent,
  signed,
} from './plain';
import { actionWords } from './previews';

const SURE_WORDS = { sure: 'sure of it', fairly: 'fairly sure', guess: 'a guess' } as const;

/** What the adviser would do, and by whom: `Jordan: sound out (your own mission)`. */
export function adviceWords(docket: Scenario, action: Action, moves: readonly Move[]): string {
  const words = actionWords(docket, action, moves);
  if (action.type !== 'brief') return words;
  const seats = ruleOf(action.task)
    .reaches(action.task)
    .map((id) => nameOf(docket, id));
  const whom = seats.length ? `${seats.join(' and ')}: ` : '';
  return `${whom}${words} (${messengerInSentence(docket, action.messenger)})`;
}

/** Why the adviser would do it, as a sentence. */
export function adviceReason(docket: Scenario, reason: AdviceLine['reason']): string {
  switch (reason.why) {
    case 'pivot':
      return `No open seat weighs more on the ninth vote than ${inSentence(docket, reason.member)}.`;
    case 'nearestSeat':
      return `${atStart(docket, reason.member)} is the open seat nearest to a yes.`;
    case 'goodHearing':
      return `${atStart(docket, reason.member)} listens to this.`;
    case 'unknownAsk':
      return `You don’t know yet what ${inSentence(docket, reason.member)} wants.`;
    case 'askToMeet':
      return reason.odds >= 1000
        ? 'This is what it asks for.'
        : `It ${reason.odds >= 500 ? 'probably' : 'perhaps'} wants this (${percent(reason.odds / 1000)}%).`;
    case 'theirMove':
      return `Left alone, it costs you at ${inSentence(docket, reason.member)}.`;
    case 'nameReady':
      return reason.odds >= 500
        ? `${atStart(docket, reason.member)} would probably agree (${percent(reason.odds / 1000)}%).`
        : `${atStart(docket, reason.member)} may well refuse (${percent(reason.odds / 1000)}% to agree), but its name is worth it.`;
    case 'promiseDue':
      return `Your promise to ${inSentence(docket, reason.member)} is due by week ${reason.due}.`;
    case 'attentionLow':
      return 'The world is looking away.';
    case 'ownRecord':
      return 'Your own record is held against you.';
    case 'dateOpen':
      return 'As long as the date is open, delay works for them.';
    case 'fallbackCheap':
      return 'If the nine don’t come, you have something left.';
    default:
      return unreachable(reason);
  }
}

/**
 * What it brings, what it costs, and how sure that is: `Adds 4 points to the odds of nine, for a messenger;
 * four times in five between +2 and +6; fairly sure.`
 */
export function adviceGain({ gain, range, cost, sure }: AdviceLine): string {
  const brings = range ? bringsWords(gain) : `Worth about ${pointsWords(gain)} by the vote`;
  const [low, high] = [range?.low ?? gain, range?.high ?? gain].map(pointsOf);
  const doubt =
    low === high ? '' : ` four times in five between ${signed(low!)} and ${signed(high!)};`;
  return `${brings}, for ${costWords(cost)};${doubt} ${SURE_WORDS[sure]}.`;
}

function bringsWords(gain: number): string {
  if (pointsOf(gain) < 0) return `Takes ${pointsWords(-gain)} off the odds of nine for now`;
  return `Adds ${pointsWords(gain)} to the odds of nine`;
}

function costWords({ messengers, favours, ambition }: AdviceLine['cost']): string {
  return listed(
    [
      messengers > 1 ? 'a messenger now and one later' : messengers > 0 ? 'a messenger' : '',
      favours > 0 ? counted(favours, 'favour') : '',
      ambition > 0 ? `${counted(ambition, 'step')} of Ambition` : '',
    ].filter(Boolean),
  );
}

/** Odds of 0 to 1 as whole points of a hundred, never -0. */
function pointsOf(odds: number): number {
  return Math.round(odds * 100) + 0;
}

function pointsWords(gain: number): string {
  const points = pointsOf(gain);
  if (points === 0) return 'less than a point';
  return `${points} ${points === 1 ? 'point' : 'points'}`;
}
