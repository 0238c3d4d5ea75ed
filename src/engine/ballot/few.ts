import type { Section } from './layout';
import type { Chances } from './open-seats';

/** Seats of a section whose votes are counted in one go, without a table. */
export const FEW = 3;

/** Nodes of a section that belong to one node of the room's shock, and its open seats. */
interface Few {
  readonly chances: Chances;
  readonly section: Section;
  /** The first of those nodes. */
  readonly node: number;
  /** Weights of the nodes of the section's own shock. */
  readonly own: Float64Array;
}

/**
 * Misses of up to three seats, averaged over their own shock: up to `width` chances from `at` on. The
 * same sums in the same order as seat by seat, with a seat that is not there sure to say yes.
 */
export function averageFew(
  means: Float64Array,
  { chances, section, node, own }: Few,
  { at, width }: { readonly at: number; readonly width: number },
): void {
  const { yes, one } = chances;
  const { count, nodes, start } = section;
  let none = 0;
  let single = 0;
  let two = 0;
  let three = 0;
  for (let u = 0, row = start + node; u < own.length; u += 1, row += 1) {
    const weight = own[u]!;
    const a = yes[row]!;
    const b = count > 1 ? yes[row + nodes]! : 1;
    const c = count > 2 ? yes[row + 2 * nodes]! : 1;
    const notA = one ? one[row]! : 1 - a;
    const notB = one && count > 1 ? one[row + nodes]! : 1 - b;
    const notC = one && count > 2 ? one[row + 2 * nodes]! : 1 - c;
    const bothSay = a * b;
    const oneMisses = notA * b + a * notB;
    const bothMiss = notA * notB;
    none += weight * (bothSay * c);
    single += weight * (oneMisses * c + bothSay * notC);
    two += weight * (bothMiss * c + oneMisses * notC);
    three += weight * (bothMiss * notC);
  }
  means[at] = none;
  if (width > 1) means[at + 1] = single;
  if (width > 2) means[at + 2] = two;
  if (width > 3) means[at + 3] = three;
}

/** What follows for the seats of a section from how many of them miss. */
export interface Ends {
  /** Chance that all other sections decide if none of this one miss, or one, or two. */
  readonly none: number;
  readonly single: number;
  readonly two: number;
  /** Weights of the section's nodes, and where to write what each seat decides. */
  readonly weights: Float64Array;
  readonly decides: Float64Array;
}

/** What each of up to three seats decides at these nodes, again as seat by seat. */
export function decideFew(
  { chances, section, node, own }: Few,
  { none, single, two, weights, decides }: Ends,
  isAsked: (i: number) => boolean,
): void {
  const { yes, one } = chances;
  const { count, nodes, start } = section;
  const [asksA, asksB, asksC] = [isAsked(0), count > 1 && isAsked(1), count > 2 && isAsked(2)];
  for (let u = 0, row = start + node; u < own.length; u += 1, row += 1) {
    const weight = weights[node + u]!;
    const a = yes[row]!;
    const b = count > 1 ? yes[row + nodes]! : 1;
    const c = count > 2 ? yes[row + 2 * nodes]! : 1;
    const notA = one ? one[row]! : 1 - a;
    const notB = one && count > 1 ? one[row + nodes]! : 1 - b;
    const notC = one && count > 2 ? one[row + 2 * nodes]! : 1 - c;
    const ifNone = none * c + single * notC;
    const ifSingle = single * c + two * notC;
    if (asksA) decides[row] = weight * (ifNone * b + ifSingle * notB);
    if (asksB) decides[row + nodes] = weight * (a * ifNone + notA * ifSingle);
    if (!asksC) continue;
    const before = a * b * none + (notA * b + a * notB) * single;
    decides[row + 2 * nodes] = weight * (before + notA * notB * two);
  }
}
