import { decideFew } from './few';
import type { Grid } from './grid';
import { countSections, isFew, missesOf, mostMissed, together, type Count } from './misses';
import { abstentions, type Chances, type OpenBallot } from './open-seats';
import { sumUpTo } from './pass';
import { cleared, newScratch, taken } from './scratch';

/**
 * What each open seat's vote means for the whole, at every node: the chance that the proposal is
 * carried is affine in the chances of any one seat.
 */
export interface LeaveOneOut {
  readonly pass: number;
  /** Chance of exactly j misses of the open seats, and no veto among them, for j up to `most`. */
  readonly misses: Float64Array;
  readonly most: number;
  /** What a yes carries that an abstention does not, times the weight of the node; rows like `Chances`. */
  readonly byYes: Float64Array;
  /** What an abstention carries that a no does not; null where the two are alike at every seat. */
  readonly byNotNo: Float64Array | null;
}

const backRoom = newScratch();
const missesRoom = newScratch();
const byYesRoom = newScratch();
const byNotNoRoom = newScratch();

/**
 * Leaves each open seat out in turn, at every node: one pass from the front, one from the back. Good
 * until the next call.
 *
 * @param least misses to be counted, and those that may be had
 */
export function leaveOneOut(open: OpenBallot, least: number): LeaveOneOut {
  const { chances, grid, size, sureVetoes, hasOpenVeto, spare } = open;
  const { noMisses } = chances;
  const most = Math.max(least, spare);
  const isOpen = spare >= 0 && sureVetoes === 0;
  const byYes = cleared(byYesRoom, size);
  const byNotNo = noMisses > 1 || hasOpenVeto ? cleared(byNotNoRoom, size) : null;
  const counts = countSections(open, chances, most);
  const misses = cleared(missesRoom, most + 1);
  if (counts.length === 0) misses[0] = 1;
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at]!;
    const others = together(counts, grid, { most, but: count });
    if (at === counts.length - 1) addMisses(misses, others, { count, most, grid });
    if (!isOpen) continue;
    const width = most + 1;
    decide(open, count, {
      chances,
      others,
      width,
      from: spare,
      to: spare,
      decides: byYes,
      hasVeto: null,
    });
    if (!byNotNo) continue;
    const to = spare - 1;
    if (noMisses > 1) {
      const from = spare - noMisses + 1;
      decide(open, count, { chances, others, width, from, to, decides: byNotNo, hasVeto: false });
    }
    if (hasOpenVeto) {
      decide(open, count, { chances, others, width, from: 0, to, decides: byNotNo, hasVeto: true });
    }
  }
  const pass = isOpen ? sumUpTo(misses, spare) : 0;
  const blank = isOpen && open.mayBeBlank ? takeBlankOff(open, byYes, byNotNo!) : 0;
  return { pass: pass - blank, misses, most, byYes, byNotNo };
}

/** Misses of the whole room, from those of one section and of all the others. */
function addMisses(
  misses: Float64Array,
  others: Float64Array,
  { count, most, grid }: { readonly count: Count; readonly most: number; readonly grid: Grid },
): void {
  const { means, meansStart, width } = count;
  const { room } = grid;
  for (let g = 0, at = 0; g < room.length; g += 1) {
    const start = meansStart + g * width;
    for (let j = 0; j <= most; j += 1, at += 1) {
      const here = room[g]! * others[at]!;
      if (here === 0) continue;
      const end = Math.min(width, most + 1 - j);
      for (let k = 0; k < end; k += 1) misses[j + k]! += here * means[start + k]!;
    }
  }
}

/** Takes the vote in which all abstain off what abstentions carry, and answers its chance. */
function takeBlankOff(open: OpenBallot, byYes: Float64Array, byNotNo: Float64Array): number {
  const chances = abstentions(open.chances);
  const counts = countSections(open, chances, 0);
  const blank = missesOf(counts, open.grid, 0)[0]!;
  const allOthers = new Float64Array(open.size);
  for (const count of counts) {
    const others = together(counts, open.grid, { most: 0, but: count });
    decide(open, count, {
      chances,
      others,
      width: 1,
      from: 0,
      to: 0,
      decides: allOthers,
      hasVeto: null,
    });
  }
  allOthers.forEach((chance, at) => {
    byYes[at]! += chance;
    byNotNo[at]! -= chance;
  });
  return blank;
}

/** At how many misses of all the others a vote decides, and where to write the chance of it. */
interface Decision {
  readonly chances: Chances;
  /** Misses of the other sections at each node of the room's shock. */
  readonly others: Float64Array;
  /** Entries of a row of them. */
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly decides: Float64Array;
  /** For seats with a veto alone, or without one; null for all. */
  readonly hasVeto: boolean | null;
}

