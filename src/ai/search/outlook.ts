import {
  actOf,
  lastWeek,
  seatNumber,
  stanceOf,
  swingSeats,
} from '../../engine/proceedings/council/docket';
import type { MemberId, Vote } from '../../engine/core/ids';
import {
  leanPartsOf,
  openLandings,
  type Briefed,
} from '../../engine/proceedings/council/rules/lean';
import { underCeiling } from '../../engine/minds/ceiling';
import { payoffsOf, type Payoffs } from '../../engine/proceedings/council/rules/scoring';
import { fixedVoteOf } from '../../engine/proceedings/council/rules/seats';
import type { Shift } from '../../engine/proceedings/council/tasks/task-rule';
import { TUNING } from '../../engine/proceedings/council/tuning';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import type { SeatOdds } from '../../engine/ballot/ballot';
import { passOdds } from '../../engine/ballot/pass';
import { preparedBallot, type PreparedBallot } from '../../engine/ballot/prepared';

/** One seat as it is believed to come to the vote, its name apart from its lean. */
interface SeatOutlook {
  readonly member: MemberId;
  readonly fixed: Vote | null;
  readonly group: string;
  /** Believed lean in centilogits without what a name adds. */
  readonly bare: number;
  /** The lean that its name holds it at, at least; null for a seat that gave none. */
  readonly floor: number | null;
  /** Standard deviation of the believed lean while no name holds it. */
  readonly spread: number;
}

/** P(nine) that a favour and a step of Ambition are held to be worth. */
export interface Prices {
  readonly favour: number;
  readonly ambition: number;
}

/** What is believed of the whole room at one moment, ready to be asked "and if?". */
export interface Outlook {
  readonly known: Briefed;
  readonly seats: readonly SeatOutlook[];
  /** The seats as the vote's formula takes them, in the same order. */
  readonly odds: readonly SeatOdds[];
  /** P(nine or more), 0 to 1. */
  readonly pass: number;
  /** The same room, ready to be asked about one seat; made when it is first asked. */
  room: PreparedBallot | null;
  /** What is paid for each way out as things stand; reckoned when it is first asked. */
  payoffs: Payoffs | null;
  /** How likely it looks that the meeting will be tabled, 0 to 1; reckoned when it is first asked. */
  tableShare: number | null;
  /** What means are worth in P(nine); reckoned when they are first asked. */
  prices: Prices | null;
}

/** The room as it is believed now, this week's unanswered moves included. */
export function outlookOf(known: Briefed): Outlook {
  return outlookWith(known, () => 0);
}

/**
 * The room as it may be by the vote: seats without a name still have moves to bear, and the desk has
 * messengers still to send. A rough guess; it makes names and answers worth what they will be.
 */
export function outlookAhead(known: Briefed): Outlook {
  const { docket, board } = known;
  const open = swingSeats(docket).filter(({ id }) => !isNamed(known, id));
  const raw = strengthToCome(known) / Math.max(3, open.length);
  const weeksToCome = lastWeek(docket) - board.week;
  const hope = (HOPE * docket.messengersPerWeek * weeksToCome) / swingSeats(docket).length;
  return outlookWith(known, (id) => {
    const pressure = board.seats[id]!.pressure;
    const storm =
      underCeiling(pressure + raw, TUNING.moveCeiling) - underCeiling(pressure, TUNING.moveCeiling);
    return hope - storm;
  });
}

/** What a messenger still to be sent is taken to bring, in centilogits; tuned for play. */
const HOPE = 26;
/** Share of their moves to come that will find no answer; tuned for play. */
const UNANSWERED = 0.7;

function isNamed({ board, desk }: Briefed, id: MemberId): boolean {
  return board.seats[id]!.signed || desk.seats[id]!.nod;
}

/** Weight of the moves that are still to be announced and will land, in centilogits. */
function strengthToCome({ docket, board, level }: Briefed): number {
  let total = 0;
  const isDated = board.dateChosen || board.dateDue !== null;
  for (let week = board.week + 1; week <= lastWeek(docket); week += 1) {
    const hold = actOf(docket, week) === 'hold' ? TUNING.holdPercent / 100 : 1;
    const late = week === lastWeek(docket) && !isDated ? TUNING.noDatePercent / 100 : 1;
    total += TUNING.move * hold * late;
  }
  const share = (TUNING.movesPerWeek[level] * TUNING.strengthPercent[level]) / 100;
  return total * share * UNANSWERED;
}

