import { describe, expect, test } from 'vitest';
import { longDate, span } from '../../../src/words/dates';
import { counted, listed, percent, signed } from '../../../src/words/plain';
import { countWords } from '../../../src/words/vote';

describe('odds as whole percent', () => {
  test.each([
    { odds: 0.4236, fixed: false, shown: 42 },
    { odds: 0.999, fixed: false, shown: 99 },
    { odds: 1, fixed: false, shown: 99 },
    { odds: 0.0001, fixed: false, shown: 1 },
    { odds: 1, fixed: true, shown: 100 },
    { odds: 0, fixed: true, shown: 0 },
  ])('$odds is $shown (fixed: $fixed)', ({ odds, fixed, shown }) => {
    expect(percent(odds, fixed)).toBe(shown);
  });
});

describe('plain words', () => {
  test('a list ends with and', () => {
    expect(listed(['Chad'])).toBe('Chad');
    expect(listed(['Chad', 'Jordan', 'Angola'])).toBe('Chad, Jordan and Angola');
  });

  test('numbers have a true sign and a right plural', () => {
    expect(signed(-4)).toBe('−4');
    expect(signed(0)).toBe('0');
    expect(counted(1, 'name')).toBe('one name');
    expect(counted(0, 'name')).toBe('no names');
  });

  test('the count is of nine, until it is past nine', () => {
    expect(countWords(8)).toBe('Eight of nine.');
    expect(countWords(10)).toBe('Ten.');
  });

  test('dates', () => {
    expect(span('2015-11-16', '2015-11-20')).toBe('16–20 Nov');
    expect(span('2015-11-30', '2015-12-04')).toBe('30 Nov–4 Dec');
    expect(longDate('2015-12-10')).toBe('10 December 2015');
    expect(longDate('2014-09')).toBe('September 2014');
  });
});
