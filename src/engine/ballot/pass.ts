import type { Ballot } from './ballot';
import type { Fineness } from './grid';
import { countSections, missesOf } from './misses';
import { abstentions, openBallot, type OpenBallot } from './open-seats';

/**
 * Chance that the proposal is carried, for search: the same number as `forecast(...).pass`, without
 * the members. Counts the misses that may be had and no further.
 */
export function passOdds(ballot: Ballot, fineness: Fineness = 'coarse'): number {
  const open = openBallot(ballot, fineness);
  const { spare, sureVetoes, chances, grid } = open;
  if (spare < 0 || sureVetoes > 0) return 0;
  const misses = missesOf(countSections(open, chances, spare), grid, spare);
  return asChance(sumUpTo(misses, spare) - (open.mayBeBlank ? blankOdds(open) : 0));
}

/** Chance of a vote in which all abstain. */
function blankOdds(open: OpenBallot): number {
  return missesOf(countSections(open, abstentions(open.chances), 0), open.grid, 0)[0]!;
}

/** The first entries up to number `last`, added in their order. */
export function sumUpTo(values: Float64Array, last: number): number {
  let sum = 0;
  for (let j = 0; j <= last; j += 1) sum += values[j]!;
  return sum;
}

/** A sum of chances without what rounding may have put over the ends. */
export function asChance(sum: number): number {
  return sum < 0 ? 0 : sum > 1 ? 1 : sum;
}