function outlookWith(known: Briefed, ahead: (id: MemberId) => number): Outlook {
  const { board, desk, docket, model } = known;
  const landings = board.phase === 'desk' ? openLandings(known) : [];
  const seats = docket.members.map((member): SeatOutlook => {
    const { id, group } = member;
    const fixed = fixedVoteOf(member);
    if (fixed) return { member: id, fixed, group, bare: 0, floor: null, spread: 0 };
    const { estimate } = desk.seats[id]!;
    const { bare: own, commitment } = leanPartsOf(known, id, { offset: estimate.mean, landings });
    const named = isNamed(known, id);
    const bare = own + (stanceOf(member) === 'swing' && !named ? ahead(id) : 0);
    const floor = commitment > 0 ? own + commitment : named ? model.c2 + TUNING.nodFloor : null;
    return { member: id, fixed, group, bare, floor, spread: estimate.sd };
  });
  return seated(known, seats);
}

function seated(known: Briefed, seats: readonly SeatOutlook[]): Outlook {
  const { model } = known;
  const odds = seats.map((seat) => oddsOf(seat, model.c2, NO_SHIFTS));
  const pass = passOdds(councilBallot(odds, model));
  return { known, seats, odds, pass, room: null, payoffs: null, tableShare: null, prices: null };
}

/** The room if one seat's mood were known, and lay `by` centilogits from what is believed. */
export function inMood({ known, seats }: Outlook, member: MemberId, by: number): Outlook {
  const { desk } = known;
  const file = desk.seats[member]!;
  const estimate = { mean: file.estimate.mean + by, sd: 0 };
  const files = { ...desk.seats, [member]: { ...file, estimate } };
  return seated(
    { ...known, desk: { ...desk, seats: files } },
    seats.map((seat) =>
      seat.member === member ? { ...seat, bare: seat.bare + by, spread: 0 } : seat,
    ),
  );
}

/** What each way out of the Call would pay as the outlook has it. */
export function payoffsIn(outlook: Outlook): Payoffs {
  return (outlook.payoffs ??= payoffsOf(outlook.known));
}

const NO_SHIFTS: readonly Shift[] = [];

/**
 * P(nine or more) if these changes came about; several for one seat add up. Most tasks touch one seat,
 * which the room answers without counting it again.
 */
export function passAfter(outlook: Outlook, shifts: readonly Shift[]): number {
  const { known, seats, odds, pass } = outlook;
  const { model } = known;
  if (shifts.length === 1) return passAfterOne(outlook, shifts[0]!);
  let changed: SeatOdds[] | null = null;
  let touched = -1;
  for (let index = 0; index < seats.length; index += 1) {
    const seat = seats[index]!;
    if (!concerns(shifts, seat.member)) continue;
    const before = odds[index]!;
    const after = oddsOf(seat, model.c2, shifts);
    if (before.lean === after.lean && before.spread === after.spread) continue;
    changed ??= [...odds];
    changed[index] = after;
    touched = touched < 0 ? index : MANY;
  }
  if (!changed) return pass;
  if (touched === MANY) return passOdds(councilBallot(changed, model));
  outlook.room ??= preparedBallot(councilBallot(odds, model));
  const { lean, spread } = changed[touched]!;
  return outlook.room.passIf(touched, lean, spread);
}

function passAfterOne(outlook: Outlook, { member, by, name }: Shift): number {
  const { known, seats, odds, pass } = outlook;
  const { c2 } = known.model;
  const index = seatNumber(known.docket, member);
  const seat = seats[index];
  if (!seat) return pass;
  const before = odds[index]!;
  const { bare, floor } = seat;
  const least = name ? Math.max(floor ?? -Infinity, c2 + floorOf(name)) : floor;
  const lean = least === null ? bare + by : Math.max(bare + by, least);
  const spread = least === null ? seat.spread : 0;
  if (before.lean === lean && before.spread === spread) return pass;
  outlook.room ??= preparedBallot(councilBallot(odds, known.model));
  return outlook.room.passIf(index, lean, spread);
}

/** Stands for the index of the one seat that is touched, where several are. */
const MANY = 99;

function concerns(shifts: readonly Shift[], member: MemberId): boolean {
  for (const shift of shifts) if (shift.member === member) return true;
  return false;
}

/** One seat with the changes that concern it. */
function oddsOf(seat: SeatOutlook, c2: number, shifts: readonly Shift[]): SeatOdds {
  const { member, fixed, group, bare, floor, spread } = seat;
  let lean = bare;
  let least = floor;
  for (const shift of shifts) {
    if (shift.member !== member) continue;
    lean += shift.by;
    if (shift.name) least = Math.max(least ?? -Infinity, c2 + floorOf(shift.name));
  }
  return least === null
    ? { member, fixed, group, lean, spread }
    : { member, fixed, group, lean: Math.max(lean, least), spread: 0 };
}

function floorOf(name: 'signature' | 'nod'): number {
  return name === 'signature' ? TUNING.signatureFloor : TUNING.nodFloor;
}
