import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJsonText } from '../../../src/scenario/json-text';
import { times } from '../../support/times';

test.each([
  ['', 1, 1],
  ['{"a":}', 1, 6],
  ['{"a":1,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{a:1}', 1, 2],
  ['[1 2]', 1, 4],
  ['[1,2', 1, 5],
  ['[01]', 1, 2],
  ['[1}', 1, 3],
  ['{"a":1}x', 1, 8],
  ['{\n  "a": tru\n}', 2, 8],
  ['{\r\n "a": "b\n"}', 2, 7],
  ['["\\q"]', 1, 2],
])('%j breaks at line %i, column %i', (text, line, column) => {
  expect(readJsonText(text)).toEqual({ ok: false, line, column });
});

test('a whole text is read, with or without a byte order mark', () => {
  expect(readJsonText('{"a":[1,"\\u00e9",null]}')).toEqual({
    ok: true,
    value: { a: [1, '\u00e9', null] },
  });
  expect(readJsonText('\uFEFF{}')).toEqual({ ok: true, value: {} });
});

test('what follows a whole text is the fault, wherever the text ends', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readJsonText(`${text}\n]`)).toEqual({ ok: false, line: 2, column: 1 });
    }),
    { numRuns: times(100) },
  );
});

test('great depth is no trouble', () => {
  expect(readJsonText('['.repeat(100_000))).toEqual({ ok: false, line: 1, column: 100_001 });
});
