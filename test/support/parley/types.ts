import type { Threshold } from '../../../src/engine/ballot/threshold';
import type { VoteModel } from '../../../src/engine/ballot/model';
import type { MemberId, SeatId, Vote } from '../../../src/engine/core/ids';
import type { Level } from '../../../src/engine/core/levels';
import type { Table } from '../../../src/engine/core/proceeding';

/**
 * A parley: the smallest proceeding that still has everything. Five seats put a proposal to the vote,
 * one of them may veto it, and the coalition has one kind of errand. It is no real body: it exists to
 * prove that nothing generic knows the Council.
 */
export interface ParleyRules {
  readonly id: string;
  readonly version: number;
  /** Public leans in whole centilogits. */
  readonly seats: readonly { readonly id: MemberId; readonly lean: number }[];
  readonly veto: readonly MemberId[];
  readonly passes: Threshold;
  readonly model: VoteModel;
  /** Rounds of talk before the vote. */
  readonly rounds: number;
}

/** The one kind of errand. */
export interface PersuadeTask {
  readonly type: 'persuade';
  readonly member: MemberId;
}

export type ParleyAction =
  /** The other side works on a seat, in sight of all. */
  | { readonly type: 'press'; readonly by: 'opposition'; readonly member: MemberId }
  /** The coalition sends somebody; null passes the round. */
  | { readonly type: 'send'; readonly by: 'coalition'; readonly task: PersuadeTask | null }
  /** A person in a seat votes by hand. */
  | { readonly type: 'raiseHand'; readonly by: MemberId; readonly vote: Vote };

export type ParleyRejection =
  | { readonly code: 'malformedAction' }
  | { readonly code: 'notYourTurn'; readonly by: SeatId }
  | { readonly code: 'parleyOver' }
  | { readonly code: 'noSuchSeat'; readonly member: string }
  | { readonly code: 'spentOnIt'; readonly member: MemberId };

export type ParleyEvent =
  | { readonly type: 'seatPressed'; readonly member: MemberId; readonly value: number }
  | { readonly type: 'seatPersuaded'; readonly member: MemberId; readonly value: number }
  | { readonly type: 'handRaised'; readonly member: MemberId; readonly vote: Vote }
  | { readonly type: 'parleyDecided'; readonly carried: boolean };

/** What everybody sees. */
export interface ParleyTable {
  phase: 'press' | 'send' | 'vote' | 'over';
  /** 1 to the rules' rounds. */
  round: number;
  /** What the other side has taken off each seat, in centilogits. */
  pressed: Record<string, number>;
  /** The coalition's credit, 0 to 100: it weighs in every word. */
  credit: number;
  votes: { readonly member: MemberId; readonly vote: Vote }[];
  carried: boolean | null;
}

/** What the coalition has done, and what is drawn: no seat's business but its own. */
export interface ParleyMinds {
  gained: Record<string, number>;
  readonly offset: Readonly<Record<string, number>>;
  hands: Record<string, Vote>;
}

export interface ParleyState extends Table {
  readonly rules: ParleyRules;
  readonly words: readonly number[];
  readonly step: number;
  table: ParleyTable;
  minds: ParleyMinds;
}

export interface ParleyView {
  readonly seat: SeatId;
  readonly step: number;
  readonly level: Level;
  readonly rules: ParleyRules;
  readonly table: ParleyTable;
  /** What was gained at each seat: the coalition's own; others know of themselves alone. */
  readonly gained: Readonly<Record<string, number>>;
  /** How this seat has voted by hand; null before, and for the two sides. */
  readonly hand: Vote | null;
  /** Who votes by hand. */
  readonly humans: readonly SeatId[];
  /** Null until it is over. */
  readonly truth: Readonly<Record<string, number>> | null;
}

export interface ParleyTypes {
  readonly kind: 'parley';
  readonly rules: ParleyRules;
  readonly state: ParleyState;
  readonly parts: Pick<ParleyState, 'table' | 'minds'>;
  readonly action: ParleyAction;
  readonly event: ParleyEvent;
  readonly rejection: ParleyRejection;
  readonly view: ParleyView;
}
