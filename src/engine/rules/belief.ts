import type { SeatFile } from '../state';
import { NORMAL_NODES } from '../vote/normal';
import { whole } from '../whole';

/** A believed quantity: mean and standard deviation, whole centilogits. */
export type Estimate = SeatFile['estimate'];

/**
 * What is believed after one more noisy reading of the same quantity (both normal, whole numbers).
 *
 * @source Bayes' rule for a normal mean with known variances.
 */
export function afterReading(prior: Estimate, reading: number, readingSd: number): Estimate {
  const priorWeight = readingSd * readingSd;
  const readingWeight = prior.sd * prior.sd;
  const total = priorWeight + readingWeight;
  return {
    mean: whole((prior.mean * priorWeight + reading * readingWeight) / total),
    sd: whole(Math.sqrt((priorWeight * readingWeight) / total)),
  };
}

/**
 * What is believed after an answer whose chance depends on the quantity, by moments over nine nodes.
 *
 * @param likelihood chance of that answer if the quantity were this, 0 to 1
 */
export function afterAnswer(prior: Estimate, likelihood: (value: number) => number): Estimate {
  const { points, weights } = NORMAL_NODES[9];
  let total = 0;
  let first = 0;
  let second = 0;
  points.forEach((point, index) => {
    const value = prior.mean + prior.sd * point;
    const weight = weights[index]! * likelihood(value);
    total += weight;
    first += weight * value;
    second += weight * value * value;
  });
  if (total < 1e-9) return { ...prior };
  const mean = first / total;
  const variance = Math.max(0, second / total - mean * mean);
  return { mean: whole(mean), sd: whole(Math.sqrt(variance)) };
}

/** Odds in permille with one ruled out; the others keep their proportions and add up to 1000. */
export function ruleOut(odds: readonly number[], out: number): number[] {
  const rest = odds.map((value, index) => (index === out ? 0 : value));
  const total = rest.reduce((sum, value) => sum + value, 0);
  if (total === 0) return rest;
  const scaled = rest.map((value) => Math.floor((value * 1000) / total));
  const largest = scaled.indexOf(Math.max(...scaled));
  scaled[largest]! += 1000 - scaled.reduce((sum, value) => sum + value, 0);
  return scaled;
}

/** Odds in permille once one is known to be the case. */
export function onlyThat(odds: readonly number[], index: number): number[] {
  return odds.map((_, at) => (at === index ? 1000 : 0));
}
