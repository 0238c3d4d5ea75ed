import type { Ballot } from './ballot';
import type { Grid } from './grid';
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

/** What is open in a ballot and what is not, whatever anybody leans. */
export interface Layout {
  readonly grid: Grid;
  /** Sections with an open seat; the open seats are numbered section by section. */
  readonly sections: readonly Section[];
  /** By open seat: its index in the room, and whether it has a veto. */
  readonly place: readonly number[];
  readonly hasVeto: readonly boolean[];
  /** How many seats are open, and how many entries their chances take. */
  readonly count: number;
  readonly size: number;
  /** How many votes are a sure yes, and how many sure noes are vetoes. */
  readonly sureYes: number;
  readonly sureVetoes: number;
  /** Whether an open seat has a veto. */
  readonly hasOpenVeto: boolean;
  /** How many misses a no counts for that is no veto. */
  readonly noMisses: number;
  /** Misses of the open seats that the proposal can bear; under 0 it is lost. */
  readonly spare: number;
  /** Whether the count alone would carry a vote in which all abstain: two thirds of nobody. */
  readonly mayBeBlank: boolean;
}

/** The last layout at each grid, with the ballot that it was made for: most rooms are asked of again. */
const LATEST = new WeakMap<Grid, { readonly ballot: Ballot; readonly layout: Layout }>();

/** The layout of a ballot at a grid of its model. */
export function layoutOf(ballot: Ballot, grid: Grid): Layout {
  const latest = LATEST.get(grid);
  if (latest && isAlike(latest.ballot, ballot)) return latest.layout;
  const layout = newLayout(ballot, grid);
  // A copy: what somebody does to the list of seats later must not show here.
  LATEST.set(grid, { ballot: { ...ballot, seats: ballot.seats.slice() }, layout });
  return layout;
}

/** Whether two ballots differ in leans and spreads at most. */
function isAlike(one: Ballot, other: Ballot): boolean {
  const { length } = other.seats;
  if (one.passes !== other.passes || one.veto !== other.veto || one.seats.length !== length)
    return false;
  for (let index = 0; index < length; index += 1) {
    const here = one.seats[index]!;
    const there = other.seats[index]!;
    if (here === there) continue;
    if (here.member !== there.member || here.fixed !== there.fixed || here.group !== there.group)
      return false;
  }
  return true;
}

function newLayout(ballot: Ballot, grid: Grid): Layout {
  const { seats, veto, passes } = ballot;
  const place: number[] = [];
  const sections: Section[] = [];
  let size = 0;
  for (let number = 0; number < grid.sections.length; number += 1) {
    const first = place.length;
    for (let index = 0; index < seats.length; index += 1) {
      const { fixed, group } = seats[index]!;
      if (!fixed && sectionOf(grid, group) === number) place.push(index);
    }
    const count = place.length - first;
    if (count === 0) continue;
    const nodes = grid.sections[number]!.weights.length;
    sections.push({ number, first, count, start: size, nodes });
    size += count * nodes;
  }
  const hasVeto = place.map((index) => veto.includes(seats[index]!.member));
  const sure = seats.filter(({ fixed }) => fixed === 'yes' || fixed === 'no');
  const sureYes = sure.filter(({ fixed }) => fixed === 'yes').length;
  const { noMisses, least } = weighingOf(passes);
  return {
    grid,
    sections,
    place,
    hasVeto,
    count: place.length,
    size,
    sureYes,
    sureVetoes: sure.filter(({ fixed, member }) => fixed === 'no' && veto.includes(member)).length,
    hasOpenVeto: hasVeto.includes(true),
    noMisses,
    spare: place.length + sureYes - (noMisses - 1) * (sure.length - sureYes) - least,
    mayBeBlank: passes.rule === 'twoThirds' && sure.length === 0,
  };
}

/** Which section a group's seats belong to: the first where the group shares no shock. */
function sectionOf({ sections }: Grid, group: string | null): number {
  for (let number = 1; number < sections.length; number += 1) {
    if (sections[number]!.group === group) return number;
  }
  return 0;
}
