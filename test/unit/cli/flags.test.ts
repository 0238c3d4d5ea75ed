import { describe, expect, test } from 'vitest';
import { parseCsv, quoted } from '../../../src/cli/calibration/csv';
import { botNameOf, levelOf, readFlags, seedProblem } from '../../../src/cli/flags';
import { wilson } from '../../../src/cli/wilson';

describe('the flags of a command', () => {
  const table = { seed: 'text', historical: 'switch' } as const;

  test('are read beside --json and --help, which every command knows', () => {
    const read = readFlags(['2015-december', '--seed', 'abc', '--json'], table);
    if (!read.ok) throw new Error(read.why);
    expect(read.files).toEqual(['2015-december']);
    expect(read.text('seed')).toBe('abc');
    expect(read.text('historical')).toBeUndefined();
    expect(['json', 'help', 'historical'].map(read.isOn)).toEqual([true, false, false]);
  });

  test('a value may stand behind an equals sign, and a switch is no text', () => {
    const read = readFlags(['--seed=x-1', '--historical'], table);
    if (!read.ok) throw new Error(read.why);
    expect(read.text('seed')).toBe('x-1');
    expect(read.isOn('historical')).toBe(true);
    expect(read.isOn('seed')).toBe(false);
  });

  test.each([
    ['an unknown flag', ['--sead', 'abc'], /sead/],
    ['a value that is missing', ['--seed'], /seed/],
    ['a switch with a value', ['--json=yes'], /json/],
  ])('%s is refused, and named', (_why, args, named) => {
    const read = readFlags(args, table);
    expect(read.ok ? '' : read.why).toMatch(named);
  });
});

test.each([
  ['abc', null],
  ['a-1', null],
  ['abcdefghijkl', null],
  ['abcdefghijklm', 'a seed has 1 to 12 of a-z, 0-9 and hyphen'],
  ['', 'a seed has 1 to 12 of a-z, 0-9 and hyphen'],
  ['ABC', 'a seed has 1 to 12 of a-z, 0-9 and hyphen'],
  ['a b', 'a seed has 1 to 12 of a-z, 0-9 and hyphen'],
])('the seed “%s”: %s', (seed, problem) => {
  expect(seedProblem(seed)).toBe(problem);
});

test('levels and bots go by their own names alone', () => {
  expect(['attache', 'envoy', 'ambassador', 'Envoy', 'constructor', ''].map(levelOf)).toEqual([
    'attache',
    'envoy',
    'ambassador',
    null,
    null,
    null,
  ]);
  expect(['informed', 'only:argue', 'never:asks', 'toString', 'only:'].map(botNameOf)).toEqual([
    'informed',
    'only:argue',
    'never:asks',
    null,
    null,
  ]);
});

/** @source E. B. Wilson (1927); the figures of the second and third rows: R. G. Newcombe (1998), table 1 */
describe('Wilson’s interval of a share', () => {
  test.each([
    { wins: 0, runs: 0, low: 0, high: 1 },
    { wins: 81, runs: 263, low: 0.2553, high: 0.3662 },
    { wins: 15, runs: 148, low: 0.0624, high: 0.1605 },
    { wins: 0, runs: 20, low: 0, high: 0.1611 },
    { wins: 1, runs: 29, low: 0.0061, high: 0.1718 },
    { wins: 20, runs: 20, low: 0.8389, high: 1 },
  ])('$wins of $runs: $low to $high', ({ wins, runs, low, high }) => {
    expect(wilson(wins, runs).low).toBeCloseTo(low, 4);
    expect(wilson(wins, runs).high).toBeCloseTo(high, 4);
  });

  test('narrows with more runs, and is the mirror of its losses', () => {
    const width = (runs: number) => wilson(runs / 2, runs).high - wilson(runs / 2, runs).low;
    expect(width(400)).toBeLessThan(width(100) / 1.9);
    expect(wilson(30, 100).low).toBeCloseTo(1 - wilson(70, 100).high, 12);
  });
});

describe('comma-separated text', () => {
  const rowsOf = (text: string) => parseCsv(text, ['name', 'votes']);

  test('columns are found by name, wherever they stand; others are ignored', () => {
    const { rows, problems } = rowsOf('votes,note,name\r\n9,"a, b",Chad\n\n8,,"Say ""yes"""\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 2, fields: { name: 'Chad', votes: '9' } },
      { line: 4, fields: { name: 'Say "yes"', votes: '8' } },
    ]);
  });

  test('a byte-order mark is forgiven', () => {
    expect(rowsOf('\uFEFFname,votes\nChad,9').rows).toHaveLength(1);
  });

  test.each([
    ['a column that is missing', 'name\nChad', 1, 'votes', 'this column is missing'],
    [
      'a column twice',
      'name,votes,votes\nChad,9,9',
      1,
      'votes',
      'this column stands more than once',
    ],
    ['a short line', 'name,votes\nChad', 2, 'votes', '2 fields expected, 1 found'],
    ['a long line', 'name,votes\nChad,9,9', 2, 'votes', '2 fields expected, 3 found'],
    ['no rows', 'name,votes\n', 2, 'name', 'the table has no rows'],
  ])('%s is named with its place', (_why, text, line, column, words) => {
    expect(rowsOf(text).problems).toEqual([{ line, column, text: words }]);
  });

  test('a value is shown safely, and no more than forty signs of it', () => {
    expect(quoted('a"b')).toBe('"a\\"b"');
    expect(quoted('x'.repeat(41))).toBe(`"${'x'.repeat(40)}..."`);
  });
});
