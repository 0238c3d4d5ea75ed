import { dexp } from './exp';
import { factorsOf, type Grid, type NodeFactors } from './grid';
import type { VoteModel } from './model';
import { PER_LOGIT } from './odds';
import type { VotingSeat } from './roll-call';

/**
 * Members of the Security Council.
 *
 * @source UN Charter, Art. 23(1), as amended in 1965.
 */
export const MOST_SEATS = 15;
/** Nodes that a shock is averaged over at most. */
const MOST_NODES = 15;

/** A seat that is voting, with the doubt about its lean in centilogits. */
export type DoubtedSeat = VotingSeat & { readonly spread: number };

/**
 * The seats that the formula decides, those outside the African Group first. Every list starts with
 * the open seats; what comes after them is left over from another room.
 */
export interface OpenSeats {
  /** How many seats are open, and how many of them are outside the African Group. */
  count: number;
  others: number;
  /** How many votes are a sure yes. */
  sure: number;
  /** Index of each open seat in the room. */
  readonly place: number[];
  readonly factors: NodeFactors[];
  /**
   * P(yes) at each node: rows of one entry a node of the meeting's shock for seats outside the African
   * Group, then rows of one entry a pair of nodes. `rowOf` tells where a row starts.
   */
  readonly yes: Float64Array;
}

/**
 * Working room, kept from call to call because making it would cost more than the sums. Whoever opens
 * a room is done with it before the next is opened.
 */
const WORK: OpenSeats = {
  count: 0,
  others: 0,
  sure: 0,
  place: [],
  factors: [],
  yes: new Float64Array(MOST_SEATS * MOST_NODES * MOST_NODES),
};

/**
 * The open seats of a room with their chances at every node. Good until the next call.
 *
 * @throws for more seats than the Council has
 */
export function openSeats(
  seats: readonly DoubtedSeat[],
  model: VoteModel,
  grid: Grid,
): Readonly<OpenSeats> {
  if (seats.length > MOST_SEATS) throw new Error(`${seats.length} seats: the Council has fifteen`);
  WORK.count = 0;
  WORK.sure = 0;
  for (let index = 0; index < seats.length; index += 1) {
    const { fixed, african } = seats[index]!;
    if (fixed === 'yes') WORK.sure += 1;
    if (!fixed && !african) open(seats, index, { model, grid });
  }
  WORK.others = WORK.count;
  for (let index = 0; index < seats.length; index += 1) {
    const { fixed, african } = seats[index]!;
    if (!fixed && african) open(seats, index, { model, grid });
  }
  return WORK;
}

/** Where the row of open seat number `i` starts in `yes`, and in every table laid out like it. */
export function rowOf({ others }: Readonly<OpenSeats>, grid: Grid, i: number): number {
  const meeting = grid.meeting.length;
  if (i <= others) return i * meeting;
  return others * meeting + (i - others) * meeting * grid.africa.length;
}

/** Odds against yes, and for no, of a seat at this lean before any shock; whole odds, not chances. */
export function oddsAgainst(cut: number, lean: number, slope: number): number {
  return dexp((slope / PER_LOGIT) * (cut - lean));
}

/** Adds one seat to the working room, with its chances. */
function open(
  seats: readonly DoubtedSeat[],
  index: number,
  { model, grid }: { readonly model: VoteModel; readonly grid: Grid },
): void {
  const { lean, spread, african } = seats[index]!;
  const i = WORK.count;
  const factors = factorsOf(grid, model, spread);
  const { meeting, africa } = factors;
  const against = oddsAgainst(model.c2, lean, factors.slope);
  WORK.place[i] = index;
  WORK.factors[i] = factors;
  WORK.count += 1;
  if (african) {
    let at = rowOf(WORK, grid, i);
    for (let g = 0; g < meeting.length; g += 1) {
      const here = against * meeting[g]!;
      for (let u = 0; u < africa.length; u += 1, at += 1)
        WORK.yes[at] = 1 / (1 + here * africa[u]!);
    }
    return;
  }
  const start = i * meeting.length;
  for (let g = 0; g < meeting.length; g += 1) {
    WORK.yes[start + g] = 1 / (1 + against * meeting[g]!);
  }
}
