import type { Grid } from './grid';
import { MOST_SEATS, rowOf, type OpenSeats } from './open-seats';

/** Votes missed by the seats outside the African Group, and by that group. Working room. */
const others = new Float64Array(MOST_SEATS + 1);
const africans = new Float64Array(MOST_SEATS + 1);
const group = new Float64Array(MOST_SEATS + 1);

/**
 * Chance that exactly j of the open seats do not say yes, for j under `width`, averaged over the grid.
 * Seats outside the African Group are counted once for each node of the meeting's shock.
 */
export function missesOf(open: Readonly<OpenSeats>, grid: Grid, width: number): Float64Array {
  const { yes } = open;
  const weights = grid.meeting;
  const misses = new Float64Array(width);
  const most = Math.min(open.count - open.others, width - 1); // misses that the group can add
  for (let g = 0; g < weights.length; g += 1) {
    restart(others, width);
    for (let i = 0; i < open.others; i += 1) {
      addMiss(others, i + 1 < width ? i + 1 : width - 1, yes[i * weights.length + g]!);
    }
    averageGroup(open, grid, { g, width: most + 1 });
    const weight = weights[g]!;
    for (let j = 0; j < width; j += 1) {
      let sum = 0;
      for (let k = j < most ? j : most; k >= 0; k -= 1) sum += others[j - k]! * group[k]!;
      misses[j]! += weight * sum;
    }
  }
  return misses;
}

/** Votes that the African Group misses at one node of the meeting's shock, averaged over its own. */
function averageGroup(
  open: Readonly<OpenSeats>,
  grid: Grid,
  { g, width }: { readonly g: number; readonly width: number },
): void {
  const weights = grid.africa;
  const stride = grid.meeting.length * weights.length;
  const rows = rowOf(open, grid, open.others) + g * weights.length;
  const end = rowOf(open, grid, open.count);
  for (let k = 0; k < width; k += 1) group[k] = 0;
  for (let u = 0; u < weights.length; u += 1) {
    restart(africans, width);
    for (let at = rows + u; at < end; at += stride) addMiss(africans, width - 1, open.yes[at]!);
    for (let k = 0; k < width; k += 1) group[k]! += weights[u]! * africans[k]!;
  }
}

/** Nobody has missed yet. */
function restart(misses: Float64Array, width: number): void {
  for (let j = 1; j < width; j += 1) misses[j] = 0;
  misses[0] = 1;
}

/** Adds one seat to a distribution of votes missed, `most` at most, in place. */
function addMiss(misses: Float64Array, most: number, yes: number): void {
  for (let j = most; j > 0; j -= 1) {
    misses[j] = misses[j]! * yes + misses[j - 1]! * (1 - yes);
  }
  misses[0] = misses[0]! * yes;
}
