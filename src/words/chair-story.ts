import type { SeatId } from '../engine/core/ids';
import type { GameEvent } from '../engine/proceedings/council/event';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { callerInSentence, ownAskTitle } from './chair';
import { eventWords, strengthWord } from './events';
import { moveAsReason } from './moves';
import { counted, inSentence, numberWord, sentenceCase } from './plain';
import { ARGUMENT_WORDS } from './tasks';
import type { ReadMove } from './their-events';

interface Teller {
  readonly docket: Scenario;
  /** Whose chair the reader sits in. */
  readonly seat: SeatId;
  readonly read: ReadMove;
}

/**
 * One thing that happened, as the person in a chair hears of it; null for what its seat doesn't see or
 * what needs no word. What only the coalition knows of other seats is never told.
 */
export function chairEventWords(teller: Teller, event: GameEvent): string | null {
  const { docket, seat } = teller;
  switch (event.type) {
    case 'weekStarted':
    case 'cardDealt':
    case 'letterOpened':
    case 'letterSigned':
    case 'letterFiled':
    case 'agendaChallenged':
    case 'voteCast':
    case 'agendaDecided':
      return eventWords(docket, event);
    case 'witnessHeard': {
      const blocked = event.webcastBlocked ? ' China blocks the webcast.' : '';
      return `A witness is heard in New York; the world looks up.${blocked}`;
    }
    case 'missionWrote':
      return 'The DPRK mission writes to every member.';
    case 'dateChosen':
      return 'The date of the meeting is settled with the President.';
    case 'movesAnnounced':
      return seat === 'opposition' || !event.moves.length
        ? null
        : `${sentenceCase(counted(event.moves.length, 'move'))} of China’s and Russia’s this week.`;
    case 'meetingCalled':
      return {
        table: 'The coalition tables its request.',
        fallback: 'The coalition asks for no vote. It falls back on what it has prepared.',
        withdraw: 'The coalition withdraws its request until January.',
      }[event.option];
    case 'moveDropped':
    case 'moveLanded':
    case 'signatureWorn':
      return moveWords(teller, event);
    default:
      return 'member' in event && event.member === seat ? ownWords(teller, event) : null;
  }
}

type MoveEvent = Extract<GameEvent, { type: 'moveDropped' | 'moveLanded' | 'signatureWorn' }>;

function moveWords({ docket, seat, read }: Teller, event: MoveEvent): string | null {
  const found = read(event.move);
  const whose = found ? moveAsReason(docket, found.by, found.kind) : 'A move';
  const at = event.member === seat ? 'you' : inSentence(docket, event.member);
  switch (event.type) {
    case 'moveDropped': {
      const how = event.answer === 'match' ? 'the coalition matched it' : 'the coalition conceded';
      return `${whose} at ${at} is dropped: ${how}.`;
    }
    case 'moveLanded':
      return event.member === seat
        ? `${whose} reaches your capital, and moves it ${strengthWord(event.value)}.`
        : `${whose} lands on ${at}.`;
    case 'signatureWorn':
      return event.member === seat
        ? `${whose} wears your signature.`
        : `${whose} wears the signature of ${at}.`;
  }
}

/** What happened to the reader's own seat. */
function ownWords({ docket, seat }: Teller, event: GameEvent): string | null {
  switch (event.type) {
    case 'seatSounded':
      return `You told ${callerInSentence(docket, event.messenger)} what your capital asks for, and what it won’t hear.`;
    case 'soundingGuarded':
      return `${sentenceCase(callerInSentence(docket, event.messenger))} left no wiser than it came.`;
    case 'argumentHeard':
      return `Your capital hears ${ARGUMENT_WORDS[event.argument].name} from ${callerInSentence(docket, event.messenger)}. It moves ${strengthWord(event.value)}.`;
    case 'redLineCrossed':
      return `Your capital takes ${ARGUMENT_WORDS[event.argument].name} badly: that is what it will not hear.`;
    case 'seatPressedTooHard':
      return `So many callers in so few weeks: your capital feels pressed, and cools ${strengthWord(event.value)}.`;
    case 'askMet': {
      const how = { promise: 'by a promise', favour: 'for a favour', format: 'in the format' };
      return `Your ask is met, ${how[event.how]}: ${ownAskTitle(docket, seat, event.ask)}.`;
    }
    case 'askMissed':
      return 'You were offered what your capital never asked for. It notices.';
    case 'askClosed':
      return `Another seat got its way. Closed to you now: ${ownAskTitle(docket, seat, event.ask)}.`;
    case 'offerOvertaken':
      return `${sentenceCase(callerInSentence(docket, event.messenger))} came too late with its offer: another seat got its way first.`;
    case 'offerDeclined':
      return 'You declined the offer. Your ask stays open.';
    case 'nodGiven':
      return 'Your nod is given, in private.';
    case 'nameRefused':
      return `Your ${event.name} was refused. That stands, unless your ask is met after it.`;
    case 'promiseMade':
      return `You hold a promise of the coalition’s, due in week ${event.due}.`;
    case 'promiseKept':
      return 'The coalition kept its promise to you.';
    case 'promiseBroken':
      return 'The coalition broke its promise to you.';
    case 'askNamed':
      return `You told the sponsors what your capital asks for: ${ownAskTitle(docket, seat, event.ask)}.`;
    case 'speechMade':
      return `You spoke ${event.initiative === 'speakFor' ? 'for' : 'against'} the meeting in your group.`;
    case 'trustSpent':
      return event.left === 0
        ? 'Your capital will follow you no further: no trust is left.'
        : `Your cable cost trust at home: ${numberWord(event.left)} left.`;
    default:
      return null;
  }
}
