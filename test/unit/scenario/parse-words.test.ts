import { describe, expect, test } from 'vitest';
import { loadStates } from '../../../src/cli/scenarios';
import { parseWords } from '../../../src/scenario/parse-words';
import { parseStateNames, parseStates } from '../../../src/scenario/states';
import type { Problem } from '../../../src/scenario/problem';
import { docketFile, inMeeting, withValue, wordsFile } from '../../support/docket';

/** Pointer and code of each problem. */
function briefly(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ pointer, code }) => `${pointer} ${code}`);
}

function problemsOf(words: unknown, docket: unknown = docketFile()): readonly string[] {
  const parsed = parseWords(words, docket);
  return parsed.ok ? [] : briefly(parsed.problems);
}

const problemsWith = (path: string, value: unknown) =>
  problemsOf(withValue(wordsFile(), path, value));

const LONG = 'word '.repeat(61).trim();
const PLAIN = { title: 'A', text: 'B', source: 'C' };

test('the words of the docket as they stand fit it', () => {
  expect(problemsOf(wordsFile())).toEqual([]);
});

describe('a fault in the shape has its place and its kind', () => {
  test.each([
    ['title', undefined, '/title missing'],
    ['title', 7, '/title wrongType'],
    ['title', '', '/title tooShort'],
    ['title', 'x'.repeat(61), '/title tooLong'],
    ['title', 'Zero\u202Eslack', '/title wrongFormat'],
    ['format', 2, '/format notAllowed'],
    ['id', '2018-december', '/id otherDocket'],
    ['a~b', 1, '/a~0b unknownField'],
    ['proceedings', [], '/proceedings tooFew'],
  ])('%s = %j', (path, value, expected) => {
    expect(problemsWith(path, value)).toContain(expected);
  });
});

describe('each id of the rules data has its words, and no other', () => {
  test.each([
    ['members/JOR', undefined, 'members/JOR wordsMissing'],
    ['members/ZZZ', { notes: [], asks: {} }, 'members/ZZZ unknownId'],
    ['members/AGO/asks/bank-board', undefined, 'members/AGO/asks/bank-board wordsMissing'],
    ['members/AGO/asks/moon', 'that you fly', 'members/AGO/asks/moon unknownId'],
    ['members/AGO/notes/0/source', undefined, 'members/AGO/notes/0/source missing'],
    ['messengers/GBR', undefined, 'messengers/GBR wordsMissing'],
    ['messengers/GBR/about', '', 'messengers/GBR/about tooShort'],
    ['cards/stockholm-2014', undefined, 'cards/stockholm-2014 wordsMissing'],
    ['cards/stockholm-2014/options', {}, 'options/as-progress wordsMissing'],
    ['cards/stockholm-2014/text', LONG, 'cards/stockholm-2014/text tooManyWords'],
    ['cards/elsewhere', { ...PLAIN, options: {} }, 'cards/elsewhere unknownId'],
    ['lessons/nine', PLAIN, 'lessons/nine unknownId'],
    ['lessons/nine', { ...PLAIN, text: LONG }, 'lessons/nine/text tooManyWords'],
    ['fixtures/third-committee', undefined, 'fixtures/third-committee wordsMissing'],
    ['conflicts/spending', undefined, 'conflicts/spending wordsMissing'],
    ['conflicts/weather', 'It rains.', 'conflicts/weather unknownId'],
    ['history/text', undefined, 'history/text missing'],
    ['sources/posture', undefined, 'sources/posture missing'],
    ['members/AGO/sources', { colour: 'red' }, 'members/AGO/sources/colour unknownField'],
  ])('%s = %j', (path, value, expected) => {
    const problems = problemsWith(inMeeting(path), value);
    expect(problems.some((line) => line.endsWith(expected))).toBe(true);
  });

  test('a member whose figures have a source of their own may name it', () => {
    const sources = { record: 'Another table' };
    expect(problemsWith(inMeeting('members/AGO/sources'), sources)).toEqual([]);
  });
});

test('all problems are named at once, whatever is wrong with the docket beside them', () => {
  const words = withValue(wordsFile(), 'title', '');
  withValue(words, inMeeting('members/AGO/asks/moon'), 'that you fly');
  const docket = withValue(docketFile(), inMeeting('desk'), 7);
  expect(problemsOf(words, docket)).toEqual([
    '/title tooShort',
    '/proceedings/0/members/AGO/asks/moon unknownId',
  ]);
  expect(problemsOf(words, null)).toEqual(['/title tooShort']);
});

test.each([null, [], 'words', () => 1, JSON.parse('{"__proto__": {}}')])(
  'hostile words give problems and never throw: %s',
  (data) => {
    expect(problemsOf(data)).toHaveLength(1);
  },
);

describe('the states', () => {
  test('each has its facts, and a flag', () => {
    const facts = { group: 'EU', isPermanent: false, flag: 'Chad' };
    const parsed = parseStates({ format: 1, states: { TCD: facts } });
    expect(parsed.ok ? [] : briefly(parsed.problems)).toEqual([
      '/states/TCD/group notAllowed',
      '/states/TCD/flag wrongFormat',
    ]);
  });

  test('each has a name, and nobody else has', () => {
    const { CHN, TCD } = loadStates();
    const names = { format: 1, states: { CHN: { name: 'China' }, ZZZ: { name: 'Nowhere' } } };
    const parsed = parseStateNames(names, { CHN: CHN!, TCD: TCD! });
    expect(parsed.ok ? [] : briefly(parsed.problems)).toEqual([
      '/states/TCD wordsMissing',
      '/states/ZZZ unknownId',
    ]);
  });
});
