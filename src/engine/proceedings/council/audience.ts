import type { GameEvent } from './event';
import type { SeatId } from '../../core/ids';

/** What everybody at the United Nations sees happen; the rest is told only to the seat it names. */
const PUBLIC: { readonly [T in GameEvent['type']]: boolean } = {
  weekStarted: true,
  cardDealt: true,
  cardAnswered: true,
  movesAnnounced: true,
  messengerBriefed: false,
  messengerRecalled: false,
  moveAnswered: true,
  ambitionChanged: true,
  seatSounded: false,
  argumentHeard: false,
  redLineCrossed: false,
  seatPressedTooHard: false,
  askMet: false,
  askMissed: false,
  askClosed: false,
  offerOvertaken: false,
  letterOpened: true,
  letterSigned: true,
  nodGiven: false,
  nameRefused: false,
  witnessHeard: true,
  criticismOwned: true,
  dateAsked: true,
  dateChosen: true,
  fallbackPrepared: true,
  promiseMade: false,
  promiseKept: false,
  promiseBroken: false,
  moveDropped: true,
  moveLanded: true,
  signatureWorn: true,
  messengerTied: false,
  missionWrote: true,
  attentionFaded: true,
  letterFiled: true,
  predictionRecorded: false,
  meetingCalled: true,
  agendaChallenged: true,
  voteCast: true,
  agendaDecided: true,
  gameScored: true,
  capitalReached: false,
  approachAnswered: false,
  askNamed: false,
  speechMade: true,
  soundingGuarded: false,
  offerDeclined: false,
  trustSpent: false,
  voteAwaited: false,
  weekClosed: false,
  voteHanded: false,
};

/**
 * An event as the person in a seat hears of it; null where it hears nothing. What the coalition makes
 * of a sounding stays its own.
 */
export function heardFrom(seat: SeatId, event: GameEvent): GameEvent | null {
  if (PUBLIC[event.type]) return event;
  if (!('member' in event) || event.member !== seat || event.type === 'predictionRecorded')
    return null;
  return event.type === 'seatSounded' ? { ...event, mean: 0, sd: 0 } : event;
}
