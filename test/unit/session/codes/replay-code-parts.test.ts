import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checksumOf,
  isChecked,
  mendingsOf,
} from '../../../../src/session/codes/replay-code-checksum';
import {
  oneOfMany,
  packShares,
  ShareReader,
} from '../../../../src/session/codes/replay-code-numbers';
import { digitsOf, textOf } from '../../../../src/session/codes/replay-code-text';
import { times } from '../../../support/times';

const digit = fc.integer({ min: 0, max: 31 });
const digits = fc.array(digit, { minLength: 1, maxLength: 90 });

describe('a code as text', () => {
  test('digits come back, whatever a person makes of them', () => {
    fc.assert(
      fc.property(digits, (list) => {
        const text = textOf(list);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{1,4}(-[0-9A-HJKMNP-TV-Z]{1,4})*$/);
        expect(digitsOf(text)).toEqual(list);
        expect(digitsOf(` ${text.toLowerCase().replaceAll('-', '')} `)).toEqual(list);
      }),
      { numRuns: times(100) },
    );
  });

  test.each([
    { typed: 'oO-iI lL', digits: [0, 0, 1, 1, 1, 1] },
    { typed: 'A1–2', digits: null },
    { typed: 'AU', digits: null },
    { typed: 'AÄ', digits: null },
    { typed: '', digits: [] },
  ])('$typed is read as $digits', ({ typed, digits: expected }) => {
    expect(digitsOf(typed)).toEqual(expected);
  });

  test('groups have four signs', () => {
    expect(textOf([0, 1, 2, 3, 4, 5, 30, 31, 10])).toBe('0123-45YZ-A');
  });
});

/** Digits with their checksum. */
function checked(list: readonly number[]): number[] {
  return [...list, ...checksumOf(list)];
}

describe('the checksum', () => {
  test('is three digits that fit', () => {
    fc.assert(
      fc.property(digits, (list) => isChecked(checked(list))),
      { numRuns: times(100) },
    );
    expect(checksumOf([1, 2, 3])).toEqual(checksumOf([1, 2, 3]));
    expect(isChecked([0, 0, 0])).toBe(false);
  });

  test.each([[[]], [[0, 0, 0, 0]], [Array.from({ length: 80 }, (_, at) => (at * 7) % 32)]])(
    'no wrong digit and no swap of neighbours passes: %j',
    (list) => {
      const good = checked(list);
      for (const [at, own] of good.entries()) {
        for (let other = 0; other < 32; other += 1)
          expect(isChecked(good.with(at, other))).toBe(other === own);
        const next = good[at + 1];
        if (next === undefined || next === own) continue;
        expect(isChecked(good.with(at, next).with(at + 1, own))).toBe(false);
      }
    },
  );

  test('catches a zero left out or put in at either end', () => {
    const good = checked([0, 0, 5, 9, 31, 0]);
    const others = [good.slice(1), [0, ...good], [...good, 0], good.slice(0, -1)];
    expect(others.map(isChecked)).toEqual([false, false, false, false]);
  });

  test('one slip can be mended', () => {
    fc.assert(
      fc.property(digits, fc.nat(), digit, (list, place, other) => {
        const good = checked(list);
        const at = place % good.length;
        expect(mendingsOf(good.with(at, other))).toContainEqual(good);
        const swapped = good.with(at, good[at + 1] ?? good[at]!);
        if (at + 1 < good.length) swapped[at + 1] = good[at]!;
        expect(mendingsOf(swapped)).toContainEqual(good);
      }),
      { numRuns: times(30) },
    );
  });
});

const share = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 32 }), fc.nat(), fc.nat())
  .map(([of, a, b]) => {
    const from = a % of;
    return { from, size: 1 + (b % (of - from)), of };
  });

describe('shares as digits', () => {
  test('come back in their order, with nothing left over', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 60 }), (shares) => {
        const reader = new ShareReader(packShares(shares));
        for (const expected of shares) {
          const read = reader.next(expected.of, (part) => {
            expect(part).toBeGreaterThanOrEqual(expected.from);
            expect(part).toBeLessThan(expected.from + expected.size);
            return expected;
          });
          expect(read).toEqual(expected);
        }
        expect(reader.isSpent()).toBe(true);
      }),
      { numRuns: times(100) },
    );
  });

  test('take no more room than they need', () => {
    const shares = Array.from({ length: 40 }, (_, index) => oneOfMany(index, 300));
    expect(packShares(shares)).toHaveLength(Math.ceil((40 * Math.log2(300)) / 5));
    expect(packShares([])).toEqual([0]);
  });

  test('digits that nobody packed are not spent', () => {
    const shares = [oneOfMany(3, 7), oneOfMany(250, 300)];
    const good = packShares(shares);
    for (const other of [[...good, 0], good.with(good.length - 1, (good.at(-1)! + 1) % 32)]) {
      const reader = new ShareReader(other);
      for (const { of } of shares) reader.next(of, (part) => oneOfMany(part, of));
      expect(reader.isSpent()).toBe(false);
    }
  });

  test('a share of what is not there is null', () => {
    const reader = new ShareReader([31]);
    expect(reader.next(1000, (part) => oneOfMany(part, 1000))).toBeNull();
    expect(new ShareReader([31]).next(31, (part) => oneOfMany(part, 31))).toBeNull();
  });
});
