import type { Grid } from './grid';
import { MOST_SEATS, rowOf, type OpenSeats } from './open-seats';

/** What each open seat's vote means for the whole, at every node: P(nine) is affine in its chance. */
export interface LeaveOneOut {
  /** Chance that exactly j of the open seats do not say yes, from none to all of them. */
  readonly misses: Float64Array;
  /**
   * Chance that the others miss exactly as many votes as may be missed, so that this seat decides,
   * times the weight of the node; laid out like `OpenSeats.yes`.
   */
  readonly decides: Float64Array;
}

/** A group of seats: those outside the African Group, or its own. */
interface Group {
  readonly count: number;
  readonly yes: Float64Array;
  readonly decides: Float64Array;
  /** From one seat's chance at a node to the next seat's. */
  readonly step: number;
  /** Where its rows start in the working room. */
  readonly base: number;
}

/** Row i of a group has an entry for each number of votes that its first i seats may miss. */
const STRIDE = MOST_SEATS + 1;
/** Chance that the first i seats of a group miss exactly j votes. Working room. */
const front = new Float64Array(2 * STRIDE * STRIDE);
/** Chance that all the others in the room miss exactly what is left then. Working room. */
const back = new Float64Array(2 * STRIDE * STRIDE);
/** Votes that the African Group misses, averaged over its shock. Working room. */
const mean = new Float64Array(STRIDE);

/**
 * Leaves each open seat out in turn, at every node: one pass from the front, one from the back. Seats
 * outside the African Group are counted once for each node of the meeting's shock.
 *
 * @param spare votes that may be missed; under 0 nobody decides
 */
export function leaveOneOut(open: Readonly<OpenSeats>, grid: Grid, spare: number): LeaveOneOut {
  const { yes } = open;
  const misses = new Float64Array(open.count + 1);
  const decides = new Float64Array(rowOf(open, grid, open.count));
  const nodes = grid.meeting.length;
  const outside: Group = { count: open.others, yes, decides, step: nodes, base: 0 };
  const count = open.count - open.others;
  const step = nodes * grid.africa.length;
  const africans: Group = { count, yes, decides, step, base: STRIDE * STRIDE };
  const start = rowOf(open, grid, open.others);
  for (let g = 0; g < nodes; g += 1) {
    const weight = grid.meeting[g]!;
    goForward(outside, g);
    const last = open.others * STRIDE;
    const end = africans.base + count * STRIDE;
    for (let k = 0; k <= count; k += 1) {
      const left = spare - k;
      const isThere = left >= 0 && left <= open.others;
      back[end + k] = isThere ? front[last + left]! : 0;
    }
    overAfrica(africans, { weights: grid.africa, first: start + g * grid.africa.length, weight });
    for (let j = 0; j <= open.others; j += 1) {
      const left = spare - j;
      back[last + j] = left >= 0 && left <= count ? mean[left]! : 0;
      const here = weight * front[last + j]!;
      for (let k = 0; k <= count; k += 1) misses[j + k]! += here * mean[k]!;
    }
    goBack(outside, g, weight);
  }
  return { misses, decides };
}

/** Where the African Group stands at one node of the meeting's shock. */
interface AtMeeting {
  /** Of the nodes of its own shock. */
  readonly weights: Float64Array;
  /** Its first seat's chance at the first of them. */
  readonly first: number;
  /** Of the node of the meeting's shock. */
  readonly weight: number;
}

/** There and back through the African Group at every node of its shock; its misses on average. */
function overAfrica(group: Group, { weights, first, weight }: AtMeeting): void {
  const { count } = group;
  const last = group.base + count * STRIDE;
  for (let k = 0; k <= count; k += 1) mean[k] = 0;
  for (let u = 0; u < weights.length; u += 1) {
    const share = weights[u]!;
    goForward(group, first + u);
    goBack(group, first + u, weight * share);
    for (let k = 0; k <= count; k += 1) mean[k]! += share * front[last + k]!;
  }
}

/** Fills the front, seat by seat. `node`: where the first seat's chance stands. */
function goForward({ count, yes, step, base }: Group, node: number): void {
  front[base] = 1;
  for (let i = 0; i < count; i += 1) {
    const own = yes[node + i * step]!;
    const row = base + i * STRIDE;
    const next = row + STRIDE;
    front[next] = front[row]! * own;
    for (let j = 1; j <= i; j += 1) {
      front[next + j] = front[row + j]! * own + front[row + j - 1]! * (1 - own);
    }
    front[next + i + 1] = front[row + i]! * (1 - own);
  }
}

/** Fills the back from its last row, seat by seat, and what each decides where the two meet. */
function goBack({ count, yes, decides, step, base }: Group, node: number, weight: number): void {
  for (let i = count - 1; i >= 0; i -= 1) {
    const at = node + i * step;
    const own = yes[at]!;
    const row = base + i * STRIDE;
    const from = row + STRIDE;
    let sum = 0;
    for (let j = 0; j <= i; j += 1) {
      const left = back[from + j]!;
      sum += front[row + j]! * left;
      back[row + j] = left * own + back[from + j + 1]! * (1 - own);
    }
    decides[at] = weight * sum;
  }
}
