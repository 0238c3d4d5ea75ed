import { describe, expect, test } from 'vitest';
import { type Source, sourcesUnder, withoutComments } from '../support/sources';

const DEFINED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:interface|type|class|const|let|function\*?|enum) ([A-Za-z_$][\w$]*)/gm;

/** Names that more than one file defines and exports, each with its files. */
function sharedNames(sources: readonly Source[]): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { path, text } of sources) {
    for (const [, name] of withoutComments(text).matchAll(DEFINED)) {
      files.set(name!, (files.get(name!) ?? new Set()).add(path));
    }
  }
  return [...files]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)
    .toSorted();
}

describe('one name, one meaning', () => {
  test('no name is exported by two files of src', () => {
    const sources = sourcesUnder('src');
    expect(sources.length).toBeGreaterThan(0);
    expect(sharedNames(sources)).toEqual([]);
  });

  test.each([
    ['export interface Desk {}', 'export function Desk() {}', ['Desk: a.ts, b.ts']],
    ['export type Desk = 1;', 'export const desk = 1;', []],
    ['export const Desk = 1;', '// export const Desk = 2;', []],
    ['export const Desk = 1;', 'const Desk = 2;', []],
    ['export const Desk = 1;', "export { Desk } from './a';", []],
    ['export async function open() {}', 'export function* open() {}', ['open: a.ts, b.ts']],
  ])('%s beside %s', (a, b, shared) => {
    const found = sharedNames([
      { path: 'a.ts', text: a },
      { path: 'b.ts', text: b },
    ]);
    expect(found).toEqual(shared);
  });
});
