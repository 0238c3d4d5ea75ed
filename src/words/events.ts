import type { GameEvent } from '../engine/proceedings/council/event';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { unreachable } from '../engine/core/unreachable';
import { chairActWords } from './chair-events';
import { atStart, inSentence, messengerInSentence, numberWord, sentenceCase } from './plain';
import { ARGUMENT_WORDS, askTitle, FALLBACK_WORDS } from './tasks';
import { theirEventWords, type ReadMove } from './their-events';
import { voteEventWords } from './vote';
import { cardWords, optionWords } from './docket-words';

/** A card's title as the docket gives it. */
export function cardTitle(docket: Scenario, card: string): string {
  return cardWords(docket, card).title;
}

/** How much something moved a seat, in a word: from centilogits. */
export function strengthWord(centilogits: number): string {
  const size = Math.abs(centilogits);
  if (size < 15) return 'hardly';
  if (size < 45) return 'a little';
  return size < 80 ? 'clearly' : 'a lot';
}

/** How long a refusal lasts: a signature is asked for only once the ask is met, so nothing reopens it. */
const REFUSAL_STANDS = {
  signature: 'That stands; a nod may still be asked for.',
  nod: 'That stands, unless its ask is met after it.',
} as const;

function capital(docket: Scenario, id: string): string {
  return sentenceCase(messengerInSentence(docket, id));
}

/** One thing that happened, as a sentence for the log and the announcer; null for what needs no word. */
export function eventWords(
  docket: Scenario,
  event: GameEvent,
  read: ReadMove = () => null,
): string | null {
  switch (event.type) {
    case 'weekStarted':
      return `Week ${event.week} begins.`;
    case 'cardDealt':
      return `News: ${cardTitle(docket, event.card)}.`;
    case 'cardAnswered':
      return cardAnswer(docket, event.card, event.option);
    case 'messengerBriefed':
      return `${capital(docket, event.messenger)} has its task.`;
    case 'messengerRecalled':
      return `${capital(docket, event.messenger)} is called back.`;
    case 'ambitionChanged':
      return `Ambition goes from ${event.from} to ${event.to}.`;
    case 'seatSounded':
    case 'argumentHeard':
    case 'redLineCrossed':
    case 'seatPressedTooHard':
    case 'askMet':
    case 'askMissed':
    case 'askClosed':
    case 'offerOvertaken':
      return seatEventWords(docket, event);
    case 'letterOpened':
      return 'The letter opens for names.';
    case 'letterSigned':
      return `${atStart(docket, event.member)} signs. ${sentenceCase(numberWord(event.names))} names on the letter.`;
    case 'nodGiven':
      return `${atStart(docket, event.member)} gives its nod, in private.`;
    case 'nameRefused':
      return `${atStart(docket, event.member)} refuses a ${event.name}. ${REFUSAL_STANDS[event.name]}`;
    case 'witnessHeard': {
      const blocked = event.webcastBlocked ? ' China blocks the webcast: half the effect.' : '';
      return `A witness is heard in New York. Attention rises by ${event.gain / 10}.${blocked}`;
    }
    case 'criticismOwned':
      return `You own the criticism of your record. ${capital(docket, event.annoyed)} is annoyed, and busy next week.`;
    case 'dateAsked':
      return `The President will take eleven working days: the date is fixed in week ${event.due}.`;
    case 'dateChosen':
      return 'The President will call the meeting on the date you chose.';
    case 'fallbackPrepared':
      return `${sentenceCase(FALLBACK_WORDS[event.format].name)} is ready if you need it.`;
    case 'promiseMade':
      return `You gave ${inSentence(docket, event.member)} a promise, due in week ${event.due}.`;
    case 'promiseKept':
      return `You kept your promise to ${inSentence(docket, event.member)}.`;
    case 'promiseBroken':
      return `You broke your promise to ${inSentence(docket, event.member)}. Credibility falls.`;
    case 'messengerTied':
      return `${capital(docket, event.messenger)} will be busy in week ${event.week}.`;
    case 'attentionFaded':
      return event.from === event.to
        ? null
        : `The world looks away a little: Attention ${event.to / 10}.`;
    case 'letterFiled':
      return `The letter is filed with ${numberWord(event.names)} names. It can only shrink now.`;
    case 'predictionRecorded':
      return null;
    case 'gameScored':
      return null;
    case 'movesAnnounced':
    case 'moveAnswered':
    case 'moveDropped':
    case 'moveLanded':
    case 'signatureWorn':
    case 'missionWrote':
      return theirEventWords(docket, event, read);
    case 'capitalReached':
    case 'approachAnswered':
    case 'askNamed':
    case 'speechMade':
    case 'soundingGuarded':
    case 'offerDeclined':
    case 'trustSpent':
    case 'voteAwaited':
    case 'weekClosed':
    case 'voteHanded':
      return chairActWords(docket, event);
    case 'meetingCalled':
    case 'agendaChallenged':
    case 'voteCast':
    case 'agendaDecided':
      return voteEventWords(docket, event);
    default:
      return unreachable(event);
  }
}

function cardAnswer(docket: Scenario, card: string, option: string): string | null {
  const found = docket.cards.find(({ id }) => id === card);
  const isOne = found?.options.some(({ id }) => id === option);
  if (!found || !isOne || found.options.length < 2) return null;
  const { title, consequence } = optionWords(docket, card, option);
  return `${cardTitle(docket, card)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}. ${consequence}`;
}

type SeatEvent = Extract<
  GameEvent,
  {
    type:
      | 'seatSounded'
      | 'argumentHeard'
      | 'redLineCrossed'
      | 'seatPressedTooHard'
      | 'askMet'
      | 'askMissed'
      | 'askClosed'
      | 'offerOvertaken';
  }
>;

function seatEventWords(docket: Scenario, event: SeatEvent): string {
  const seat = atStart(docket, event.member);
  switch (event.type) {
    case 'seatSounded': {
      const line =
        event.redLine === 'none'
          ? 'It has no red line.'
          : `Its red line: ${ARGUMENT_WORDS[event.redLine].name}.`;
      return `${seat} asks ${askTitle(docket, event.member, event.ask)}. ${line}`;
    }
    case 'argumentHeard':
      return `${seat} hears ${ARGUMENT_WORDS[event.argument].name} from ${messengerInSentence(docket, event.messenger)}. It moves ${strengthWord(event.value)}.`;
    case 'redLineCrossed':
      return `${seat} takes ${ARGUMENT_WORDS[event.argument].name} badly: that was its red line.`;
    case 'seatPressedTooHard':
      return `${seat} feels pressed, and cools ${strengthWord(event.value)}.`;
    case 'askMet': {
      const how = { promise: 'by a promise', favour: 'for a favour', format: 'in the format' };
      return `${seat} has what it asked for, ${how[event.how]}: ${askTitle(docket, event.member, event.ask)}.`;
    }
    case 'askMissed':
      return `${seat} did not want that, and says so: ${askTitle(docket, event.member, event.ask)}.`;
    case 'askClosed':
      return `${seat} sees another seat get its way. Closed now: ${askTitle(docket, event.member, event.ask)}.`;
    case 'offerOvertaken':
      return `${capital(docket, event.messenger)} comes too late to ${inSentence(docket, event.member)} with its offer: another seat got its way first.`;
    default:
      return unreachable(event);
  }
}
