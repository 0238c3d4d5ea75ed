import { describe, expect, test } from 'vitest';
import { afterAnswer, afterReading, onlyThat, ruleOut } from '../../../../src/engine/minds/belief';

describe('Bayes’ rule for a normal mean: one more reading', () => {
  test.each([
    { why: 'as exact as what was believed: half way', reading: 100, sd: 100, mean: 50, left: 71 },
    { why: 'twice as exact: four fifths of the way', reading: 100, sd: 50, mean: 80, left: 45 },
    { why: 'half as exact: one fifth of the way', reading: 100, sd: 200, mean: 20, left: 89 },
    { why: 'without error: it is the truth', reading: -37, sd: 0, mean: -37, left: 0 },
  ])('$why', ({ reading, sd, mean, left }) => {
    expect(afterReading({ mean: 0, sd: 100 }, reading, sd)).toEqual({ mean, sd: left });
  });

  test('two readings in either order lead to the same place', () => {
    const prior = { mean: 10, sd: 130 };
    const one = afterReading(afterReading(prior, 80, 50), -20, 65);
    const other = afterReading(afterReading(prior, -20, 65), 80, 50);
    expect(Math.abs(one.mean - other.mean)).toBeLessThanOrEqual(1); // both are rounded twice
    expect(one.sd).toBe(other.sd);
  });

  test('what is surely known is moved by no reading', () => {
    expect(afterReading({ mean: 5, sd: 0 }, 500, 50)).toEqual({ mean: 5, sd: 0 });
  });
});

describe('an answer whose chance hangs on what is asked about', () => {
  const prior = { mean: 0, sd: 100 };
  const willing = (value: number): number => 1 / (1 + Math.exp(-value / 50));

  test('that is as likely whatever is the case teaches nothing', () => {
    expect(afterAnswer(prior, () => 0.3)).toEqual(prior);
  });

  test('that only a warm seat would give raises the mean, and narrows the doubt', () => {
    const { mean, sd } = afterAnswer(prior, willing);
    expect(mean).toBeGreaterThan(55);
    expect(mean).toBeLessThan(80); // where a half normal has its mean: a seat that surely knew
    expect(sd).toBeLessThan(85);
  });

  test('and its opposite are each other’s mirror', () => {
    const yes = afterAnswer(prior, willing);
    const no = afterAnswer(prior, (value) => willing(-value));
    expect(yes.mean).toBe(-no.mean);
    expect(yes.sd).toBe(no.sd);
  });

  test('that was impossible leaves belief as it was', () => {
    expect(afterAnswer(prior, () => 0)).toEqual(prior);
  });
});

describe('odds in permille', () => {
  test.each([
    { odds: [440, 310, 250], out: 0, left: [0, 554, 446] },
    { odds: [440, 310, 250], out: 2, left: [587, 413, 0] },
    { odds: [0, 500, 500], out: 0, left: [0, 500, 500] },
    { odds: [333, 333, 334], out: 1, left: [499, 0, 501] },
    { odds: [0, 1000, 0], out: 0, left: [0, 1000, 0] },
  ])('$odds without number $out are $left', ({ odds, out, left }) => {
    expect(ruleOut(odds, out)).toEqual(left);
    expect(ruleOut(odds, out).reduce((sum, each) => sum + each, 0)).toBe(1000);
  });

  test('with the last one ruled out nothing is left, and nothing is made up', () => {
    expect(ruleOut([0, 1000, 0], 1)).toEqual([0, 0, 0]);
  });

  test('with one known to be the case the others are impossible', () => {
    expect(onlyThat([440, 310, 250], 1)).toEqual([0, 1000, 0]);
    expect(onlyThat([440, 560], -1)).toEqual([0, 0]);
  });
});
