import { describe, expect, test } from 'vitest';
import { dexp, logistic } from '../../../../src/engine/ballot/exp';

describe('an exponential of our own, + - * / alone', () => {
  test('differs from the true one by less than a part in 10^12 over -40 to 40', () => {
    let worst = 0;
    for (let x = -40; x <= 40; x += 0.00317) {
      worst = Math.max(worst, Math.abs(dexp(x) / Math.exp(x) - 1));
    }
    expect(worst).toBeLessThan(1e-12);
  });

  test.each([
    { x: 0, value: 1 },
    { x: 1, value: 2.7182818284590424 },
    { x: -1, value: 0.36787944117144156 },
    { x: 0.0123, value: 1.0123759561005454 },
    { x: -3.7, value: 0.024723526470339385 },
  ])('is pinned to the last bit at $x', ({ x, value }) => {
    expect(dexp(x)).toBe(value);
  });

  test('is clamped outside -40 to 40', () => {
    expect(dexp(1e9)).toBe(dexp(40));
    expect(dexp(-1e9)).toBe(dexp(-40));
    expect(dexp(-1e9)).toBeGreaterThan(0);
  });

  test('never falls as x rises, also across the seams of its range reduction', () => {
    for (let k = -56; k <= 56; k += 1) {
      const seam = (k + 0.5) * Math.LN2;
      expect(dexp(seam + 1e-9)).toBeGreaterThan(dexp(seam - 1e-9));
    }
  });
});

describe('L(x) = 1 / (1 + e^-x)', () => {
  test.each([
    { x: 0, p: 0.5 },
    { x: Math.log(3), p: 0.75 },
    { x: -Math.log(3), p: 0.25 },
    { x: 1000, p: 1 },
    { x: -1000, p: 0 },
  ])('L($x) is $p', ({ x, p }) => {
    expect(logistic(x)).toBeCloseTo(p, 12);
  });
});
