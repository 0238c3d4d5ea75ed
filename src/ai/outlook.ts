import { actOf, lastWeek, stanceOf, swingSeats } from '../engine/docket';
import type { MemberId, Vote } from '../engine/ids';
import { openLandings, termsOf, type Briefed } from '../engine/rules/lean';
import { underCeiling } from '../engine/rules/pressure';
import { fixedVoteOf } from '../engine/rules/seats';
import { TUNING } from '../engine/tuning';
import { passOdds, type SeatOdds } from '../engine/vote/forecast';

/** One seat as it is believed to come to the vote, its name apart from its lean. */
interface SeatOutlook {
  readonly member: MemberId;
  readonly fixed: Vote | null;
  readonly african: boolean;
  /** Believed lean in centilogits without what a name adds. */
  readonly bare: number;
  /** The lean that its name holds it at, at least; null for a seat that gave none. */
  readonly floor: number | null;
  /** Standard deviation of the believed lean while no name holds it. */
  readonly spread: number;
}

/** What is believed of the whole room at one moment, ready to be asked "and if?". */
export interface Outlook {
  readonly known: Briefed;
  readonly seats: readonly SeatOutlook[];
  /** P(nine or more), 0 to 1. */
  readonly pass: number;
}

/** A change to one seat: centilogits on its bare lean, and a name if it gives one. */
export interface Shift {
  readonly member: MemberId;
  readonly by: number;
  readonly name?: 'signature' | 'nod';
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
const UNANSWERED = 0.6;

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
  const seats = docket.members.map(({ id, group, ...member }): SeatOutlook => {
    const fixed = fixedVoteOf(member);
    const head = { member: id, fixed, african: group === 'AFR' };
    if (fixed) return { ...head, bare: 0, floor: null, spread: 0 };
    const { estimate } = desk.seats[id]!;
    const terms = termsOf(known, id, { offset: estimate.mean, landings });
    const lean = terms.reduce((sum, { value }) => sum + value, 0);
    const added = terms.find(({ kind }) => kind === 'commitment')?.value ?? 0;
    const isSwing = stanceOf(member) === 'swing';
    const bare = lean - added + (isSwing && !isNamed(known, id) ? ahead(id) : 0);
    const floor = added > 0 ? lean : isNamed(known, id) ? model.c2 + TUNING.nodFloor : null;
    return { ...head, bare, floor, spread: estimate.sd };
  });
  return { known, seats, pass: passOf(known, seats, []) };
}

/** P(nine or more) if these changes came about; several for one seat add up. */
export function passAfter({ known, seats }: Outlook, shifts: readonly Shift[]): number {
  return passOf(known, seats, shifts);
}

function passOf(
  { model }: Briefed,
  seats: readonly SeatOutlook[],
  shifts: readonly Shift[],
): number {
  const odds = seats.map(({ member, fixed, african, bare, floor, spread }): SeatOdds => {
    let lean = bare;
    let least = floor;
    for (const shift of shifts) {
      if (shift.member !== member) continue;
      lean += shift.by;
      if (shift.name) least = Math.max(least ?? -Infinity, model.c2 + floorOf(shift.name));
    }
    return least === null
      ? { member, fixed, african, lean, spread }
      : { member, fixed, african, lean: Math.max(lean, least), spread: 0 };
  });
  return passOdds(odds, model, 7);
}

function floorOf(name: 'signature' | 'nod'): number {
  return name === 'signature' ? TUNING.signatureFloor : TUNING.nodFloor;
}

/** The same change to the lean of every swing seat. */
export function onEverySwingSeat({ docket }: Pick<Briefed, 'docket'>, by: number): Shift[] {
  return swingSeats(docket).map(({ id }) => ({ member: id, by }));
}
