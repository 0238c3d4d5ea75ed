import type { Action } from '../../engine/action';
import type { Scenario } from '../../engine/scenario';
import type { Move } from '../../engine/state';
import { unreachable } from '../../engine/unreachable';
import type { AdviceReason } from '../advice';
import { atStart, inSentence, messengerInSentence, nameOf, percent } from './plain';
import { actionWords } from './previews';
import { taskMembers } from './tasks';

export const SURE_WORDS = { sure: 'sure of it', fairly: 'fairly sure', guess: 'a guess' } as const;

/** What the adviser would do, and by whom: `Jordan: sound out (your own mission)`. */
export function adviceWords(docket: Scenario, action: Action, moves: readonly Move[]): string {
  const words = actionWords(docket, action, moves);
  if (action.type !== 'brief') return words;
  const seats = taskMembers(action.task).map((id) => nameOf(docket, id));
  const whom = seats.length ? `${seats.join(' and ')}: ` : '';
  return `${whom}${words} (${messengerInSentence(docket, action.messenger)})`;
}

/** Why the adviser would do it, as a sentence. */
export function adviceReason(docket: Scenario, reason: AdviceReason): string {
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
        : `It probably wants this (${percent(reason.odds / 1000)}%).`;
    case 'theirMove':
      return `Left alone, it costs you at ${inSentence(docket, reason.member)}.`;
    case 'nameReady':
      return `It would probably agree (${percent(reason.odds / 1000)}%).`;
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
