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

/** How one kind of event is told; null where it needs no word. */
type TellerOf<T extends GameEvent['type']> = (
  docket: Scenario,
  event: Extract<GameEvent, { type: T }>,
  read: ReadMove,
) => string | null;

const silent = (): null => null;

/** A sentence for every kind of event: a new kind does not compile until it is told, or passed over. */
const TELLERS: { readonly [T in GameEvent['type']]: TellerOf<T> } = {
  weekStarted: (_, { week }) => `Week ${week} begins.`,
  cardDealt: (docket, { card }) => `News: ${cardTitle(docket, card)}.`,
  cardAnswered: (docket, { card, option }) => cardAnswer(docket, card, option),
  messengerBriefed: (docket, { messenger }) => `${capital(docket, messenger)} has its task.`,
  messengerRecalled: (docket, { messenger }) => `${capital(docket, messenger)} is called back.`,
  ambitionChanged: (_, { from, to }) => `Ambition goes from ${from} to ${to}.`,
  seatSounded: seatEventWords,
  argumentHeard: seatEventWords,
  redLineCrossed: seatEventWords,
  seatPressedTooHard: seatEventWords,
  askMet: seatEventWords,
  askMissed: seatEventWords,
  askClosed: seatEventWords,
  offerOvertaken: seatEventWords,
  letterOpened: () => 'The letter opens for names.',
  letterSigned: (docket, { member, names }) =>
    `${atStart(docket, member)} signs. ${sentenceCase(numberWord(names))} names on the letter.`,
  nodGiven: (docket, { member }) => `${atStart(docket, member)} gives its nod, in private.`,
  nameRefused: (docket, { member, name }) =>
    `${atStart(docket, member)} refuses a ${name}. ${REFUSAL_STANDS[name]}`,
  witnessHeard: (_, { gain, webcastBlocked }) => {
    const blocked = webcastBlocked ? ' China blocks the webcast: half the effect.' : '';
    return `A witness is heard in New York. Attention rises by ${gain / 10}.${blocked}`;
  },
  criticismOwned: (docket, { annoyed }) =>
    `You own the criticism of your record. ${capital(docket, annoyed)} is annoyed, and busy next week.`,
  dateAsked: (_, { due }) =>
    `The President will take eleven working days: the date is fixed in week ${due}.`,
  dateChosen: () => 'The President will call the meeting on the date you chose.',
  fallbackPrepared: (_, { format }) =>
    `${sentenceCase(FALLBACK_WORDS[format].name)} is ready if you need it.`,
  promiseMade: (docket, { member, due }) =>
    `You gave ${inSentence(docket, member)} a promise, due in week ${due}.`,
  promiseKept: (docket, { member }) => `You kept your promise to ${inSentence(docket, member)}.`,
  promiseBroken: (docket, { member }) =>
    `You broke your promise to ${inSentence(docket, member)}. Credibility falls.`,
  messengerTied: (docket, { messenger, week }) =>
    `${capital(docket, messenger)} will be busy in week ${week}.`,
  attentionFaded: (_, { from, to }) =>
    from === to ? null : `The world looks away a little: Attention ${to / 10}.`,
  letterFiled: (_, { names }) =>
    `The letter is filed with ${numberWord(names)} names. It can only shrink now.`,
  predictionRecorded: silent,
  gameScored: silent,
  movesAnnounced: theirEventWords,
  moveAnswered: theirEventWords,
  moveDropped: theirEventWords,
  moveLanded: theirEventWords,
  signatureWorn: theirEventWords,
  missionWrote: theirEventWords,
  capitalReached: chairActWords,
  approachAnswered: chairActWords,
  askNamed: chairActWords,
  speechMade: chairActWords,
  soundingGuarded: chairActWords,
  offerDeclined: chairActWords,
  trustSpent: chairActWords,
  voteAwaited: chairActWords,
  weekClosed: chairActWords,
  voteHanded: chairActWords,
  meetingCalled: voteEventWords,
  agendaChallenged: voteEventWords,
  voteCast: voteEventWords,
  agendaDecided: voteEventWords,
};

/** One thing that happened, as a sentence for the log and the announcer; null for what needs no word. */
export function eventWords(
  docket: Scenario,
  event: GameEvent,
  read: ReadMove = () => null,
): string | null {
  // Each entry takes its own kind of event, which the type of the table holds but can't say of a union.
  const tell = TELLERS[event.type] as TellerOf<GameEvent['type']>;
  return tell(docket, event, read);
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
