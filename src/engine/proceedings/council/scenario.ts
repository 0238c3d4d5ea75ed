import type { MemberId, Vote } from '../../core/ids';
import type { Group } from './groups';
import { wireOrder } from '../../core/wire';
import type { MoveKind } from './move-kinds';

/** How sure we are of a figure or a sentence, as the facts give it. */
export const STATUSES = [
  'verified',
  'single-source',
  'derived',
  'fit',
  'judgement',
  'play',
] as const;
export type Status = (typeof STATUSES)[number];

/** A value from the world (or from us), with how sure we are of it; where it comes from is told in words. */
export interface Rated<T> {
  readonly value: T;
  readonly status: Status;
}

/** The four arguments that a messenger can make. */
export const ARGUMENTS = wireOrder(['security', 'evidence', 'meeting', 'needs']);
export type ArgumentId = (typeof ARGUMENTS)[number];

/** How an ask can be met: its own business, its candidate, or the format of the meeting. */
export const ASK_KINDS = ['business', 'candidate', 'format'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** One thing that a seat may want; which of its three it wants is drawn from the seed. */
export interface Ask {
  readonly id: string;
  readonly kind: AskKind;
  /** Odds that this is the one, in permille; a seat's three add up to 1000. */
  readonly odds: number;
  readonly status: Status;
}

/** Odds that an argument is the seat's red line, in permille; a seat's four add up to 1000. */
export interface RedLine {
  readonly argument: ArgumentId;
  readonly odds: number;
  readonly status: Status;
}

/** What a state is in this docket: sponsors always say yes, objectors no; the rest are elected. */
export type Role = 'sponsor' | 'objector' | 'elected';

export interface ScenarioMember {
  readonly id: MemberId;
  readonly group: Group;
  readonly role: Role;
  readonly isPermanent: boolean;
  /** Years of an elected term, such as `2015-16` or `2018`; empty for permanent members. */
  readonly term: string;
  /** Mean of its Assembly votes on country texts, -1 to 1. */
  readonly record: Rated<number>;
  /** Its recorded Assembly votes on the DPRK text before the docket, oldest first. */
  readonly assemblyVotes: Rated<
    readonly { readonly year: number; readonly vote: Vote | 'absent' }[]
  >;
  /** Its earlier Council votes on this item. */
  readonly councilVotes: Rated<readonly { readonly date: string; readonly vote: Vote }[]>;
  /** The two arguments that it really hears; null for sponsors and objectors. */
  readonly hears: {
    readonly best: ArgumentId;
    readonly second: ArgumentId;
    readonly status: Status;
  } | null;
  /** Three for a swing seat, none for the others. */
  readonly asks: readonly Ask[];
  /** Four for a swing seat, none for the others. */
  readonly redLines: readonly RedLine[];
  /** How it hears a messenger where that differs from the rule, in percent (60 to 150), by messenger id. */
  readonly heard: Readonly<Record<string, number>>;
  /** Whether a witness event moves it by itself. */
  readonly isEvidenceMinded: boolean;
}

export const MESSENGER_KINDS = ['mission', 'sponsor', 'civilSociety', 'secretariat'] as const;
export type MessengerKind = (typeof MESSENGER_KINDS)[number];

/** A messenger that the coalition has from the start; signers join them later. */
export interface ScenarioMessenger {
  /** A member's id, or a name such as `civil-society`. */
  readonly id: string;
  readonly kind: MessengerKind;
  /** How it is heard where nothing else is said, in percent. */
  readonly heard: number;
}

/** What a card may do: a closed list, which the engine interprets. */
export type Effect =
  | { readonly adjust: 'favours' | 'thaw' | 'ambition'; readonly by: number }
  /** Attention and Credibility in tenths of a point. */
  | { readonly adjust: 'attention' | 'credibility'; readonly by: number }
  /** Moves the lean of the swing seats of one group, or of one seat, in centilogits. */
  | { readonly sway: Group | MemberId; readonly by: number }
  /** An objector's purse. */
  | { readonly purse: MemberId; readonly by: number }
  /** A messenger of ours is kept busy for the week of the card. */
  | { readonly tie: string };

export interface CardOption {
  readonly id: string;
  readonly effects: readonly Effect[];
}

/** An event card: a dated fact, and what the desk may do about it now. */
export interface Card {
  readonly id: string;
  readonly date: string;
  readonly status: Status;
  /** The week it is dealt in; null: drawn from the deck. */
  readonly week: number | null;
  /** One option: news. More: a choice, where every option has a loser and one at least costs no means. */
  readonly options: readonly CardOption[];
}

/** Where a lesson stands: beside the part of the desk that it is about, at the Call, or at the vote. */
export const LESSON_PLACES = [
  'whipSheet',
  'messengers',
  'letter',
  'theirMoves',
  'call',
  'vote',
] as const;
export type LessonPlace = (typeof LESSON_PLACES)[number];

/** Where and when a rule is told for the first time. The engine never reads it. */
export interface Lesson {
  readonly id: string;
  /** The week in which it is shown; null at the Call and the vote. */
  readonly week: number | null;
  readonly at: LessonPlace;
  readonly status: Status;
}

/** Meeting the first ask angers the second seat, if that is what it wants. */
export interface Conflict {
  readonly a: { readonly member: MemberId; readonly ask: string };
  readonly b: { readonly member: MemberId; readonly ask: string };
  /** Id of the sentence that says why both cannot be had. */
  readonly why: string;
}

export type Act = 'soundings' | 'names' | 'hold';

export interface Week {
  readonly act: Act;
  /** ISO dates of its first and last working day. */
  readonly starts: string;
  readonly ends: string;
}

/**
 * One meeting of the Council as its rules need it: ids, numbers, dates and statuses. No field holds a
 * sentence or a name for people; those are found by these ids in the docket's words.
 */
export interface Scenario {
  readonly kind: 'council';
  /** Id and version of the docket that it belongs to. */
  readonly id: string;
  readonly version: number;
  readonly desk: MemberId;
  readonly president: MemberId;
  readonly meetingDate: Rated<string>;
  readonly messengersPerWeek: number;
  readonly weeks: readonly Week[];
  /** Dated fixtures on the calendar, such as the Third Committee's vote. */
  readonly fixtures: readonly {
    readonly id: string;
    readonly week: number;
    readonly status: Status;
  }[];
  /** Fifteen seats, left to right as seen from the gallery. */
  readonly seatOrder: readonly MemberId[];
  readonly members: readonly ScenarioMember[];
  readonly messengers: readonly ScenarioMessenger[];
  readonly cards: readonly Card[];
  readonly conflicts: readonly Conflict[];
  /** What a docket for beginners teaches on the way; empty for the others. */
  readonly lessons: readonly Lesson[];
  /** The kinds of move that each objector makes, by its id; no kind is made by two. */
  readonly moves: Readonly<Record<string, readonly MoveKind[]>>;
  /** Invented for play. Attention and credibility in tenths; handicap in centilogits off each swing seat. */
  readonly start: {
    readonly favours: number;
    readonly credibility: number;
    readonly attention: number;
    readonly thaw: number;
    readonly ambition: number;
    /** What each objector may spend on moves, by its id. */
    readonly purses: Readonly<Record<string, number>>;
    readonly handicap: number;
  };
  /** Points of Access, invented for play. */
  readonly payoffs: {
    readonly adopted: number;
    readonly perAmbition: number;
    readonly lost: number;
    readonly lostWithFallback: number;
    readonly fallback: number;
    readonly fallbackPerSigner: number;
    readonly fallbackPerAttention: number;
    readonly fallbackExtra: number;
    readonly withdrawBeforeFiling: number;
    readonly withdrawAfterFiling: number;
  };
  /**
   * Points of Access that win without a vote, where the good result is the right fallback; null where
   * only an adopted agenda wins. Invented for play. @source design 1.8: "the docket's par of Access"
   */
  readonly par: number | null;
  /** Pyongyang's posture this year, 1 (denial) to 5; moves between years only. */
  readonly posture: Rated<number>;
  /** What really happened. */
  readonly history: {
    /** Null where no letter was sent. */
    readonly letter: {
      readonly symbol: string;
      readonly date: string;
      readonly signers: readonly MemberId[];
    } | null;
    /** The meeting's verbatim record; null where there was no meeting. */
    readonly record: string | null;
    /** All fifteen, or none where no vote was taken. */
    readonly votes: Readonly<Record<string, Vote>>;
    readonly status: Status;
  };
}

/** The label that the player sees for a status. @source design: 'sourced, estimated, invented' */
export function labelOf(status: Status): 'sourced' | 'estimated' | 'invented' {
  if (status === 'verified' || status === 'single-source') return 'sourced';
  return status === 'derived' || status === 'fit' ? 'estimated' : 'invented';
}
