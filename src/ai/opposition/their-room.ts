import type { MemberId } from '../../engine/core/ids';
import { logistic } from '../../engine/ballot/exp';
import type { SeatOdds } from '../../engine/ballot/ballot';
import { preparedBallot, type PreparedBallot } from '../../engine/ballot/prepared';
import { actOf, electedSeats, seatNumber, stanceOf } from '../../engine/proceedings/council/docket';
import type { Group } from '../../engine/proceedings/council/groups';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import { leanPartsOf, type Briefed } from '../../engine/proceedings/council/rules/lean';
import { dropOf, wearOf } from '../../engine/proceedings/council/rules/pressure';
import { believedSeats } from '../../engine/proceedings/council/rules/seats';
import { TUNING } from '../../engine/proceedings/council/tuning';

/** What it is worth, in P(nine), to keep a signer's diplomats busy for a week. */
const TIED_WORTH = 0.004;
/** What a seat without a name is taken to have heard from the desk in private, in centilogits. */
const HIDDEN_WORK = 60;
/** Share of the seats that would give a nod which are taken to have been asked for one. */
const ASKED = 0.7;

/** A seat that a move may be aimed at, with what stands between the move and its vote. */
export interface Target {
  readonly member: MemberId;
  /** Its place in the room. */
  readonly place: number;
  readonly group: Group;
  readonly isSwing: boolean;
  readonly isSigned: boolean;
  /** What has landed on it so far, in centilogits. */
  readonly pressure: number;
  /** How far its signature holds it above its own lean, in centilogits; 0 without one. */
  readonly commitment: number;
}

/** The room as anybody may reckon it, ready to be asked what a move would do. */
export interface TheirRoom {
  readonly known: Briefed;
  readonly seats: readonly SeatOdds[];
  readonly room: PreparedBallot;
  /** In the docket's order. */
  readonly targets: readonly Target[];
}

/** The room as it is known in public. */
export function theirRoom(known: Briefed): TheirRoom {
  const { docket, board, model } = known;
  const seats = believedSeats(known);
  const targets: Target[] = [];
  for (const member of electedSeats(docket)) {
    const stance = stanceOf(member);
    if (stance === 'opposed') continue;
    const { id, group } = member;
    const { signed, pressure } = board.seats[id]!;
    targets.push({
      member: id,
      place: seatNumber(docket, id),
      group,
      isSwing: stance === 'swing',
      isSigned: signed,
      pressure,
      commitment: signed ? leanPartsOf(known, id, NOTHING_KNOWN).commitment : 0,
    });
  }
  return { known, seats, room: preparedBallot(councilBallot(seats, model)), targets };
}

const NOTHING_KNOWN = { offset: 0, landings: [] };

/** The others that a bloc letter to a seat reaches: the swing seats of its group. */
export function isReachedBy(target: Target, other: Target): boolean {
  return other.isSwing && other.group === target.group && other !== target;
}

/** How far a seat falls under a move of this weight, in centilogits: from its lean, or from its name. */
export function fallOf({ known }: TheirRoom, target: Target, weight: number): number {
  return target.isSigned
    ? Math.min(wearOf(known, weight), target.commitment)
    : dropOf(target.pressure, weight);
}

/** What a move of this weight takes off P(nine) at one seat alone. */
export function lossAt(theirs: TheirRoom, target: Target, weight: number): number {
  const { room, seats, known } = theirs;
  const { lean, spread } = seats[target.place]!;
  const loss = room.pass - room.passIf(target.place, lean - fallOf(theirs, target, weight), spread);
  return target.isSigned && wearOf(known, weight) > 0 ? loss + TIED_WORTH : loss;
}

/** How likely a seat at this lean is to have nodded by now, as anybody may guess: 0 to 1. */
export function nodOdds({ known }: TheirRoom, { isSigned, isSwing }: Target, lean: number): number {
  if (isSigned || !isSwing || actOf(known.docket, known.board.week) !== 'hold') return 0;
  return ASKED * logistic((lean + HIDDEN_WORK - known.model.c2 + TUNING.nodShift) / 100);
}
