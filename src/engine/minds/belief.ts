import type { SeatFile } from '../proceedings/council/state';
import { NORMAL_NODES } from '../ballot/normal';
import { whole } from '../core/whole';

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
 * What is believed after an answer whose chance depends on the quantity, by moments over a few nodes.
 *
 * @param likelihood chance of that answer if the quantity were this, 0 to 1
 */
export function afterAnswer(prior: Estimate, likelihood: (value: number) => number): Estimate {
  const { points, weights } = NORMAL_NODES.middle;
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
  let total = 0;
  for (let index = 0; index < odds.length; index += 1) if (index !== out) total += odds[index]!;
  let sum = 0;
  let largest = 0;
  const scaled: number[] = [];
  for (let index = 0; index < odds.length; index += 1) {
    const value = index === out ? 0 : odds[index]!;
    scaled.push(total === 0 ? value : Math.floor((value * 1000) / total));
    sum += scaled[index]!;
    if (scaled[index]! > scaled[largest]!) largest = index;
  }
  if (total > 0) scaled[largest]! += 1000 - sum;
  return scaled;
}

/** Odds in permille once one is known to be the case. */
export function onlyThat(odds: readonly number[], index: number): number[] {
  return odds.map((_, at) => (at === index ? 1000 : 0));
}
