import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../support/sources';

/** All that the top of the project may hold. */
const TOP = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'LICENSE',
  'README.md',
  'assets',
  'package-lock.json',
  'package.json',
  'scenarios',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
];

const SRC = ['ai', 'app', 'chamber', 'cli', 'engine', 'panels', 'scenario', 'session', 'words'];

const TESTS = [
  'bench',
  'boundary',
  'browser',
  'conformance',
  'golden',
  'long',
  'mutation',
  'property',
  'support',
  'unit',
];

/** Names that say nothing about what a folder or a file is for. */
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|globals|index)(?:\.[cm]?[jt]sx?|\/)/i;

/** Paths of one machine, and the hosts of package registries. Written so as not to match itself. */
const MACHINE = /(?<![\w.:/-])\/(?:work|root|home|Users|tmp)\/|\bregistry\.[a-z]+[.]|[.]tgz"/;

/** Folders that are made, not kept. */
const MADE = /^(?:\.git|node_modules|dist|coverage|test-results|playwright-report|screenshots)$/;

/** Every file of a folder, for a copy of the project without git. */
function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !MADE.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [relative(PROJECT, path).split(sep).join('/')];
    });
}

/** The files that belong to the project: those that git keeps, or all where there is no git. */
function projectFiles(): readonly string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: PROJECT, encoding: 'utf8' });
  const kept = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : walk(PROJECT);
  return kept.filter((path) => existsSync(join(PROJECT, path)));
}

const FILES = projectFiles();

/** The distinct first names below a folder. */
const namesIn = (folder: string) => [
  ...new Set(
    FILES.filter((path) => path.startsWith(folder)).map(
      (path) => path.slice(folder.length).split('/')[0]!,
    ),
  ),
];

const foldersIn = (folder: string) =>
  namesIn(folder).filter((name) => statSync(join(PROJECT, folder, name)).isDirectory());

const isText = (path: string) => !/\.(?:png|jpe?g|webp|woff2?|mp3|ogg|wav|ico)$/.test(path);

describe('the layout of the project', () => {
  test('the top holds only what it should', () => {
    expect(namesIn('').filter((name) => !TOP.includes(name))).toEqual([]);
    expect(FILES.length).toBeGreaterThan(10);
  });

  test('src and test hold only their known folders', () => {
    expect(namesIn('src/').filter((name) => !SRC.includes(name))).toEqual([]);
    expect(foldersIn('test/').filter((name) => !TESTS.includes(name))).toEqual([]);
  });

  test('no folder or file has a name that could hold anything', () => {
    expect(FILES.filter((path) => VAGUE.test(path))).toEqual([]);
  });

  test('no source has more than 400 lines', () => {
    const long = FILES.filter((path) => /^(?:src|test)\/.*\.(?:[cm]?[jt]sx?|css)$/.test(path))
      .map((path) => ({
        path,
        lines: readFileSync(join(PROJECT, path), 'utf8').split('\n').length,
      }))
      .filter(({ lines }) => lines > 401);
    expect(long).toEqual([]);
  });

  test('no file names a path of one machine or a package registry', () => {
    const found = FILES.filter(isText).flatMap((path) =>
      readFileSync(join(PROJECT, path), 'utf8')
        .split('\n')
        .flatMap((line, at) => (MACHINE.test(line) ? [`${path}:${at + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe('the guard itself', () => {
  // Put together here, so that this file doesn't hold what it forbids.
  const slash = '/';
  const dot = '.';

  test.each([
    `see ${slash}work/main`,
    `"${slash}home/someone/x"`,
    `${slash}tmp/a.log`,
    `https://registry${dot}example.org/x`,
    `"x-1.0.0${dot}tgz"`,
  ])('%s is a path of a machine or a registry', (line) => {
    expect(MACHINE.test(line)).toBe(true);
  });

  test.each(['https://www.un.org/home/x', 'src/work/x', '../tmp/x', '/usr/bin/chromium'])(
    '%s is not',
    (line) => {
      expect(MACHINE.test(line)).toBe(false);
    },
  );

  test.each(['src/utils/x.ts', 'src/engine/helpers.ts', 'src/common/a.ts', 'src/engine/index.ts'])(
    '%s is a vague name',
    (path) => {
      expect(VAGUE.test(path)).toBe(true);
    },
  );

  test.each(['src/app/index.html', 'src/panels/commonwealth.ts', 'src/engine/ids.ts'])(
    '%s is a fair name',
    (path) => {
      expect(VAGUE.test(path)).toBe(false);
    },
  );
});
