import { describe, expect, test } from 'vitest';
import { NORMAL_NODES, normalFromUniform } from '../../../../src/engine/ballot/normal';

describe('one uniform to one normal', () => {
  // Quantiles as printed in every table of the normal distribution.
  test.each([
    { u: 0.5, z: 0 },
    { u: 0.8413447460685429, z: 1 },
    { u: 0.975, z: 1.959963984540054 },
    { u: 0.99, z: 2.3263478740408408 },
    { u: 0.025, z: -1.959963984540054 },
    { u: 0.001, z: -3.090232306167813 },
    { u: 1e-6, z: -4.753424308822899 },
  ])('$u lies at $z', ({ u, z }) => {
    expect(normalFromUniform(u)).toBeCloseTo(z, 7);
  });

  test('is never -0, and stays finite at the ends', () => {
    expect(Object.is(normalFromUniform(0.5), 0)).toBe(true);
    expect(normalFromUniform(0)).toBeGreaterThan(-8);
    expect(normalFromUniform(1)).toBeLessThan(8);
  });

  test('rises with u', () => {
    let last = -Infinity;
    for (let i = 1; i < 2000; i += 1) {
      const z = normalFromUniform(i / 2000);
      expect(z).toBeGreaterThan(last);
      last = z;
    }
  });
});

describe('Gauss-Hermite nodes for N(0, 1)', () => {
  const momentOf = (degree: number) =>
    degree % 2 === 1
      ? 0
      : Array.from({ length: degree / 2 }, (_, i) => 2 * i + 1).reduce((a, b) => a * b, 1);

  test.each([
    { set: 'single', count: 1 },
    { set: 'coarse', count: 7 },
    { set: 'middle', count: 9 },
    { set: 'fine', count: 15 },
  ] as const)('the $count of $set are exact up to degree 2n - 1', ({ set, count }) => {
    const { points, weights } = NORMAL_NODES[set];
    expect(points).toHaveLength(count);
    expect(weights).toHaveLength(count);
    for (let degree = 0; degree < 2 * count; degree += 1) {
      const mean = points.reduce((sum, x, i) => sum + weights[i]! * x ** degree, 0);
      const scale = momentOf(degree + (degree % 2));
      expect(Math.abs(mean - momentOf(degree)) / scale).toBeLessThan(1e-12);
    }
  });
});
