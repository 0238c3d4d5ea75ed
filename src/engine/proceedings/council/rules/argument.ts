import { electedSeats, heardPercent, memberOf } from '../docket';
import type { Emit } from '../event';
import type { MemberId } from '../../../core/ids';
import type { Reception } from '../reception';
import type { ArgumentId, ScenarioMember } from '../scenario';
import type { GameState, LedgerEntry } from '../state';
import { TUNING } from '../tuning';
import { whole } from '../../../core/whole';
import { onlyThat, ruleOut } from '../../../minds/belief';
import type { Briefed } from './lean';
import { underCeiling } from '../../../minds/ceiling';

export type { Emit } from '../event';

/** An argument as it is made: by whom, to whom, and at what rank. */
export interface Pitch {
  readonly messenger: string;
  readonly member: MemberId;
  readonly argument: ArgumentId;
  readonly rank: 'envoy' | 'minister';
}

/**
 * Raw weight of an argument before the ceiling, in centilogits, 0 or more. Fit, messenger,
 * Credibility, repetition, rank and the season's own factors multiply.
 */
export function argumentWeight(known: Briefed, pitch: Pitch): number {
  const { docket, board, desk } = known;
  const { hears } = memberOf(docket, pitch.member);
  const fit =
    hears?.best === pitch.argument
      ? TUNING.fit.best
      : hears?.second === pitch.argument
        ? TUNING.fit.second
        : TUNING.fit.other;
  let weight =
    (TUNING.argument * fit * heardPercent(docket, pitch.messenger, pitch.member)) / 10_000;
  weight *= (0.5 + 0.005 * board.meters.credibility) / 0.75;
  const repeated = desk.seats[pitch.member]!.argued[pitch.argument];
  for (let again = 0; again < repeated; again += 1) weight *= TUNING.repetition / 100;
  if (pitch.rank === 'minister') weight *= TUNING.ministerPercent / 100;
  return whole(weight * seasonFactor(known, pitch.argument));
}

function seasonFactor({ board, desk }: Briefed, argument: ArgumentId): number {
  const { attention, thaw } = board.meters;
  if (argument === 'security') return 1 - (TUNING.securityPerThaw * thaw) / 100;
  if (argument !== 'evidence') return 1;
  const stale = desk.evidenceUses >= TUNING.evidenceStaleAfter;
  return (0.55 + 0.009 * attention) * (stale ? TUNING.evidenceStalePercent / 100 : 1);
}

/** What an argument adds to the lean if it crosses no red line: its weight under the ceiling. */
export function argumentGain(known: Briefed, pitch: Pitch): number {
  return gainOf(known.desk.seats[pitch.member]!.effort, argumentWeight(known, pitch));
}

/** What so much weight adds to a lean after so much effort. */
function gainOf(effort: number, weight: number): number {
  const { argumentCeiling } = TUNING;
  return underCeiling(effort + weight, argumentCeiling) - underCeiling(effort, argumentCeiling);
}

/** What crossing a red line costs, in centilogits, under 0. */
export function redLineCost(rank: Pitch['rank']): number {
  return rank === 'minister'
    ? whole((TUNING.redLine * TUNING.redLineMinisterPercent) / 100)
    : TUNING.redLine;
}

/** Believed odds that an argument crosses the seat's red line, 0 to 1. */
export function redLineRisk(
  { docket, desk }: Briefed,
  { member, argument }: Pick<Pitch, 'member' | 'argument'>,
): number {
  const index = lineOf(memberOf(docket, member), argument);
  return index < 0 ? 0 : desk.seats[member]!.redLineOdds[index]! / 1000;
}

/** Further harm from `more` contacts (in halves) with a seat that has had `before`, 0 or less. */
export function harmOf(before: number, more: number): number {
  return harmAt(before) - harmAt(before + more);
}

/** Harm of so many contacts in all (in halves), 0 or more. */
function harmAt(contacts: number): number {
  const excess = Math.max(0, contacts - TUNING.tolerance) / 2;
  return whole(TUNING.harm * excess * excess);
}

/** Contacts, in halves, that an approach at this rank counts for. */
export function contactsOf(rank: Pitch['rank']): number {
  return rank === 'minister' ? 3 : 2;
}

/** Index of an argument among the lines that a seat may draw, -1 for none. */
function lineOf({ redLines }: ScenarioMember, argument: ArgumentId): number {
  for (let index = 0; index < redLines.length; index += 1)
    if (redLines[index]!.argument === argument) return index;
  return -1;
}

/** Makes the argument: the seat is moved, or its red line is crossed; too many contacts harm. */
export function argue(
  state: GameState,
  pitch: Pitch & { readonly reception: Reception },
  emit: Emit,
): void {
  const file = state.desk.seats[pitch.member]!;
  const redLine = state.truth.seats[pitch.member]!.redLine;
  const index = lineOf(memberOf(state.docket, pitch.member), pitch.argument);
  const { messenger, member, argument } = pitch;
  const { percent } = pitch.reception;
  if (redLine === argument) {
    const value = whole((redLineCost(pitch.rank) * percent) / 100);
    file.redLineOdds = onlyThat(file.redLineOdds, index);
    note(state, member, { kind: 'redLine', of: argument, by: messenger, value });
    emit({ type: 'redLineCrossed', member, messenger, argument, value });
  } else {
    const weight = argumentWeight(state, pitch);
    const value = whole((gainOf(file.effort, weight) * percent) / 100);
    if (index >= 0 && file.redLineOdds[index] !== 0)
      file.redLineOdds = ruleOut(file.redLineOdds, index);
    file.effort += weight;
    note(state, member, { kind: 'argument', of: argument, by: messenger, value });
    emit({ type: 'argumentHeard', member, messenger, argument, value });
  }
  if (argument === 'needs' && narrowsTheme(state)) narrowTheme(state, emit);
  file.argued[argument] += 1;
  if (argument === 'evidence') state.desk.evidenceUses += 1;
  if (pitch.rank === 'minister') state.board.meters.favours -= 1;
  press(state, member, contactsOf(pitch.rank), emit);
}

/** Counts an approach to a seat, with the harm that it does past its tolerance. */
export function press(state: GameState, member: MemberId, contacts: number, emit: Emit): void {
  const file = state.desk.seats[member]!;
  const value = harmOf(file.contacts, contacts);
  file.contacts += contacts;
  if (value === 0) return;
  note(state, member, { kind: 'harm', of: 'contacts', by: '', value });
  emit({ type: 'seatPressedTooHard', member, value });
}

/**
 * Whether one more argument from basic needs narrows what the meeting can be about by a step: they open
 * cool states at that price, until the letter is filed.
 */
export function narrowsTheme({ docket, board, desk }: Briefed): boolean {
  let made = 0;
  for (const { id } of electedSeats(docket)) made += desk.seats[id]!.argued.needs;
  const isOpen = !board.letter.filed && board.meters.ambition > 0;
  return isOpen && (made + 1) % TUNING.needsPerAmbition === 0;
}

function narrowTheme({ board: { meters } }: GameState, emit: Emit): void {
  meters.ambition -= 1;
  emit({ type: 'ambitionChanged', from: meters.ambition + 1, to: meters.ambition });
}

/** Writes what moved a seat into the coalition's file. */
export function note(
  state: GameState,
  member: MemberId,
  entry: Pick<LedgerEntry, 'kind' | 'of' | 'by' | 'value'>,
): void {
  const { kind, of, by, value } = entry;
  state.desk.seats[member]!.ledger.push({ kind, of, by, value, week: state.board.week });
}
