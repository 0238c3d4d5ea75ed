import { expect, test } from 'vitest';
import { namesOnLetter, ofNeeded } from '../../../src/chamber/words';

test('the letter counts up to what it needs, then counts names', () => {
  expect([0, 1, 8, 9, 15].map((names) => namesOnLetter(names, 9))).toEqual([
    'no of nine names',
    'one of nine names',
    'eight of nine names',
    'nine names',
    'fifteen names',
  ]);
});

test('the count says how many are needed', () => {
  expect(ofNeeded(9)).toBe('of nine');
});
