import type { Term } from '../../../minds/reasons';
import { memberOf, stanceOf, swingSeats } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { ScenarioMember } from '../scenario';
import type { Desk, Known, LedgerEntry, TermKind } from '../state';
import { TUNING } from '../tuning';
import { recordLean } from '../../../ballot/model';
import { whole } from '../../../core/whole';
import { landingsOf, type Landing } from './pressure';

/** A state or view of the coalition's side: what the terms of a lean are read from. */
export type Briefed = Known & { readonly desk: Desk };

/** Which lean: with the offset that is believed, or the true one; with or without open moves. */
export interface LeanOptions {
  /** Offset of the seat in centilogits. */
  readonly offset: number;
  /** Unanswered moves of this week as they would land; none to leave them out. */
  readonly landings: readonly Landing[];
}

/** Hears one reason after another. A lean that is only to be added up goes without: no list is made. */
type Visit = (term: Term) => void;

/** A lean in its two parts, in centilogits. */
export interface LeanParts {
  /** Without what a nod or a signature adds. */
  readonly bare: number;
  /** What a nod or a signature adds, 0 or more. */
  readonly commitment: number;
}

/**
 * Every reason in one elected seat's lean, none of them zero but the record. They add up to the lean
 * exactly, in any order.
 *
 * @source design 2.1: one sum of whole centilogits.
 */
export function termsOf(known: Briefed, id: MemberId, options: LeanOptions): Term[] {
  const terms: Term[] = [];
  const { landings } = options;
  const bare = bareSum(known, id, { ...options, visit: (next) => terms.push(next) });
  const value = commitmentOf(known, id, { bare, landings });
  const name = known.board.seats[id]!.signed ? 'signature' : 'nod';
  if (value !== 0) terms.push(term('commitment', name, value));
  return terms;
}

/** The lean of one elected seat: the sum of its terms. */
export function leanOf(known: Briefed, id: MemberId, options: LeanOptions): number {
  const { bare, commitment } = leanPartsOf(known, id, options);
  return bare + commitment;
}

/** The same sum, with what a name adds apart. */
export function leanPartsOf(known: Briefed, id: MemberId, options: LeanOptions): LeanParts {
  const bare = bareSum(known, id, options);
  return { bare, commitment: commitmentOf(known, id, { bare, landings: options.landings }) };
}

/** The lean without what a nod or a signature adds: what its luck is compared with when it is asked. */
export function bareLeanOf(known: Briefed, id: MemberId, offset: number): number {
  return bareSum(known, id, { offset, landings: NO_LANDINGS });
}

/** This week's open moves, ready for `termsOf`. */
export function openLandings(known: Briefed): Landing[] {
  return landingsOf(known.board, known.docket, known.desk.blunted);
}

const NO_LANDINGS: readonly Landing[] = [];

/** Adds up every reason but the commitment; each that is not zero, and the record, is visited. */
function bareSum(
  known: Briefed,
  id: MemberId,
  { offset, landings, visit }: LeanOptions & { readonly visit?: Visit },
): number {
  const { docket, board, desk, model } = known;
  const member = memberOf(docket, id);
  const record = recordLean(member.record.value, model);
  visit?.(term('record', 'assembly', record));
  if (offset !== 0) visit?.(term('offset', 'season', offset));
  let sum = record + offset;
  sum += entries(desk.seats[id]!.ledger, visit) + entries(board.seats[id]!.ledger, visit);
  if (stanceOf(member) === 'swing') sum += swingSum(known, member, visit);
  for (const { member: target, kind, by, value } of landings) {
    if (target !== id || value === 0) continue;
    visit?.({ kind: 'move', of: kind, by, week: board.week, value });
    sum += value;
  }
  return sum;
}

function entries(ledger: readonly LedgerEntry[], visit: Visit | undefined): number {
  let sum = 0;
  for (const entry of ledger) {
    if (entry.value !== 0) visit?.({ ...entry });
    sum += entry.value;
  }
  return sum;
}

/** What all swing seats feel, and each group: reasons that the others are past, or beyond. */
function swingSum(known: Known, member: ScenarioMember, visit: Visit | undefined): number {
  const { meters, letter } = known.board;
  const { start } = known.docket;
  const group = groupForce(known, member);
  const attention = tenths(letter.attention - 50, TUNING.attentionEffect);
  const credibility = tenths(meters.credibility - 50, TUNING.credibilityEffect);
  const ambition = (start.ambition - meters.ambition) * TUNING.ambitionStep;
  const thaw = meters.thaw * TUNING.thawStep;
  if (visit) {
    if (start.handicap !== 0) visit(term('handicap', 'season', 0 - start.handicap));
    if (group !== 0) visit(term('group', member.group, group));
    if (attention !== 0) visit(term('attention', 'world', attention));
    if (credibility !== 0) visit(term('credibility', 'desk', credibility));
    if (ambition !== 0) visit(term('ambition', 'meeting', ambition));
    if (thaw !== 0) visit(term('thaw', 'world', thaw));
  }
  return 0 - start.handicap + group + attention + credibility + ambition + thaw;
}

/**
 * What the group adds: force acts only on public declarations, and needs two other swing signers of
 * the group.
 */
function groupForce({ docket, board }: Known, { id, group }: ScenarioMember): number {
  let others = 0;
  for (const other of swingSeats(docket)) {
    if (other.group === group && other.id !== id && board.seats[other.id]!.signed) others += 1;
  }
  return others >= TUNING.groupNeeds ? TUNING.groupForce : 0;
}

/** What lifts the lean to the floor that its names hold it at, this week's wear taken off. */
function commitmentOf(
  { board, desk, model }: Briefed,
  id: MemberId,
  { bare, landings }: { readonly bare: number; readonly landings: readonly Landing[] },
): number {
  const { signed, wear } = board.seats[id]!;
  const nodded = desk.seats[id]!.nod ? Math.max(0, model.c2 + TUNING.nodFloor - bare) : 0;
  if (!signed) return nodded;
  let worn = wear;
  for (const { member, wear: more } of landings) if (member === id) worn += more;
  return Math.max(nodded, model.c2 + TUNING.signatureFloor - worn - bare);
}

function term(kind: TermKind, of: string, value: number): Term {
  return { kind, of, by: '', week: 0, value };
}

function tenths(amount: number, perPoint: number): number {
  return whole((amount * perPoint) / 10);
}
