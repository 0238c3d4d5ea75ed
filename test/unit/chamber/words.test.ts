import { expect, test } from 'vitest';
import { namesLettering, ofNeeded } from '../../../src/chamber/words';

test('the letter tells its names, and not that it needs nine', () => {
  expect([0, 1, 8, 15].map(namesLettering)).toEqual([
    'no names',
    'one name',
    'eight names',
    'fifteen names',
  ]);
});

test('the count says how many are needed', () => {
  expect(ofNeeded(9)).toBe('of nine');
});
