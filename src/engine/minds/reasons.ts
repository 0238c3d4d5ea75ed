import type { TermKind } from './ledger';

/** One signed reason in a lean, in whole centilogits. */
export interface Term {
  readonly kind: TermKind;
  /** What it is: an argument, an ask, a card, a kind of move. */
  readonly of: string;
  /** Who brought it: a messenger, a member, or nobody (empty). */
  readonly by: string;
  /** When; 0 for what stood from the start. */
  readonly week: number;
  readonly value: number;
}

/** Centilogits in a point, which is how a reason is shown. */
export const PER_POINT = 10;

/** Centilogits of a list of reasons together. */
export function sumOf(terms: readonly Term[]): number {
  return terms.reduce((total, { value }) => total + value, 0);
}

/** Rows that tell the same thing of the same doer, added up; the latest week stands. */
export function merged(terms: readonly Term[]): Term[] {
  const rows: Term[] = [];
  for (const term of terms) {
    const index = rows.findIndex(
      ({ kind, of, by }) => kind === term.kind && of === term.of && by === term.by,
    );
    if (index < 0) rows.push(term);
    else rows[index] = { ...term, value: rows[index]!.value + term.value };
  }
  return rows;
}

/** Whole points that add up to `total`: each value is rounded down, the largest remainders get one. */
export function inPoints(values: readonly number[], total: number): number[] {
  const points = values.map((value) => Math.floor(value / PER_POINT) + 0);
  let missing = total - points.reduce((sum, value) => sum + value, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - points[index]! * PER_POINT }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    points[index]! += 1;
    missing -= 1;
  }
  return points;
}
