import { describe, expect, test } from 'vitest';
import { GROUPS } from '../../src/engine/proceedings/council/groups';
import { codeOf, sourcesUnder, withoutComments } from '../support/sources';

/**
 * What belongs to one house of the United Nations: the Council's nine of fifteen, and the eleven that it
 * once had.
 */
const SIZES = /(?<![\w.]|e-)(?:9|11|15)(?![\w.])/g;
/** Bits to shift by count nobody. */
const BITS = /(?:<<|>>>?)\s*\d+/g;
/** The same counts in letters, in comments too: what is written there is about the Council. */
const IN_LETTERS = /\b(?:nine|eleven|fifteen|sixteen)\b/gi;
/** A state or a group as data names it: three capitals or more, alone in a string. */
const CODE_NAME = /(['"`])[A-Z]{3,}\1/g;
/** Regions in names or in prose. */
const REGION = /\w*(?:africa|asia|europe|latin.?america|caribbean|china|russia|korea)\w*/gi;

/** What in this source knows of one house, one state or one region. */
function houseIn(text: string): readonly string[] {
  const code = codeOf(text).replace(BITS, '');
  const found = [code.match(SIZES), text.match(IN_LETTERS), withoutComments(text).match(CODE_NAME)];
  return [...found, text.match(REGION)].flatMap((matches) => matches ?? []);
}

/** The groups that this source has by name. */
function groupsIn(text: string): readonly string[] {
  const strings = withoutComments(text).match(/(['"`])[A-Z]+\1/g) ?? [];
  return strings.filter((string) => GROUPS.some((group) => string.slice(1, -1) === group));
}

describe('what every house shares knows of none', () => {
  const sources = ['core', 'ballot', 'minds'].flatMap((name) => sourcesUnder(`src/engine/${name}`));

  test('there is something to look at', () => expect(sources.length).toBeGreaterThan(10));

  test.each(sources)('$path', ({ text }) => {
    expect(houseIn(text)).toEqual([]);
  });
});

describe('players and sessions have no group by name', () => {
  test.each([...sourcesUnder('src/session'), ...sourcesUnder('src/ai')])('$path', ({ text }) => {
    expect(groupsIn(text)).toEqual([]);
  });
});

describe('the scan can fail', () => {
  test.each([
    ['if (yes >= 9) return;', ['9']],
    ['const most = [15, 11];', ['15', '11']],
    ['type Nodes = 7 | 15;', ['15']],
    ['/** Nine yes votes. */', ['Nine']],
    [`throw new Error('fifteen at most');`, ['fifteen']],
    [`const isOurs = group === 'AFR';`, [`'AFR'`]],
    ['by === "CHN"', ['"CHN"']],
    ['const { shockAfrica } = model;', ['shockAfrica']],
    ['readonly african: boolean;', ['african']],
    ['// as China does', ['China']],
  ])('%s', (text, found) => {
    expect(houseIn(text)).toEqual(found);
  });

  test.each([
    'hash = (k << 15) | (k >>> 17);',
    'const pi = 3.15; const tiny = 1e-9; const n15 = x9;',
    'const weights = [0.9, 9.5];',
    `const NAMES = ['yes', 'no'];`,
    '// 9 of 15, said in a comment in figures, counts nothing',
  ])('%s is allowed', (text) => {
    expect(houseIn(text)).toEqual([]);
  });

  test('a group by name is found, another word in capitals is not', () => {
    expect(groupsIn(`group === 'AFR' || by === 'CHN'`)).toEqual([`'AFR'`]);
    expect(groupsIn(`// 'AFR'\nconst african = 'african';`)).toEqual([]);
  });
});
