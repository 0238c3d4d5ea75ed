/** Arguments are clamped to +-40: beyond it a probability is nearer to 0 or 1 than any game can tell. */
const LIMIT = 40;

/** ln 2 in two parts, so that subtracting a multiple of it loses nothing: the first has 21 spare bits. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const ONE_OVER_LN2 = 1.4426950408889634;

/** 2^k for k from -58 to 58, which covers e^-40 to e^40. Doubling and halving are exact. */
const TWO_TO_THE_MOST = 58;
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): readonly number[] {
  const powers = Array.from({ length: 2 * TWO_TO_THE_MOST + 1 }, () => 1);
  for (let k = 1, up = 2; k <= TWO_TO_THE_MOST; k += 1, up *= 2) {
    powers[TWO_TO_THE_MOST + k] = up;
    powers[TWO_TO_THE_MOST - k] = 1 / up;
  }
  return powers;
}

/**
 * e to the power x, the same to the last bit on every machine.
 *
 * The language leaves `Math.exp` to each browser and their last digits differ, which would split a
 * replay. This one uses + - * / alone: x = k ln 2 + r with r within half of ln 2, the series of e^r
 * to the eleventh power, times 2^k. Relative error under 1e-14; x is clamped to [-40, 40].
 */
export function dexp(x: number): number {
  const clamped = x > LIMIT ? LIMIT : x < -LIMIT ? -LIMIT : x;
  const k = Math.floor(clamped * ONE_OVER_LN2 + 0.5);
  const r = clamped - k * LN2_HIGH - k * LN2_LOW;
  return series(r) * POWERS_OF_TWO[k + TWO_TO_THE_MOST]!;
}

/**
 * Taylor series of e^r for |r| <= 0.347, even and odd powers apart so that a processor can take them
 * side by side: the first term left out is below 7e-15.
 */
function series(r: number): number {
  const square = r * r;
  let even = 1 / 40_320 + square * (1 / 3_628_800);
  even = 1 / 720 + square * even;
  even = 1 / 24 + square * even;
  even = 1 / 2 + square * even;
  let odd = 1 / 362_880 + square * (1 / 39_916_800);
  odd = 1 / 5040 + square * odd;
  odd = 1 / 120 + square * odd;
  odd = 1 / 6 + square * odd;
  return 1 + square * even + r * (1 + square * odd);
}

/** L(x) = 1 / (1 + e^-x): a probability from logits; one half at 0. */
export function logistic(x: number): number {
  return 1 / (1 + dexp(-x));
}
