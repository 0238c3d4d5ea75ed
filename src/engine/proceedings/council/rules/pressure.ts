import { memberOf, swingSeats } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { Scenario } from '../scenario';
import type { Board, Desk, Known, Move } from '../state';
import { TUNING } from '../tuning';
import { underCeiling } from '../../../minds/ceiling';
import { whole } from '../../../core/whole';

/** What one open move does to one seat if nobody answers it. */
export interface Landing {
  readonly move: string;
  readonly by: MemberId;
  readonly kind: Move['kind'];
  readonly member: MemberId;
  /** Centilogits off its lean, 0 or less. */
  readonly value: number;
  /** Raw weight that is added to the seat's pressure. */
  readonly pressure: number;
  /** Centilogits off its signature's floor. */
  readonly wear: number;
}

/** What a weight takes off a lean that bears a pressure of `before`: centilogits, 0 or more. */
export function dropOf(before: number, weight: number): number {
  return (
    underCeiling(before + weight, TUNING.moveCeiling) - underCeiling(before, TUNING.moveCeiling)
  );
}

/** What a weight takes off the floor of a signature, in centilogits. */
export function wearOf({ board, docket }: Pick<Known, 'board' | 'docket'>, weight: number): number {
  return whole((TUNING.wearPerMove * weight) / standardMove(board, docket));
}

/** What a bloc letter weighs with the others of its group. */
export function blocShare(strength: number): number {
  return whole((strength * TUNING.blocPercent) / 100);
}

/** Whether a move is still going to land: open, or taken knowingly. */
export function isLanding({ answer }: Move): boolean {
  return answer === 'open' || answer === 'take';
}

/**
 * What this week's unanswered moves will do, in their order. The same list is shown while the week
 * lasts and applied at its end. A signer's commitment is worn instead of its lean.
 *
 * @param blunted from the coalition's file; nothing for whoever knows only what is public
 */
export function landingsOf(
  board: Board,
  docket: Scenario,
  blunted: Desk['blunted'] = NOT_BLUNTED,
): Landing[] {
  const landings: Landing[] = [];
  for (const move of board.moves) {
    if (!isLanding(move)) continue;
    const strength = strengthOf(move, blunted);
    landings.push(landingOn(move.member, strength, { move, board, docket, landings }));
    if (move.kind !== 'blocLetter') continue;
    const { group } = memberOf(docket, move.member);
    const share = blocShare(strength);
    for (const member of swingSeats(docket)) {
      if (member.id !== move.member && member.group === group)
        landings.push(landingOn(member.id, share, { move, board, docket, landings }));
    }
  }
  return landings;
}

const NOT_BLUNTED: Desk['blunted'] = [];

/** What a move weighs with its target, in centilogits: as it is shown, or less where the file says so. */
export function strengthOf({ id, strength }: Move, blunted: Desk['blunted']): number {
  for (const { move, strength: less } of blunted) if (move === id) return less;
  return strength;
}

/** Where a move lands: on which board, after what has landed on it this week. */
interface Setting {
  readonly move: Move;
  readonly board: Board;
  readonly docket: Scenario;
  readonly landings: readonly Landing[];
}

/** One move on one seat: off its lean, under the ceiling of its pressure, or off its signature. */
function landingOn(
  member: MemberId,
  strength: number,
  { move, board, docket, landings }: Setting,
): Landing {
  const { id, by, kind } = move;
  const seat = board.seats[member]!;
  if (seat.signed) {
    const wear = wearOf({ board, docket }, strength);
    return { move: id, by, kind, member, value: 0, pressure: 0, wear };
  }
  let before = seat.pressure;
  for (const landed of landings) if (landed.member === member) before += landed.pressure;
  const value = 0 - dropOf(before, strength);
  return { move: id, by, kind, member, value, pressure: strength, wear: 0 };
}

/** An average move of this act, in centilogits: the measure of a signature's wear. */
export function standardMove(board: Board, docket: Scenario): number {
  const isHold = docket.weeks[board.week - 1]?.act === 'hold';
  return isHold ? whole((TUNING.move * TUNING.holdPercent) / 100) : TUNING.move;
}
