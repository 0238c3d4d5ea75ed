import type { Ballot } from './ballot';
import { dexp } from './exp';
import { factorsOf, gridOf, type Fineness, type NodeFactors } from './grid';
import { layoutOf, type Layout, type Section } from './layout';
import { PER_LOGIT } from './odds';
import { newScratch, taken } from './scratch';

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

/** A ballot's layout with its chances. Good until the next ballot is opened. */
export interface OpenBallot extends Layout {
  /** Factors by open seat. */
  readonly factors: readonly NodeFactors[];
  readonly chances: Chances;
}

const yesRoom = newScratch();
const oneRoom = newScratch();
const noRoom = newScratch();
/** By open seat; what comes after the last one is left over from another ballot. */
const factors: NodeFactors[] = [];

/** Opens a ballot: its open seats by section, with their chances at every node. */
export function openBallot(ballot: Ballot, fineness: Fineness): OpenBallot {
  const { seats, model } = ballot;
  const grid = gridOf(model, fineness);
  const layout = layoutOf(ballot, grid);
  const { sections, place, hasVeto, count, size, hasOpenVeto, noMisses } = layout;
  for (let i = 0; i < count; i += 1) factors[i] = factorsOf(grid, seats[place[i]!]!.spread);
  const chances: Chances = {
    yes: taken(yesRoom, size),
    one: noMisses > 1 || hasOpenVeto ? taken(oneRoom, size) : null,
    no: taken(noRoom, noMisses > 1 ? size : 0),
    noMisses,
  };
  for (const section of sections) fillChances(ballot, layout, { section, chances });
  const { sureYes, sureVetoes, spare, mayBeBlank } = layout;
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
    noMisses,
    spare,
    mayBeBlank,
  };
}

/** Odds against yes (at the upper cut) or for no (at the lower one) before any shock; not chances. */
export function oddsAgainst(cut: number, lean: number, slope: number): number {
  return dexp((slope / PER_LOGIT) * (cut - lean));
}

/** The chances of one section's seats at every node. */
function fillChances(
  { seats, model }: Ballot,
  { place, hasVeto }: Layout,
  { section, chances }: { readonly section: Section; readonly chances: Chances },
): void {
  const { number, first, count, start, nodes } = section;
  const { yes, one, no, noMisses } = chances;
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
