import { describe, expect, test } from 'vitest';
import { underCeiling } from '../../../../src/engine/minds/ceiling';
import {
  inPoints,
  merged,
  PER_POINT,
  sumOf,
  type Term,
} from '../../../../src/engine/minds/reasons';

const term = (parts: Partial<Term>): Term => ({
  kind: 'argument',
  of: 'evidence',
  by: 'USA',
  week: 1,
  value: 10,
  ...parts,
});

describe('whole points', () => {
  test.each([
    {
      values: [14, 14, 14],
      total: 4,
      points: [2, 1, 1],
      why: 'the largest remainder gets the one',
    },
    { values: [-14, 24], total: 1, points: [-1, 2], why: 'below zero is rounded down first' },
    { values: [5, 5], total: 1, points: [1, 0], why: 'ties go to the first' },
    { values: [], total: 0, points: [], why: 'no reasons, no points' },
    { values: [-3], total: 0, points: [0], why: 'never minus nought' },
  ])('$why', ({ values, total, points }) => {
    const given = inPoints(values, total);
    expect(given).toEqual(points);
    expect(given.some((point) => Object.is(point, -0))).toBe(false);
  });

  test('they add up to the rounded sum, whatever the values', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const values = Array.from(
        { length: 1 + (seed % 9) },
        (_, at) => ((seed * 37 + at * 91) % 400) - 200,
      );
      const total = Math.floor(values.reduce((sum, value) => sum + value, 0) / PER_POINT + 0.5);
      expect(inPoints(values, total).reduce((sum, point) => sum + point, 0)).toBe(total);
    }
  });
});

describe('rows of the same kind, thing and doer are one', () => {
  test.each([
    { more: { week: 3, value: 5 }, rows: [15], why: 'another week' },
    { more: { by: 'GBR', value: 5 }, rows: [10, 5], why: 'another messenger' },
    { more: { of: 'security', value: 5 }, rows: [10, 5], why: 'another argument' },
    { more: { kind: 'redLine', value: -5 }, rows: [10, -5], why: 'another kind' },
  ] as const)('$why', ({ more, rows }) => {
    const joined = merged([term({}), term(more)]);
    expect(joined.map(({ value }) => value)).toEqual(rows);
    expect(sumOf(joined)).toBe(10 + more.value);
  });

  test('the latest week stands', () => {
    expect(merged([term({ week: 1 }), term({ week: 4 })])[0]!.week).toBe(4);
  });
});

describe('a ceiling', () => {
  test.each([
    [0, 0],
    [10, 10],
    [150, 95],
    [10_000, 150],
  ])('%i of raw weight counts as %i under 150', (raw, weight) => {
    expect(underCeiling(raw, 150)).toBe(weight);
  });
});