/** Goes back through one section, seat by seat, and meets the tables of the seats before. */
function decide(open: OpenBallot, count: Count, decision: Decision): void {
  const { grid, hasVeto } = open;
  const { chances } = decision;
  const { number, first, start, nodes } = count.section;
  const { weights, own } = grid.sections[number]!;
  if (isFew(count.section, chances)) return decideAtOnce(open, count, decision);
  const back = fillBack(count, decision, { room: grid.room.length, own: own.length });
  const leaveOut = chances.noMisses === 1 ? leaveTwoWaysOut : leaveThreeWaysOut;
  for (let i = count.section.count - 1; i >= 0; i -= 1) {
    const isAsked = decision.hasVeto === null || decision.hasVeto === hasVeto[first + i];
    const most = Math.min(decision.to, mostMissed(count, i, chances));
    const decides = isAsked ? decision.decides : null;
    leaveOut(count, chances, { i, at: start + i * nodes, most, back, decides, weights });
  }
}

/** The same for a section that was counted in one go. */
function decideAtOnce({ grid, hasVeto }: OpenBallot, { section }: Count, decision: Decision): void {
  const { chances, decides } = decision;
  const { weights, own } = grid.sections[section.number]!;
  const isAsked = (i: number): boolean =>
    decision.hasVeto === null || decision.hasVeto === hasVeto[section.first + i];
  for (let g = 0; g < grid.room.length; g += 1) {
    const none = endOf(decision, g, 0);
    const single = endOf(decision, g, 1);
    const two = endOf(decision, g, 2);
    const ends = { none, single, two, weights, decides };
    decideFew({ chances, section, node: g * own.length, own }, ends, isAsked);
  }
}

/** Chance at one node of the room's shock that all other sections decide if this one misses `k`. */
function endOf({ others, width, from, to }: Decision, g: number, k: number): number {
  let sum = 0;
  for (let all = Math.max(from, k); all <= to; all += 1) sum += others[g * width + all - k]!;
  return sum;
}

/** Chance that all after the last seat of a section decide, a row by its misses to each node. */
function fillBack(
  count: Count,
  decision: Decision,
  { room, own }: { readonly room: number; readonly own: number },
): Float64Array {
  const { chances } = decision;
  const reach = mostMissed(count, count.section.count, chances);
  const rowSize = backSize(count, chances);
  const back = taken(backRoom, count.section.nodes * rowSize);
  for (let g = 0, row = 0; g < room; g += 1) {
    for (let u = 0; u < own; u += 1, row += rowSize) {
      if (u > 0) {
        for (let k = 0; k < rowSize; k += 1) back[row + k] = back[row + k - rowSize]!;
        continue;
      }
      for (let k = 0; k < rowSize; k += 1) {
        back[row + k] = k <= reach ? endOf(decision, g, k) : 0;
      }
    }
  }
  return back;
}

/** Entries of a row of the back: as many misses as are counted, and nothing where one no leads beyond. */
function backSize({ width }: Count, { noMisses }: Chances): number {
  return width + noMisses;
}

interface LeftOut {
  /** Number of the seat in its section, and where its chances start. */
  readonly i: number;
  readonly at: number;
  readonly most: number;
  readonly back: Float64Array;
  /** Where to write what it decides, times these weights; nowhere where it is not asked. */
  readonly decides: Float64Array | null;
  readonly weights: Float64Array;
}

/** Sums up what one seat decides at each node, and takes it into the back for the seats before it. */
function leaveTwoWaysOut(
  count: Count,
  chances: Chances,
  { i, at, most, back, decides, weights }: LeftOut,
): void {
  const { tables, start, stride, width } = count;
  const { yes, one } = chances;
  const size = backSize(count, chances);
  for (let n = 0, table = start + i * stride, row = 0; n < weights.length; n += 1) {
    const says = yes[at + n]!;
    const misses = one ? one[at + n]! : 1 - says;
    let sum = 0;
    let left = back[row]!;
    for (let j = 0; j <= most; j += 1) {
      const further = back[row + j + 1]!;
      sum += tables[table + j]! * left;
      back[row + j] = left * says + further * misses;
      left = further;
    }
    if (decides) decides[at + n] = weights[n]! * sum;
    table += width;
    row += size;
  }
}

/** The same for a seat whose no counts for several misses. */
function leaveThreeWaysOut(
  count: Count,
  chances: Chances,
  { i, at, most, back, decides, weights }: LeftOut,
): void {
  const { tables, start, stride, width } = count;
  const { yes, one, no, noMisses } = chances;
  const size = backSize(count, chances);
  for (let n = 0, table = start + i * stride, row = 0; n < weights.length; n += 1) {
    let sum = 0;
    for (let j = 0; j <= most; j += 1) {
      const here = row + j;
      const left = back[here]!;
      sum += tables[table + j]! * left;
      back[here] =
        left * yes[at + n]! +
        back[here + 1]! * one![at + n]! +
        back[here + noMisses]! * no[at + n]!;
    }
    if (decides) decides[at + n] = weights[n]! * sum;
    table += width;
    row += size;
  }
}
