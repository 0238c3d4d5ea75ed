const LN2 = 0.6931471805599453;

/** Natural logarithm of x > 0 by halving to [0.75, 1.5) and the series of artanh; + - * / alone. */
function naturalLog(x: number): number {
  let rest = x;
  let halvings = 0;
  for (; rest >= 1.5; halvings += 1) rest /= 2;
  for (; rest < 0.75; halvings -= 1) rest *= 2;
  const t = (rest - 1) / (rest + 1);
  const square = t * t;
  let sum = 0;
  for (let odd = 23; odd >= 1; odd -= 2) sum = sum * square + 1 / odd;
  return halvings * LN2 + 2 * t * sum;
}

/** Where the middle formula hands over to the one for the tails. */
const TAIL = 0.02425;
/** Uniforms nearer to 0 or 1 than this are read as this (about 7 standard deviations out). */
const NARROWEST = 1e-12;

const MIDDLE_TOP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const MIDDLE_BOTTOM = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const TAIL_TOP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const TAIL_BOTTOM = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/**
 * The number of standard deviations below which a share `u` of a normal distribution lies: turns one
 * uniform in (0, 1) into one shared shock. 0 at one half; rises with u.
 *
 * @source P. J. Acklam's rational approximation (2003), relative error under 1.2e-9.
 */
export function normalFromUniform(u: number): number {
  if (u > 0.5) return 0 - normalFromUniform(1 - u);
  const p = u < NARROWEST ? NARROWEST : u;
  if (p >= TAIL) {
    const q = p - 0.5;
    return (polynomial(MIDDLE_TOP, q * q) * q) / polynomial(MIDDLE_BOTTOM, q * q);
  }
  const q = Math.sqrt(-2 * naturalLog(p));
  return polynomial(TAIL_TOP, q) / polynomial(TAIL_BOTTOM, q);
}

/** Points and weights that average a smooth function over N(0, 1); the weights sum to one. */
export interface NormalNodes {
  readonly points: readonly number[];
  readonly weights: readonly number[];
}

/**
 * How finely one normal quantity is averaged: `single` where nothing is in doubt, `coarse` (seven
 * points) in search, `middle` for what is believed of one mind, `fine` (twice as many and one) on screen.
 */
export type NodeSet = 'single' | 'coarse' | 'middle' | 'fine';

/** Gauss-Hermite nodes for N(0, 1): n of them are exact for polynomials up to degree 2n - 1. */
export const NORMAL_NODES: Readonly<Record<NodeSet, NormalNodes>> = {
  single: { points: [0], weights: [1] },
  coarse: mirrored(
    [1.1544053947399682, 2.366759410734541, 3.7504397177257425],
    [0.45714285714285713, 0.2401231786050127, 0.03075712396758652, 0.000548268855972217],
  ),
  middle: mirrored(
    [1.0232556637891326, 2.07684797867783, 3.20542900285647, 4.512745863399783],
    [
      0.40634920634920635, 0.24409750289493953, 0.04991640676521782, 0.0027891413212317692,
      2.2345844007746607e-5,
    ],
  ),
  fine: mirrored(
    [
      0.799129068324548, 1.6067100690287297, 2.432436827009758, 3.2890824243987664,
      4.1962077112690155, 5.190093591304781, 6.363947888829839,
    ],
    [
      0.31825951825951815, 0.23246229360973225, 0.08941779539984437, 0.017365774492137616,
      0.001567357503549956, 5.642146405189029e-5, 5.975419597920599e-7, 8.589649899633252e-10,
    ],
  ),
};

/** Both halves from the positive points and the weights of 0 and of them. */
function mirrored(positive: readonly number[], weights: readonly number[]): NormalNodes {
  const outer = weights.slice(1);
  return {
    points: [...positive.toReversed().map((point) => -point), 0, ...positive],
    weights: [...outer.toReversed(), weights[0]!, ...outer],
  };
}
