import type { GameEvent } from '../../engine/proceedings/council/event';

/** What a cue is about: which motion the chamber plays and which sentence the announcer says. */
export type CueKind =
  | 'week'
  | 'card'
  | 'move'
  | 'answer'
  | 'sounded'
  | 'argument'
  | 'ask'
  | 'name'
  | 'refused'
  | 'world'
  | 'promise'
  | 'filed'
  | 'called'
  | 'challenge'
  | 'hand'
  | 'decided'
  | 'scored';

/** One moment of the show. Both views read the same ones. */
export interface Cue {
  readonly kind: CueKind;
  readonly event: GameEvent;
  /** How long it stands before the next one, in milliseconds. */
  readonly dwellMs: number;
}

export type Motion = 'full' | 'reduced';

/** Events that are worth a cue; the player's own clicks are not. */
const KINDS: Readonly<Partial<Record<GameEvent['type'], CueKind>>> = {
  weekStarted: 'week',
  cardDealt: 'card',
  movesAnnounced: 'move',
  moveAnswered: 'answer',
  seatSounded: 'sounded',
  argumentHeard: 'argument',
  redLineCrossed: 'argument',
  seatPressedTooHard: 'argument',
  askMet: 'ask',
  askMissed: 'ask',
  askClosed: 'ask',
  offerOvertaken: 'ask',
  letterOpened: 'world',
  letterSigned: 'name',
  nodGiven: 'name',
  nameRefused: 'refused',
  witnessHeard: 'world',
  criticismOwned: 'world',
  dateAsked: 'world',
  dateChosen: 'world',
  fallbackPrepared: 'world',
  promiseMade: 'promise',
  promiseKept: 'promise',
  promiseBroken: 'promise',
  moveDropped: 'move',
  moveLanded: 'move',
  signatureWorn: 'move',
  messengerTied: 'world',
  missionWrote: 'world',
  letterFiled: 'filed',
  meetingCalled: 'called',
  agendaChallenged: 'challenge',
  voteCast: 'hand',
  agendaDecided: 'decided',
  gameScored: 'scored',
};

/** The kind of an event's cue; null for an event that passes without one. */
export function cueKindOf(event: GameEvent): CueKind | null {
  return KINDS[event.type] ?? null;
}

/** An arm goes up (420) and the chip and the tally follow (140). Tuned for play, as are all below. */
const HAND_MS = 560;
const REST_MS = 500;
const DIM_MS = 900;
const REDUCED_MS = 300;
/** A waverer is waited for: longer, the nearer the count is to nine. */
const WAVER_MS = { least: 900, most: 1600, perYes: 100 } as const;

/** Outside the vote cues follow each other quickly and hold nobody up. */
const QUICK_MS: Readonly<Partial<Record<CueKind, number>>> = {
  name: 820,
  move: 360,
  card: 360,
  filed: 700,
  called: 360,
};
const OTHERWISE_MS = 160;

/** How long one cue stands, given the event after it and how much motion is wanted. */
export function dwellOf(event: GameEvent, next: GameEvent | null, motion: Motion): number {
  const kind = cueKindOf(event);
  const inVote = kind === 'challenge' || kind === 'hand';
  if (motion === 'reduced') return inVote ? REDUCED_MS : 0;
  if (!inVote) return (kind && QUICK_MS[kind]) ?? OTHERWISE_MS;
  const motionMs = kind === 'hand' ? HAND_MS : DIM_MS;
  return motionMs + restBefore(next);
}

function restBefore(next: GameEvent | null): number {
  if (next?.type !== 'voteCast' || !next.wavered) return REST_MS;
  const { least, most, perYes } = WAVER_MS;
  return Math.min(most, least + perYes * Math.max(0, next.yes - 2));
}
