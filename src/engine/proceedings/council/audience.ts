import type { GameEvent } from './event';
import type { SeatId } from '../../core/ids';

/**
 * Who hears of an event: everybody at the United Nations, the coalition, the member that it names, or
 * those two. Plans are the coalition's alone until they are carried out, and how a person in a chair deals
 * with its capital is that person's.
 */
export type Audience = 'everybody' | 'coalition' | 'member' | 'both';

/** The audience of every kind of event: a new kind does not compile without one. */
const AUDIENCES: { readonly [T in GameEvent['type']]: Audience } = {
  weekStarted: 'everybody',
  cardDealt: 'everybody',
  cardAnswered: 'everybody',
  movesAnnounced: 'everybody',
  messengerBriefed: 'coalition',
  messengerRecalled: 'coalition',
  moveAnswered: 'coalition',
  ambitionChanged: 'everybody',
  seatSounded: 'both',
  argumentHeard: 'both',
  redLineCrossed: 'both',
  seatPressedTooHard: 'both',
  askMet: 'both',
  askMissed: 'both',
  askClosed: 'both',
  offerOvertaken: 'both',
  letterOpened: 'everybody',
  letterSigned: 'everybody',
  nodGiven: 'both',
  nameRefused: 'both',
  witnessHeard: 'everybody',
  criticismOwned: 'everybody',
  dateAsked: 'everybody',
  dateChosen: 'everybody',
  fallbackPrepared: 'everybody',
  promiseMade: 'both',
  promiseKept: 'both',
  promiseBroken: 'both',
  moveDropped: 'everybody',
  moveLanded: 'everybody',
  signatureWorn: 'everybody',
  messengerTied: 'coalition',
  missionWrote: 'everybody',
  attentionFaded: 'everybody',
  letterFiled: 'everybody',
  predictionRecorded: 'coalition',
  meetingCalled: 'everybody',
  agendaChallenged: 'everybody',
  voteCast: 'everybody',
  agendaDecided: 'everybody',
  gameScored: 'everybody',
  capitalReached: 'member',
  approachAnswered: 'member',
  askNamed: 'both',
  speechMade: 'everybody',
  soundingGuarded: 'both',
  offerDeclined: 'both',
  trustSpent: 'member',
  voteAwaited: 'member',
  weekClosed: 'member',
  voteHanded: 'member',
};

/** An event as a seat hears of it; null where it hears nothing. */
export function hears(seat: SeatId, event: GameEvent): GameEvent | null {
  const audience = AUDIENCES[event.type];
  if (audience === 'everybody') return event;
  if (seat === 'coalition') return audience === 'member' ? null : event;
  if (audience === 'coalition' || !('member' in event) || event.member !== seat) return null;
  // What the coalition makes of a sounding stays its own.
  return event.type === 'seatSounded' ? { ...event, mean: 0, sd: 0 } : event;
}
