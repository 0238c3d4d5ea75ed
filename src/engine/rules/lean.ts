import { memberOf, stanceOf, swingSeats } from '../docket';
import type { MemberId } from '../ids';
import type { ScenarioMember } from '../scenario';
import type { Desk, Known, TermKind } from '../state';
import { TUNING } from '../tuning';
import { recordLean } from '../vote/model';
import { whole } from '../whole';
import { landingsOf, type Landing } from './pressure';

/** One signed reason in a lean, in whole centilogits. */
export interface Term {
  readonly kind: TermKind;
  readonly of: string;
  readonly by: string;
  readonly week: number;
  readonly value: number;
}

/** A state or view of the coalition's side: what the terms of a lean are read from. */
export type Briefed = Known & { readonly desk: Desk };

/** Which lean: with the offset that is believed, or the true one; with or without open moves. */
export interface LeanOptions {
  /** Offset of the seat in centilogits. */
  readonly offset: number;
  /** Unanswered moves of this week as they would land; none to leave them out. */
  readonly landings: readonly Landing[];
}

/**
 * Every reason in one elected seat's lean, none of them zero but the record. They add up to the lean
 * exactly, in any order.
 *
 * @source design 2.1: one sum of whole centilogits.
 */
export function termsOf(known: Briefed, id: MemberId, options: LeanOptions): Term[] {
  const member = memberOf(known.docket, id);
  const terms: Term[] = [term('record', 'assembly', recordLean(member.record.value, known.model))];
  const add = (next: Term): void => {
    if (next.value !== 0) terms.push(next);
  };
  add(term('offset', 'season', options.offset));
  for (const entry of known.desk.seats[id]!.ledger) add({ ...entry });
  for (const entry of known.board.seats[id]!.ledger) add({ ...entry });
  if (stanceOf(member) === 'swing') for (const next of swingTerms(known, member)) add(next);
  const own = options.landings.filter((landing) => landing.member === id);
  for (const { kind, by, value } of own) {
    add({ kind: 'move', of: kind, by, week: known.board.week, value });
  }
  const wear = own.reduce((total, landing) => total + landing.wear, 0);
  add(term('commitment', nameOf(known, id), commitmentOf(known, id, sum(terms), wear)));
  return terms;
}

/** The lean of one elected seat: the sum of its terms. */
export function leanOf(known: Briefed, id: MemberId, options: LeanOptions): number {
  return sum(termsOf(known, id, options));
}

/** The lean without what a nod or a signature adds: what its luck is compared with when it is asked. */
export function bareLeanOf(known: Briefed, id: MemberId, offset: number): number {
  const terms = termsOf(known, id, { offset, landings: [] });
  return sum(terms.filter(({ kind }) => kind !== 'commitment'));
}

/** This week's open moves, ready for `termsOf`. */
export function openLandings(known: Briefed): Landing[] {
  return landingsOf(known.board, known.docket);
}

/**
 * What the group adds: force acts only on public declarations, and needs two other swing signers of
 * the group.
 */
function groupForce({ docket, board }: Known, { id, group }: ScenarioMember): number {
  const others = swingSeats(docket).filter(
    (other) => other.id !== id && other.group === group && board.seats[other.id]!.signed,
  );
  return others.length >= TUNING.groupNeeds ? TUNING.groupForce : 0;
}

function swingTerms(known: Known, member: ScenarioMember): Term[] {
  const { meters, letter } = known.board;
  const { start } = known.docket;
  return [
    term('handicap', 'season', 0 - start.handicap),
    term('group', member.group, groupForce(known, member)),
    term('attention', 'world', tenths(letter.attention - 50, TUNING.attentionEffect)),
    term('credibility', 'desk', tenths(meters.credibility - 50, TUNING.credibilityEffect)),
    term('ambition', 'meeting', (start.ambition - meters.ambition) * TUNING.ambitionStep),
    term('thaw', 'world', meters.thaw * TUNING.thawStep),
  ];
}

function commitmentOf(known: Briefed, id: MemberId, bare: number, wear: number): number {
  const seat = known.board.seats[id]!;
  const floors: number[] = [];
  if (seat.signed) floors.push(TUNING.signatureFloor - seat.wear - wear);
  if (known.desk.seats[id]!.nod) floors.push(TUNING.nodFloor);
  return floors.reduce((most, floor) => Math.max(most, known.model.c2 + floor - bare), 0);
}

function nameOf({ board }: Known, id: MemberId): string {
  return board.seats[id]!.signed ? 'signature' : 'nod';
}

function term(kind: TermKind, of: string, value: number): Term {
  return { kind, of, by: '', week: 0, value: value + 0 };
}

function tenths(amount: number, perPoint: number): number {
  return whole((amount * perPoint) / 10);
}

function sum(terms: readonly Term[]): number {
  return terms.reduce((total, { value }) => total + value, 0);
}
