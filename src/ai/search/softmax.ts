import { dexp } from '../../engine/ballot/exp';
import type { Draw } from '../../engine/core/rng';

/**
 * One of the options, the better the likelier: weight e^((value / best - 1) / temperature).
 *
 * Values are measured against the best one, so a temperature means the same at every point of a game.
 * A low temperature takes the best nearly always; a high one takes nearly anything. Undefined for an
 * empty list; without a value above zero every option is as likely.
 */
export function pickSoftly<T>(
  options: readonly T[],
  { value, temperature, draw }: PickOptions<T>,
): T | undefined {
  const values = options.map(value);
  const best = Math.max(...values);
  const weights = values.map((own) =>
    best > 0 ? dexp((Math.max(own, 0) / best - 1) / temperature) : 1,
  );
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left <= 0) return options[index];
  }
  return options.at(-1);
}

export interface PickOptions<T> {
  readonly value: (option: T) => number;
  /** Over 0; tuned for play, by level. */
  readonly temperature: number;
  readonly draw: Draw;
}
