import type { MemberId, Vote } from '../core/ids';
import type { VoteModel } from './model';
import type { Threshold } from './threshold';

/** One seat as it comes to the vote. */
export interface VotingSeat {
  readonly member: MemberId;
  /** The vote that is not in doubt: sponsors yes, objectors no. Null for a seat the formula decides. */
  readonly fixed: Vote | null;
  /** Whole centilogits; unused where `fixed`. */
  readonly lean: number;
  /** The one group it belongs to, by the id that a shock may name; null for none. */
  readonly group: string | null;
}

/** One seat as somebody believes it to be. */
export interface SeatOdds extends VotingSeat {
  /** Standard deviation in centilogits of what is believed about the lean; 0 when it is known. */
  readonly spread: number;
}

/** One proposal put to the vote: who votes, what carries it, who may stop it, and what moves the room. */
export interface Ballot {
  /** Those present, in the order of every answer; tried from 1 to 193 of them. */
  readonly seats: readonly SeatOdds[];
  readonly passes: Threshold;
  /** Members whose no defeats the proposal, whatever the count; their abstention does not. */
  readonly veto: readonly MemberId[];
  /** Cuts and shared shocks. */
  readonly model: VoteModel;
}
