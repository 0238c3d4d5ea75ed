import { averageFew, FEW } from './few';
import type { Grid } from './grid';
import type { Section } from './layout';
import type { Chances, OpenBallot } from './open-seats';
import { cleared, newScratch, taken } from './scratch';

/**
 * Chances of every number of misses among the seats of one section. Table i, of `stride` numbers, is of
 * its first i seats: a row of `width` chances, of none to the most misses that are counted, to each node.
 */
export interface Count {
  readonly section: Section;
  readonly tables: Float64Array;
  /** Where the table of no seats starts. */
  readonly start: number;
  readonly stride: number;
  readonly width: number;
  /** The whole section with its own shock averaged: such a row to each node of the room's shock. */
  readonly means: Float64Array;
  readonly meansStart: number;
}

const tableRoom = newScratch();
const meanRoom = newScratch();
const sumRoom = newScratch();
const missesRoom = newScratch();

/** Counts each section by itself, seat after seat; misses beyond `most` are left out. */
export function countSections(
  { sections, grid }: Pick<OpenBallot, 'sections' | 'grid'>,
  chances: Chances,
  most: number,
): readonly Count[] {
  let size = 0;
  let meansSize = 0;
  for (const section of sections) {
    const width = widthOf(section, chances, most);
    size += (section.count + 1) * width * section.nodes;
    meansSize += width * grid.room.length;
  }
  const tables = taken(tableRoom, size);
  const means = taken(meanRoom, meansSize);
  const counts: Count[] = [];
  let start = 0;
  let meansStart = 0;
  for (const section of sections) {
    const width = widthOf(section, chances, most);
    const stride = width * section.nodes;
    const count: Count = { section, tables, start, stride, width, means, meansStart };
    if (isFew(section, chances)) averageAtOnce(count, chances, grid);
    else {
      countSeats(count, chances);
      averageOwn(count, grid);
    }
    counts.push(count);
    start += (section.count + 1) * stride;
    meansStart += width * grid.room.length;
  }
  return counts;
}

/** Whether a section is counted in one go: its count has no tables then. */
export function isFew({ count }: Section, { noMisses }: Chances): boolean {
  return count <= FEW && noMisses === 1;
}

function averageAtOnce(
  { section, means, meansStart, width }: Count,
  chances: Chances,
  grid: Grid,
): void {
  const { own } = grid.sections[section.number]!;
  for (let at = meansStart, node = 0; node < section.nodes; node += own.length, at += width) {
    averageFew(means, { chances, section, node, own }, { at, width });
  }
}

function widthOf({ count }: Section, { noMisses }: Chances, most: number): number {
  return Math.min(most, count * noMisses) + 1;
}

/** The most that the first `seats` seats of a count can miss, within what is counted. */
export function mostMissed({ width }: Count, seats: number, { noMisses }: Chances): number {
  return Math.min(width - 1, seats * noMisses);
}

/** Fills every table from the one before it. */
function countSeats(count: Count, chances: Chances): void {
  const { section, tables, start, stride, width } = count;
  const { nodes } = section;
  for (let at = start; at < start + stride; at += 1) tables[at] = 0;
  for (let at = start; at < start + stride; at += width) tables[at] = 1;
  const add = chances.noMisses === 1 ? addTwoWays : addThreeWays;
  for (let i = 0, from = start, at = section.start; i < section.count; i += 1) {
    const most = mostMissed(count, i + 1, chances);
    add(tables, chances, { from, to: from + stride, at, nodes, most, width });
    from += stride;
    at += nodes;
  }
}

interface Added {
  /** Where the table without the seat and the one with it start. */
  readonly from: number;
  readonly to: number;
  /** Where the seat's chances start. */
  readonly at: number;
  readonly nodes: number;
  /** Misses that it can make with those before it. */
  readonly most: number;
  readonly width: number;
}

