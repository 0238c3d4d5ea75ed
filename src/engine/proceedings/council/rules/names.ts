import { actOf, electedSeats, seatNumber, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { Reception } from '../reception';
import { draw } from '../../../core/rng';
import type { GameState, Known } from '../state';
import { TUNING } from '../tuning';
import { logistic } from '../../../ballot/exp';
import { NORMAL_NODES } from '../../../ballot/normal';
import { contactsOf, note, press, type Emit } from './argument';
import { afterAnswer } from '../../../minds/belief';
import { bareLeanOf, type Briefed } from './lean';

/** The two ways of giving a name: on the public letter, or in private. */
export type NameKind = 'signature' | 'nod';

/**
 * Chance that a seat gives its name at this lean, 0 to 1. The last week of Names is rushed.
 *
 * @param bareLean its lean in centilogits without any commitment
 */
export function nameOdds(known: Known, name: NameKind, bareLean: number): number {
  const { board, docket, model } = known;
  const isRushed =
    actOf(docket, board.week) === 'names' && actOf(docket, board.week + 1) !== 'names';
  const shift = name === 'signature' ? TUNING.signShift : TUNING.nodShift;
  return logistic((bareLean - model.c2 + shift + (isRushed ? TUNING.rushed : 0)) / 100);
}

/**
 * The same chance as the coalition must see it: a seat has one luck for the season, so a nod that is
 * sought after a refused signature comes only from the room between the two.
 */
export function nameOddsNow(
  known: Briefed,
  { id, name, bareLean }: { id: MemberId; name: NameKind; bareLean: number },
): number {
  const odds = nameOdds(known, name, bareLean);
  if (name !== 'nod' || known.desk.seats[id]!.refused !== 'signature') return odds;
  const refused = nameOdds(known, 'signature', bareLean);
  return Math.max(0, (odds - refused) / (1 - refused));
}

/** Believed odds that a seat gives its name if it is asked now, 0 to 1, over the estimate's spread. */
export function believedNameOdds(known: Briefed, member: MemberId, name: NameKind): number {
  const { mean, sd } = known.desk.seats[member]!.estimate;
  const { points, weights } = NORMAL_NODES.middle;
  const bare = bareLeanOf(known, member, 0);
  return points.reduce(
    (sum, point, index) =>
      sum +
      weights[index]! *
        nameOddsNow(known, { id: member, name, bareLean: bare + mean + sd * point }),
    0,
  );
}

/** Members on the public letter: sponsors once it is open, then the elected signers. */
export function namesOnLetter({ docket, board }: Known): MemberId[] {
  if (!board.letter.opened) return [];
  const signers = docket.members.filter(
    ({ id, role }) => role === 'sponsor' || (role === 'elected' && board.seats[id]!.signed),
  );
  return signers.map(({ id }) => id).toSorted((a, b) => rank(docket, a) - rank(docket, b));
}

function rank(docket: Known['docket'], id: MemberId): number {
  const index = seatNumber(docket, id);
  return docket.members[index]!.role === 'sponsor' ? index - docket.members.length : index;
}

/** Elected members that have signed. */
export function electedSigners({ docket, board }: Known): MemberId[] {
  return electedSeats(docket)
    .filter(({ id }) => board.seats[id]!.signed)
    .map(({ id }) => id);
}

/** Swing seats that have signed. */
export function swingSigners({ docket, board }: Known): MemberId[] {
  return electedSeats(docket)
    .filter((member) => stanceOf(member) === 'swing' && board.seats[member.id]!.signed)
    .map(({ id }) => id);
}

/**
 * Asks one seat for its name: it says yes if its luck that season is under its chance, or as a person
 * there answers for it.
 */
export function seekName(
  state: GameState,
  { member, name, reception }: { member: MemberId; name: NameKind; reception: Reception },
  emit: Emit,
): void {
  const file = state.desk.seats[member]!;
  const { answer } = reception;
  const accepts = answer === 'capital' ? wouldGive(state, member, name) : answer === 'yes';
  const believed = (offset: number): number =>
    nameOddsNow(state, { id: member, name, bareLean: bareLeanOf(state, member, offset) });
  file.estimate = afterAnswer(file.estimate, (offset) =>
    accepts ? believed(offset) : 1 - believed(offset),
  );
  if (accepts && name === 'signature') sign(state, member, emit);
  else if (accepts) {
    file.nod = true;
    emit({ type: 'nodGiven', member });
  } else {
    file.refused = name;
    note(state, member, { kind: 'refusal', of: name, by: '', value: TUNING.refusal });
    emit({ type: 'nameRefused', member, name });
  }
  press(state, member, contactsOf('envoy'), emit);
}

/** Whether the capital itself would give this name now. */
export function wouldGive(state: GameState, member: MemberId, name: NameKind): boolean {
  const luck = draw(state.truth.seedWords, 'name', { seat: seatNumber(state.docket, member) });
  const bare = bareLeanOf(state, member, state.truth.seats[member]!.offset);
  return luck < nameOdds(state, name, bare);
}

function sign(state: GameState, member: MemberId, emit: Emit): void {
  state.board.seats[member]!.signed = true;
  emit({ type: 'letterSigned', member, names: namesOnLetter(state).length });
}

/** Opens the letter: the sponsors sign it, and each firm seat whose luck is under its chance. */
export function openLetter(state: GameState, emit: Emit): void {
  state.board.letter.opened = true;
  emit({ type: 'letterOpened' });
  for (const member of electedSeats(state.docket)) {
    if (stanceOf(member) === 'firm' && wouldGive(state, member.id, 'signature'))
      sign(state, member.id, emit);
  }
}

/** Files the letter: from now on its names and its Ambition can only shrink. */
export function fileLetter(state: GameState, emit: Emit): void {
  state.board.letter.filed = true;
  const names = namesOnLetter(state).length;
  emit({ type: 'letterFiled', names, ambition: state.board.meters.ambition });
}
