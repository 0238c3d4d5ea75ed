import type { Ballot } from './ballot';
import { dexp } from './exp';
import { factorsOf, gridOf, type Fineness, type Grid, type NodeFactors } from './grid';
import { PER_LOGIT } from './odds';
import { newScratch, taken } from './scratch';
import { weighingOf } from './threshold';

/** The open seats that share every shock. */
export interface Section {
  /** Which one of the grid's. */
  readonly number: number;
  /** Its first seat among the open seats, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** Where its first seat's row of chances starts, and how many nodes a row has. */
  readonly start: number;
  readonly nodes: number;
}

/** Chances at each node, a row to each open seat. */
export interface Chances {
  readonly yes: Float64Array;
  /** Chance of one miss, of an abstention; null where a no counts alike, so that all but a yes miss once. */
  readonly one: Float64Array | null;
  /** Chance of a no that misses more than once and is no veto; unused where no does. */
  readonly no: Float64Array;
  /** How many misses such a no counts for. */
  readonly noMisses: number;
}

/** The same with each seat's abstention in the place of its yes, to count the vote in which all abstain. */
export function abstentions({ one, no }: Chances): Chances {
  return { yes: one!, one: null, no, noMisses: 1 };
}

/** What is open in a ballot, and what is not. Good until the next ballot is opened. */
export interface OpenBallot {
  readonly grid: Grid;
  /** Sections with an open seat; the open seats are numbered section by section. */
  readonly sections: readonly Section[];
  /** By open seat: its index in the room, its factors, and whether it has a veto. */
  readonly place: readonly number[];
  readonly factors: readonly NodeFactors[];
  readonly hasVeto: readonly boolean[];
  readonly chances: Chances;
  /** How many seats are open, and how many entries their chances take. */
  readonly count: number;
  readonly size: number;
  /** How many votes are a sure yes, and how many sure noes are vetoes. */
  readonly sureYes: number;
  readonly sureVetoes: number;
  /** Whether an open seat has a veto. */
  readonly hasOpenVeto: boolean;
  /** Misses of the open seats that the proposal can bear; under 0 it is lost. */
  readonly spare: number;
  /** Whether the count alone would carry a vote in which all abstain: two thirds of nobody. */
  readonly mayBeBlank: boolean;
}

const yesRoom = newScratch();
const oneRoom = newScratch();
const noRoom = newScratch();
/** Lists by open seat; what comes after the last one is left over from another ballot. */
const place: number[] = [];
const factors: NodeFactors[] = [];
const hasVeto: boolean[] = [];

/** Opens a ballot: its open seats by section, with their chances at every node. */
export function openBallot(ballot: Ballot, fineness: Fineness): OpenBallot {
  const { seats, veto, model } = ballot;
  const grid = gridOf(model, fineness);
  const sections: Section[] = [];
  let count = 0;
  let size = 0;
  for (let number = 0; number < grid.sections.length; number += 1) {
    const first = count;
    count = listOpen(ballot, grid, { number, first });
    if (count === first) continue;
    const nodes = grid.sections[number]!.weights.length;
    sections.push({ number, first, count: count - first, start: size, nodes });
    size += (count - first) * nodes;
  }
  const { noMisses, least } = weighingOf(ballot.passes);
  let sureYes = 0;
  let sureNo = 0;
  let sureVetoes = 0;
  let hasOpenVeto = false;
  for (let index = 0; index < seats.length; index += 1) {
    const { fixed, member } = seats[index]!;
    if (fixed === 'yes') sureYes += 1;
    if (fixed === 'no') sureNo += 1;
    if (veto.length === 0 || !veto.includes(member)) continue;
    if (fixed === 'no') sureVetoes += 1;
    if (!fixed) hasOpenVeto = true;
  }
  const chances: Chances = {
    yes: taken(yesRoom, size),
    one: noMisses > 1 || hasOpenVeto ? taken(oneRoom, size) : null,
    no: taken(noRoom, noMisses > 1 ? size : 0),
    noMisses,
  };
  for (const section of sections) fillChances(ballot, section, chances);
  return {
    grid,
    sections,
    place,
    factors,
    hasVeto,
    chances,
    count,
    size,
    sureYes,
    sureVetoes,
    hasOpenVeto,
    spare: count + sureYes - (noMisses - 1) * sureNo - least,
    mayBeBlank: ballot.passes.rule === 'twoThirds' && sureYes + sureNo === 0,
  };
}

/** Lists the open seats of one section after those before it, in the order of the room. */
function listOpen(
  { seats, veto }: Ballot,
  grid: Grid,
  { number, first }: { readonly number: number; readonly first: number },
): number {
  let count = first;
  for (let index = 0; index < seats.length; index += 1) {
    const { fixed, group, member, spread } = seats[index]!;
    if (fixed || sectionOf(grid, group) !== number) continue;
    place[count] = index;
    factors[count] = factorsOf(grid, spread);
    hasVeto[count] = veto.length > 0 && veto.includes(member);
    count += 1;
  }
  return count;
}

/** Which section a group's seats belong to: the first where the group shares no shock. */
function sectionOf({ sections }: Grid, group: string | null): number {
  for (let number = 1; number < sections.length; number += 1) {
    if (sections[number]!.group === group) return number;
  }
  return 0;
}

/** Odds against yes (at the upper cut) or for no (at the lower one) before any shock; not chances. */
export function oddsAgainst(cut: number, lean: number, slope: number): number {
  return dexp((slope / PER_LOGIT) * (cut - lean));
}

/** The chances of one section's seats at every node. */
function fillChances(
  { seats, model }: Ballot,
  { number, first, count, start, nodes }: Section,
  { yes, one, no, noMisses }: Chances,
): void {
  for (let i = first, at = start; i < first + count; i += 1, at += nodes) {
    const { lean } = seats[place[i]!]!;
    const { slope, room, bySection } = factors[i]!;
    const own = bySection[number]!;
    fillRow(yes, at, { odds: oddsAgainst(model.c2, lean, slope), room, own });
    if (!one) continue;
    fillRow(one, at, { odds: oddsAgainst(model.c1, lean, slope), room, own });
    for (let n = at; n < at + nodes; n += 1) {
      const notNo = one[n]!;
      const isAlike = noMisses === 1 && !hasVeto[i];
      one[n] = (isAlike ? 1 : notNo) - yes[n]!;
      if (noMisses > 1) no[n] = hasVeto[i] ? 0 : 1 - notNo;
    }
  }
}

/** Odds that every shock raises, and the factors by which it does. */
export interface Raised {
  /** Odds before any shock. */
  readonly odds: number;
  readonly room: Float64Array;
  readonly own: Float64Array;
}

/** Chances of staying clear of these odds, at every pair of nodes. */
function fillRow(row: Float64Array, start: number, { odds, room, own }: Raised): void {
  for (let g = 0, at = start; g < room.length; g += 1) {
    const here = odds * room[g]!;
    for (let u = 0; u < own.length; u += 1, at += 1) row[at] = 1 / (1 + here * own[u]!);
  }
}
