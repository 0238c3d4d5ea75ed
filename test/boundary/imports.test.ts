import { describe, expect, test } from 'vitest';
import { importsOf, resolveImport, type Source, sourcesUnder } from '../support/sources';

/** Anything may be imported: the folder that puts the page together. */
const EVERYTHING = 'everything';

/**
 * Who may import whom. A name is a folder of `src`, `scenarios` for the data beside it, or a
 * package; `node:*` is any of Node's own modules. There are no exceptions.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: ['immer', 'seedrandom'],
  scenario: ['engine', 'words', 'zod'],
  ai: ['engine'],
  session: ['engine', 'scenario', 'ai'],
  words: ['engine', 'session'],
  chamber: ['engine', 'session', 'words', 'phaser'],
  panels: ['engine', 'session', 'words', 'preact', '@preact/signals'],
  cli: ['engine', 'scenario', 'ai', 'session', 'words', 'scenarios', 'node:*'],
  app: [EVERYTHING],
};

/** The folder, data or package that an import leads to; the importer's own layer stays inside. */
function targetOf(from: string, to: string): string {
  if (to.startsWith('node:')) return 'node:*';
  if (!to.startsWith('.')) {
    return to.split('/', to.startsWith('@') ? 2 : 1).join('/');
  }
  const [top = '', layer = ''] = resolveImport(from, to).split('/');
  return top === 'src' ? layer : top;
}

/** The imports of these sources that the table doesn't allow, as `path -> target`. */
function straysIn(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, text }) => {
    const layer = path.split('/')[1]!;
    const allowed = MAY_IMPORT[layer] ?? [];
    if (allowed.includes(EVERYTHING)) return [];
    return importsOf(text)
      .map((to) => targetOf(path, to))
      .filter((target) => target !== layer && !allowed.includes(target))
      .map((target) => `${path} -> ${target}`);
  });
}

const SOURCES = sourcesUnder('src');

describe('who may import whom', () => {
  test('every source belongs to a folder of the table', () => {
    const homeless = SOURCES.filter(({ path }) => !Object.hasOwn(MAY_IMPORT, path.split('/')[1]!));
    expect(homeless.map(({ path }) => path)).toEqual([]);
    expect(SOURCES.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports only %j', (layer) => {
    expect(straysIn(SOURCES.filter(({ path }) => path.startsWith(`src/${layer}/`)))).toEqual([]);
  });
});

describe('the guard itself', () => {
  const strays = (path: string, text: string) => straysIn([{ path, text }]);

  test.each([
    ['src/engine/step.ts', `import { x } from '../ai/bots';`, 'ai'],
    ['src/engine/step.ts', `import type { X } from '../session/store';`, 'session'],
    ['src/engine/vote/lean.ts', `export { y } from '../../scenario/parse';`, 'scenario'],
    ['src/engine/step.ts', `import fs from 'node:fs';`, 'node:*'],
    ['src/engine/data.ts', `import docket from '../../scenarios/x.json';`, 'scenarios'],
    ['src/session/store.ts', `import docket from '../../scenarios/x.json';`, 'scenarios'],
    [
      'src/session/store.ts',
      `const all = import.meta.glob('../../scenarios/*.json');`,
      'scenarios',
    ],
    ['src/ai/bots.ts', `await import('../session/store');`, 'session'],
    ['src/panels/desk.tsx', `import 'phaser';`, 'phaser'],
    ['src/panels/desk.tsx', `import('../chamber/game');`, 'chamber'],
    ['src/chamber/game.ts', `import { h } from 'preact/hooks';`, 'preact'],
    ['src/chamber/game.ts', 'void import(`../panels/desk`);', 'panels'],
    ['src/cli/main.ts', `import { words } from '../panels/desk';`, 'panels'],
    ['src/cli/main.ts', `import { main } from '../app/main';`, 'app'],
    ['src/scenario/parse.ts', `import Ajv from 'ajv';`, 'ajv'],
  ])('%s may not say %s', (path, text, target) => {
    expect(strays(path, text)).toEqual([`${path} -> ${target}`]);
  });

  test.each([
    ['src/engine/vote/lean.ts', `import { clamp } from '../state';`],
    ['src/engine/seed.ts', `import { alea } from 'seedrandom/lib/alea';`],
    ['src/engine/step.ts', `// taken from '../session/store'`],
    ['src/panels/desk.tsx', `import { signal } from '@preact/signals';\nimport './desk.css';`],
    ['src/cli/main.ts', `import docket from '../../scenarios/x.json' with { type: 'json' };`],
    ['src/app/main.tsx', `import url from '../../assets/un.svg?url';\nimport('../chamber/game');`],
  ])('%s may say %s', (path, text) => {
    expect(strays(path, text)).toEqual([]);
  });
});

describe('the bootstrap, which runs before anything is installed', () => {
  const byPath = new Map(SOURCES.map((source) => [source.path, source]));

  /** The bootstrap and all that it imports, as found in the sources. */
  function reached(path: string, seen: Set<string>): Set<string> {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const to of importsOf(byPath.get(path)?.text ?? '')) {
      if (to.startsWith('.')) reached(resolveImport(path, to), seen);
    }
    return seen;
  }

  const files = [...reached('src/cli/bootstrap.mjs', new Set())];

  test('is plain JavaScript that exists', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((path) => !path.endsWith('.mjs') || !byPath.has(path))).toEqual([]);
  });

  test.each(files)('%s imports nothing but its own files and node:*', (path) => {
    const others = importsOf(byPath.get(path)?.text ?? '').filter(
      (to) => !/^(?:\.|node:)/.test(to),
    );
    expect(others).toEqual([]);
  });
});
