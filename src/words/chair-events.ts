import type { GameEvent } from '../engine/proceedings/council/event';
import type { Rejection } from '../engine/proceedings/council/rejection';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { unreachable } from '../engine/core/unreachable';
import { atStart, counted, messengerInSentence } from './plain';
import { askTitle } from './tasks';

/** What a person in a chair did, as events tell it to everybody else. */
export type ChairEvent = Extract<
  GameEvent,
  {
    type:
      | 'capitalReached'
      | 'approachAnswered'
      | 'askNamed'
      | 'speechMade'
      | 'soundingGuarded'
      | 'offerDeclined'
      | 'trustSpent'
      | 'voteAwaited'
      | 'weekClosed'
      | 'voteHanded';
  }
>;

/** One act of a person in a chair, as a sentence; null for what needs no word. */
export function chairActWords(docket: Scenario, event: ChairEvent): string | null {
  const seat = atStart(docket, event.member);
  switch (event.type) {
    case 'capitalReached':
    case 'approachAnswered':
    case 'trustSpent':
    case 'voteAwaited':
    case 'weekClosed':
    case 'voteHanded':
      return null;
    case 'askNamed':
      return `${seat} says what it asks for: ${askTitle(docket, event.member, event.ask)}.`;
    case 'speechMade':
      return `${seat} speaks ${event.initiative === 'speakFor' ? 'for' : 'against'} the meeting.`;
    case 'soundingGuarded':
      return `${seat} stays guarded: ${messengerInSentence(docket, event.messenger)} learns nothing.`;
    case 'offerDeclined':
      return `${seat} declines what it had asked for: ${askTitle(docket, event.member, event.ask)}.`;
    default:
      return unreachable(event);
  }
}

/** Why a person in a chair may not do something now. */
export type ChairRejection = Extract<
  Rejection,
  {
    code:
      | 'alreadyReady'
      | 'alreadyVoted'
      | 'replyDoesNotFit'
      | 'noTrustLeft'
      | 'initiativeTaken'
      | 'spokenEnough'
      | 'nothingToAsk';
  }
>;

/** The same, as one sentence for the person who asked for it. */
export function chairRejection(rejection: ChairRejection): string {
  switch (rejection.code) {
    case 'alreadyReady':
      return 'Your cables are home: this week waits for the other chairs.';
    case 'alreadyVoted':
      return 'You have voted.';
    case 'replyDoesNotFit':
      return 'That is no answer to this.';
    case 'noTrustLeft':
      return 'Your capital will not follow you that far: no trust is left for it.';
    case 'initiativeTaken':
      return 'One initiative a week: this week’s is taken.';
    case 'spokenEnough':
      return `You have made your ${counted(rejection.limit, 'speech', 'speeches')}.`;
    case 'nothingToAsk':
      return 'Your capital asks for nothing: it has taken sides.';
    default:
      return unreachable(rejection);
  }
}
