import { heardPercent, swingSeats } from '../../src/engine/proceedings/council/docket';
import type { MemberId } from '../../src/engine/core/ids';
import { ARGUMENTS, type ArgumentId } from '../../src/engine/proceedings/council/scenario';
import type { GameState, LedgerEntry } from '../../src/engine/proceedings/council/state';
import { TUNING } from '../../src/engine/proceedings/council/tuning';
import { dexp } from '../../src/engine/ballot/exp';

/** One move: a minister's argument, by numbers. */
export interface KernelMove {
  readonly seat: number;
  readonly argument: number;
  readonly messenger: number;
}

/** The part of a game that an argument touches, as flat numbers. */
export interface Kernel {
  /** How many swing seats there are. */
  readonly seats: number;
  readonly effort: Float64Array;
  readonly contacts: Float64Array;
  /** Four entries a seat. */
  readonly argued: Float64Array;
  /** Favours, Credibility, Attention, Thaw, Ambition, evidence used, arguments from needs made. */
  readonly meters: Float64Array;
  /** Odds of each red line, four entries a seat in the docket's order, and which line an argument is. */
  readonly odds: Float64Array;
  readonly lines: Int8Array;
  /** What moved each seat, as the rule writes it. */
  readonly ledgers: LedgerEntry[][];
  readonly week: number;
  readonly names: readonly string[];
  /** Constants: fit of four arguments a seat, ears of a seat for each messenger, sounded or not. */
  readonly fit: Float64Array;
  readonly heard: Float64Array;
}

const [EVIDENCE, NEEDS] = [ARGUMENTS.indexOf('evidence'), ARGUMENTS.indexOf('needs')];
/** Red lines of a seat. */
const LINES = ARGUMENTS.length;
const SECURITY = ARGUMENTS.indexOf('security');

/** The flat numbers of a game: its swing seats, and the messengers given. */
export function kernelOf(state: GameState, messengers: readonly string[]): Kernel {
  const { docket, desk, board } = state;
  const seats = swingSeats(docket);
  const files = seats.map(({ id }) => desk.seats[id]!);
  const { favours, credibility, attention, thaw, ambition } = board.meters;
  const needs = Object.values(desk.seats).reduce((sum, { argued }) => sum + argued.needs, 0);
  const fitOf = (id: MemberId, argument: ArgumentId): number => {
    const { hears } = seats.find((seat) => seat.id === id)!;
    if (hears?.best === argument) return TUNING.fit.best;
    return hears?.second === argument ? TUNING.fit.second : TUNING.fit.other;
  };
  return {
    seats: seats.length,
    effort: Float64Array.from(files, ({ effort }) => effort),
    contacts: Float64Array.from(files, ({ contacts }) => contacts),
    argued: Float64Array.from(files.flatMap(({ argued }) => ARGUMENTS.map((a) => argued[a]))),
    meters: Float64Array.of(
      favours,
      credibility,
      attention,
      thaw,
      ambition,
      desk.evidenceUses,
      needs,
    ),
    odds: Float64Array.from(files.flatMap(({ redLineOdds }) => redLineOdds)),
    lines: Int8Array.from(
      seats.flatMap(({ redLines }) =>
        ARGUMENTS.map((a) => redLines.findIndex(({ argument }) => argument === a)),
      ),
    ),
    ledgers: files.map(({ ledger }) => ledger.map((entry) => ({ ...entry }))),
    week: board.week,
    names: messengers,
    fit: Float64Array.from(seats.flatMap(({ id }) => ARGUMENTS.map((a) => fitOf(id, a)))),
    heard: Float64Array.from(
      messengers.flatMap((messenger) => seats.map(({ id }) => heardPercent(docket, messenger, id))),
    ),
  };
}

function whole(value: number): number {
  return Math.floor(value + 0.5);
}

function underCeiling(raw: number): number {
  return whole(TUNING.argumentCeiling * (1 - dexp(-raw / TUNING.argumentCeiling)));
}

function harm(contacts: number): number {
  const excess = contacts > TUNING.tolerance ? (contacts - TUNING.tolerance) / 2 : 0;
  return whole(TUNING.harm * excess * excess);
}

/** Rules one line out in place; the others keep their proportions and add up to 1000. */
function ruleOut(odds: Float64Array, from: number, out: number): void {
  if (odds[from + out] === 0) return;
  odds[from + out] = 0;
  let total = 0;
  for (let line = 0; line < LINES; line += 1) total += odds[from + line]!;
  if (total === 0) return;
  let sum = 0;
  let largest = 0;
  for (let line = 0; line < LINES; line += 1) {
    const scaled = Math.floor((odds[from + line]! * 1000) / total);
    odds[from + line] = scaled;
    sum += scaled;
    if (scaled > odds[from + largest]!) largest = line;
  }
  odds[from + largest]! += 1000 - sum;
}

/** What a kernel says of one seat, as a file does. */
export function fileOf(k: Kernel, seat: number) {
  const from = seat * LINES;
  return {
    ledger: k.ledgers[seat]!,
    redLineOdds: [...k.odds.subarray(from, from + LINES)],
    effort: k.effort[seat]!,
    contacts: k.contacts[seat]!,
  };
}

/**
 * The limit that the rule is measured against: one argument on flat numbers, belief odds and ledger
 * entries included. What it leaves out are the checks of an action, names to look up, and events.
 */
export function kernelMove(k: Kernel, { seat, argument, messenger }: KernelMove): void {
  const { meters, argued } = k;
  const at = seat * ARGUMENTS.length + argument;
  let weight = (TUNING.argument * k.fit[at]! * k.heard[messenger * k.seats + seat]!) / 10_000;
  weight *= (0.5 + 0.005 * meters[1]!) / 0.75;
  for (let again = argued[at]!; again > 0; again -= 1) weight *= TUNING.repetition / 100;
  weight *= TUNING.ministerPercent / 100;
  if (argument === SECURITY) weight *= 1 - (TUNING.securityPerThaw * meters[3]!) / 100;
  if (argument === EVIDENCE) {
    const isStale = meters[5]! >= TUNING.evidenceStaleAfter;
    weight *= (0.55 + 0.009 * meters[2]!) * (isStale ? TUNING.evidenceStalePercent / 100 : 1);
    meters[5]! += 1;
  }
  weight = whole(weight);
  const effort = k.effort[seat]!;
  k.effort[seat] = effort + weight;
  const contacts = k.contacts[seat]!;
  k.contacts[seat] = contacts + 3;
  const value = underCeiling(effort + weight) - underCeiling(effort);
  const by = k.names[messenger]!;
  const ledger = k.ledgers[seat]!;
  ledger.push({ kind: 'argument', of: ARGUMENTS[argument]!, by, value, week: k.week });
  if (k.lines[at]! >= 0) ruleOut(k.odds, seat * LINES, k.lines[at]!);
  const harmed = harm(contacts) - harm(contacts + 3);
  if (harmed !== 0)
    ledger.push({ kind: 'harm', of: 'contacts', by: '', value: harmed, week: k.week });
  argued[at]! += 1;
  meters[0]! -= 1;
  if (argument !== NEEDS) return;
  meters[6]! += 1;
  if (meters[4]! > 0 && meters[6]! % TUNING.needsPerAmbition === 0) meters[4]! -= 1;
}
