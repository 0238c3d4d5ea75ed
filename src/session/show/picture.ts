import type { MemberId, Vote } from '../../engine/core/ids';
import type { SeatStanding } from '../../engine/proceedings/council/selectors/whip';

/** One seat as both views show it now. */
export interface SeatPicture {
  readonly member: MemberId;
  readonly standing: SeatStanding;
  /** The vote revealed so far; null until its turn in the roll call. */
  readonly vote: Vote | null;
}

/** A move of the other side, open on the wall. */
export interface MovePicture {
  readonly id: string;
  readonly member: MemberId;
  /** Short label in words, such as `China: trade`. */
  readonly label: string;
}

/**
 * Everything that the chamber draws, computed in `session` from what the coalition may see.
 * The chamber compares successive pictures and plays the difference as motion; it decides nothing.
 */
export interface ChamberPicture {
  readonly framing: 'desk' | 'vote';
  /** Fifteen seats, left to right as seen from the gallery. */
  readonly seats: readonly SeatPicture[];
  readonly selected: MemberId | null;
  readonly moves: readonly MovePicture[];
  /** Names on the letter, 0 to 15. */
  readonly names: number;
  /** The member whose vote is awaited, during the roll call. */
  readonly waiting: MemberId | null;
  /** Yes votes counted so far; null outside the roll call. */
  readonly yes: number | null;
}
