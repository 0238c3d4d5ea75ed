import type { Vote } from '../../engine/core/ids';
import type { AssemblyRow } from './tables';

/** One vote to fit on: a rights record from -1 to +1 and what the state then did. */
export interface Observation {
  readonly record: number;
  readonly vote: Vote;
}

/** Coefficients of the ordered logit, in logits: P(yes) = L(b * record - c2), P(no) = L(c1 - b * record). */
export interface Coefficients {
  readonly b: number;
  readonly c1: number;
  readonly c2: number;
}

type Triple = readonly [number, number, number];

const START: Triple = [1, -1, 1];
const MOST_STEPS = 100;
/** A step this small moves no whole centilogit. */
const CONVERGED = 1e-10;

/** Rows with a record: the few states that had cast no earlier vote cannot be fitted. */
export function observations(rows: readonly AssemblyRow[]): readonly Observation[] {
  return rows.flatMap(({ record, vote }) => (record === null ? [] : [{ record, vote }]));
}

/** Chance of each vote and the slopes of its logarithm in (b, c1, c2), for one record. */
function chances([b, c1, c2]: Triple, record: number) {
  const below = (cut: number) => 1 / (1 + Math.exp(b * record - cut));
  const no = below(c1);
  const notYes = below(c2);
  const abstain = Math.max(notYes - no, 1e-300);
  const slopes: Readonly<Record<Vote, Triple>> = {
    yes: [record * notYes, 0, -notYes],
    no: [-record * (1 - no), 1 - no, 0],
    abstain: [
      record * (notYes + no - 1),
      (-no * (1 - no)) / abstain,
      (notYes * (1 - notYes)) / abstain,
    ],
  };
  return { odds: { yes: 1 - notYes, abstain, no }, slopes };
}

/** Solves a 3 x 3 system by Cramer's rule. @throws when the votes do not determine the answer. */
function solve(m: readonly Triple[], right: Triple): Triple {
  const determinant = (rows: readonly Triple[]) => {
    const [[a, b, c], [d, e, f], [g, h, i]] = rows as readonly [Triple, Triple, Triple];
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  };
  const whole = determinant(m);
  if (!(Math.abs(whole) > 1e-12)) throw new Error('these votes do not determine the coefficients');
  const replaced = (column: number) =>
    m.map((row, r) => row.map((cell, k) => (k === column ? right[r]! : cell)) as unknown as Triple);
  return [0, 1, 2].map((k) => determinant(replaced(k)) / whole) as unknown as Triple;
}

/**
 * Fits the ordered logit by maximum likelihood with Fisher scoring (Newton's method with the expected
 * curvature). The likelihood has one peak, so the start does not matter.
 *
 * @throws when it does not settle, as for votes that a cut separates perfectly.
 * @source P. McCullagh (1980), "Regression models for ordinal data".
 */
export function fitOrderedLogit(data: readonly Observation[]): Coefficients {
  let at = START;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = [0, 0, 0];
    const curvature = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (const { record, vote } of data) {
      const { odds, slopes } = chances(at, record);
      for (let r = 0; r < 3; r += 1) {
        gradient[r]! += slopes[vote][r]!;
        for (const kind of ['yes', 'abstain', 'no'] as const) {
          for (let k = 0; k < 3; k += 1) {
            curvature[r]![k]! += odds[kind] * slopes[kind][r]! * slopes[kind][k]!;
          }
        }
      }
    }
    const move = solve(curvature as unknown as Triple[], gradient as unknown as Triple);
    at = [at[0] + move[0], at[1] + move[1], at[2] + move[2]];
    if (move.every((change) => Math.abs(change) < CONVERGED)) {
      return { b: at[0], c1: at[1], c2: at[2] };
    }
  }
  throw new Error('the fit did not settle');
}

/** Whole centilogits, as the engine takes them. */
export function inCentilogits({ b, c1, c2 }: Coefficients) {
  return { slope: wholeCentilogits(b), c1: wholeCentilogits(c1), c2: wholeCentilogits(c2) };
}

function wholeCentilogits(logits: number): number {
  return Math.round(logits * 100);
}
