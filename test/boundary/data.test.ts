import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readShipped, scenarioIds } from '../../src/cli/scenarios';
import { PROJECT, sourcesUnder, withoutComments } from '../support/sources';

/** What rules data may say: ids, dates, symbols of documents. Whatever has a blank is for people. */
const NO_SENTENCE = /^[A-Za-z0-9][A-Za-z0-9/.-]*$/;

/** Every text in a value but the link to its schema, and every name of a field. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$schema' ? [] : [...(Array.isArray(value) ? [] : [key]), ...textsIn(inner)],
  );
}

/** The texts of rules data that look like a sentence. */
function sentencesIn(value: unknown): readonly string[] {
  return textsIn(value).filter((text) => text !== '' && !NO_SENTENCE.test(text));
}

const FILES = [...scenarioIds().map((id) => `${id}/docket.json`), 'states.json'];

/** The sources that name one of these dockets, as `path: id`. */
function namedIn(
  sources: readonly { readonly path: string; readonly text: string }[],
  ids: readonly string[],
): readonly string[] {
  return sources.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return ids.filter((id) => code.includes(id)).map((id) => `${path}: ${id}`);
  });
}

describe('rules data holds no sentence', () => {
  test.each(FILES)('%s', (file) => {
    const data = readShipped(file);
    expect(textsIn(data).length).toBeGreaterThan(50);
    expect(sentencesIn(data)).toEqual([]);
  });
});

describe('no source names a docket: they are found in their folder', () => {
  const page = { path: 'src/app/index.html', text: '' };
  page.text = readFileSync(join(PROJECT, page.path), 'utf8');

  test('src', () => {
    expect(namedIn([...sourcesUnder('src'), page], scenarioIds())).toEqual([]);
  });
});

describe('the guard itself', () => {
  test.each(['It is late.', 'two words', 'Côte', '“x”'])('%s looks like a sentence', (text) => {
    expect(sentencesIn({ cards: [{ id: text }] })).toEqual([text]);
    expect(sentencesIn({ [text]: 1 })).toEqual([text]);
  });

  test.each(['judgement', '2015-12-10', 'S/PV.7575', '2017-18', 'USA', 'perAmbition', ''])(
    '%s does not',
    (text) => {
      expect(sentencesIn([{ id: text }])).toEqual([]);
    },
  );

  test('a docket is found in code, not in a comment', () => {
    const text = `// as in 1999-may\nexport const EASY = '1999-may';`;
    expect(namedIn([{ path: 'src/x.ts', text }], ['1999-may'])).toEqual(['src/x.ts: 1999-may']);
    expect(namedIn([{ path: 'src/x.ts', text: '// 1999-may' }], ['1999-may'])).toEqual([]);
  });
});
