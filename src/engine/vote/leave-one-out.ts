import type { Grid } from './grid';
import { MOST_SEATS, rowOf, type OpenSeats } from './open-seats';

/** What each open seat's vote means for the whole, at every node: P(nine) is affine in its chance. */
export interface LeaveOneOut {
  /** P(nine or more). */
  readonly pass: number;
  /**
   * Chance that the others miss exactly as many votes as may be missed, so that this seat decides,
   * times the weight of the node; laid out like `OpenSeats.yes`.
   */
  readonly decides: Float64Array;
}

/** One room with the length of a row: one entry for each number of votes that may be missed. */
interface Job {
  readonly open: Readonly<OpenSeats>;
  readonly grid: Grid;
  readonly width: number;
  readonly decides: Float64Array;
}

/** Row i: chance that the open seats before number i miss exactly j votes. Working room. */
const before = new Float64Array((MOST_SEATS + 1) * (MOST_SEATS + 1));
/** Row i: chance that the seats from number i on miss exactly what is left after j. Working room. */
const rest = new Float64Array((MOST_SEATS + 1) * (MOST_SEATS + 1));
/** The row of the African Group's first seat, averaged over its shock. Working room. */
const mean = new Float64Array(MOST_SEATS + 1);

/**
 * Leaves each open seat out in turn, at every node: one pass from the front, one from the back.
 *
 * @param spare votes that may be missed, 0 or more
 */
export function leaveOneOut(open: Readonly<OpenSeats>, grid: Grid, spare: number): LeaveOneOut {
  const width = spare + 1;
  const decides = new Float64Array(rowOf(open, grid, open.count));
  const job: Job = { open, grid, width, decides };
  const { weights } = grid.meeting;
  let pass = 0;
  for (let g = 0; g < weights.length; g += 1) {
    missedByOthers(job, g);
    overAfrica(job, g);
    pass += weights[g]! * withinSpare(open.others * width, width);
    backThroughOthers(job, g);
  }
  return { pass: pass < 1 ? pass : 1, decides };
}

/** From the front through the seats outside the African Group, at one node of the meeting's shock. */
function missedByOthers({ open, grid, width }: Job, g: number): void {
  const meetings = grid.meeting.weights.length;
  before[0] = 1;
  for (let j = 1; j < width; j += 1) before[j] = 0;
  for (let i = 0; i < open.others; i += 1) missIn(i, width, open.yes[i * meetings + g]!);
}

/** There and back through the African Group at every node of its shock; its first row on average. */
function overAfrica({ open, grid, width, decides }: Job, g: number): void {
  const { count, others, yes } = open;
  const { weights } = grid.africa;
  const nodes = grid.meeting.weights.length * weights.length;
  for (let j = 0; j < width; j += 1) {
    mean[j] = 0;
    rest[count * width + j] = j === width - 1 ? 1 : 0;
  }
  let node = rowOf(open, grid, others) + g * weights.length;
  for (let u = 0; u < weights.length; u += 1, node += 1) {
    const weight = grid.meeting.weights[g]! * weights[u]!;
    for (let i = others, at = node; i < count - 1; i += 1, at += nodes) missIn(i, width, yes[at]!);
    for (let i = count - 1; i >= others; i -= 1) {
      const at = node + (i - others) * nodes;
      decides[at] = weight * meet(i, width, count - 1 - i);
      missOut(i, width, yes[at]!);
    }
    for (let j = 0; j < width; j += 1) mean[j]! += weights[u]! * rest[others * width + j]!;
  }
  for (let j = 0; j < width; j += 1) rest[others * width + j] = mean[j]!;
}

/** From the back through the seats outside the African Group. */
function backThroughOthers({ open, grid, width, decides }: Job, g: number): void {
  const { weights } = grid.meeting;
  for (let i = open.others - 1; i >= 0; i -= 1) {
    const at = i * weights.length + g;
    decides[at] = weights[g]! * meet(i, width, width);
    missOut(i, width, open.yes[at]!);
  }
}

/** Row i + 1 from the front: seat i may have missed as well. */
function missIn(i: number, width: number, yes: number): void {
  const no = 1 - yes;
  const row = i * width;
  const next = row + width;
  before[next] = before[row]! * yes;
  for (let j = 1; j < width; j += 1) {
    before[next + j] = before[row + j]! * yes + before[row + j - 1]! * no;
  }
}

/** Row i from the back: seat i may still miss as well. */
function missOut(i: number, width: number, yes: number): void {
  const no = 1 - yes;
  const row = i * width;
  const from = row + width;
  for (let j = 0; j < width - 1; j += 1) {
    rest[row + j] = rest[from + j]! * yes + rest[from + j + 1]! * no;
  }
  rest[from - 1] = rest[from + width - 1]! * yes;
}

/**
 * Chance that those before seat i and those after it miss all that may be missed, and no more.
 *
 * @param most how many those after it can miss at most
 */
function meet(i: number, width: number, most: number): number {
  const row = i * width;
  const from = row + width;
  let sum = 0;
  for (let j = most < width ? width - 1 - most : 0; j < width; j += 1) {
    sum += before[row + j]! * rest[from + j]!;
  }
  return sum;
}

/** P(nine) where front and back meet: those in front miss what the back leaves, or less. */
function withinSpare(row: number, width: number): number {
  let sum = 0;
  let reached = 0;
  for (let j = 0; j < width; j += 1) {
    reached += before[row + j]!;
    sum += reached * rest[row + j]!;
  }
  return sum;
}