/** One more seat, whose abstention and no count alike. */
function addTwoWays(tables: Float64Array, { yes, one }: Chances, added: Added): void {
  const { from, to, at, nodes, most, width } = added;
  for (let n = 0; n < nodes; n += 1) {
    const says = yes[at + n]!;
    const misses = one ? one[at + n]! : 1 - says;
    const old = from + n * width;
    const row = to + n * width;
    let fewer = 0;
    for (let j = 0; j <= most; j += 1) {
      const same = tables[old + j]!;
      tables[row + j] = same * says + fewer * misses;
      fewer = same;
    }
    for (let j = most + 1; j < width; j += 1) tables[row + j] = 0;
  }
}

/** One more seat, whose no counts for several misses. */
function addThreeWays(
  tables: Float64Array,
  { yes, one, no, noMisses }: Chances,
  added: Added,
): void {
  const { from, to, at, nodes, width } = added;
  for (let n = 0; n < nodes; n += 1) {
    const says = yes[at + n]!;
    const abstains = one![at + n]!;
    const refuses = no[at + n]!;
    const old = from + n * width;
    const row = to + n * width;
    for (let j = 0; j < width; j += 1) {
      let sum = tables[old + j]! * says;
      if (j > 0) sum += tables[old + j - 1]! * abstains;
      if (j >= noMisses) sum += tables[old + j - noMisses]! * refuses;
      tables[row + j] = sum;
    }
  }
}

/** The last table averaged over the section's own shock. */
function averageOwn(
  { section, tables, start, stride, width, means, meansStart }: Count,
  grid: Grid,
): void {
  const { own } = grid.sections[section.number]!;
  let from = start + section.count * stride;
  let to = meansStart;
  for (let g = 0; g < grid.room.length; g += 1, to += width) {
    for (let j = 0; j < width; j += 1) means[to + j] = 0;
    for (let u = 0; u < own.length; u += 1, from += width) {
      const weight = own[u]!;
      for (let j = 0; j < width; j += 1) means[to + j]! += weight * tables[from + j]!;
    }
  }
}

/**
 * Misses of several sections together: a row of `most + 1` chances to each node of the room's shock. No
 * section at all misses nothing. Good until the next call.
 *
 * @param but the section to leave out
 */
export function together(
  counts: readonly Count[],
  { room }: Grid,
  { most, but }: { readonly most: number; readonly but: Count | null },
): Float64Array {
  const width = most + 1;
  const sums = cleared(sumRoom, width * room.length);
  for (let g = 0, row = 0; g < room.length; g += 1, row += width) {
    let reach = -1;
    for (let at = 0; at < counts.length; at += 1) {
      const count = counts[at]!;
      if (count === but) continue;
      const isFirst = reach < 0;
      reach = Math.min(most, (isFirst ? 0 : reach) + count.width - 1);
      const start = count.meansStart + g * count.width;
      if (!isFirst) fold(sums, count, { row, start, reach });
      else for (let j = 0; j <= reach; j += 1) sums[row + j] = count.means[start + j]!;
    }
    if (reach < 0) sums[row] = 1;
  }
  return sums;
}

/** Adds a section's misses to a row of those of others, in place, from the most misses down. */
function fold(
  sums: Float64Array,
  { means, width }: Count,
  { row, start, reach }: { readonly row: number; readonly start: number; readonly reach: number },
): void {
  for (let j = reach; j >= 0; j -= 1) {
    let sum = 0;
    for (let k = Math.min(j, width - 1); k >= 0; k -= 1) {
      sum += sums[row + j - k]! * means[start + k]!;
    }
    sums[row + j] = sum;
  }
}

/**
 * Chance of exactly j misses in the whole room for j up to `most`, averaged over every shock. Good
 * until the next call.
 */
export function missesOf(counts: readonly Count[], grid: Grid, most: number): Float64Array {
  const { room } = grid;
  const sums = together(counts, grid, { most, but: null });
  const misses = cleared(missesRoom, most + 1);
  for (let g = 0, at = 0; g < room.length; g += 1) {
    for (let j = 0; j <= most; j += 1, at += 1) misses[j]! += room[g]! * sums[at]!;
  }
  return misses;
}
