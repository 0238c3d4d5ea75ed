import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../support/sources';

/** A bad line, where it would stand, and the rule that must refuse it. */
const BAD: readonly (readonly [path: string, code: string, rule: string])[] = [
  ['src/engine/random.ts', 'export const a = Math.random();', 'no-restricted-properties'],
  ['src/engine/exp.ts', 'export const a = Math.exp(1);', 'no-restricted-properties'],
  ['src/engine/log.ts', 'export const { log } = Math;', 'no-restricted-properties'],
  ['src/engine/pow.ts', `export const a = Math['pow'](2, 3);`, 'no-restricted-properties'],
  ['src/engine/sin.ts', 'export const a = Math.sin(1);', 'no-restricted-properties'],
  ['src/engine/cos.ts', 'export const a = Math.cos(1);', 'no-restricted-properties'],
  ['src/engine/tan.ts', 'export const a = Math.tan(1);', 'no-restricted-properties'],
  ['src/engine/locale.ts', `export const a = 'a'.localeCompare('b');`, 'no-restricted-properties'],
  ['src/engine/number.ts', 'export const a = (1).toLocaleString();', 'no-restricted-properties'],
  ['src/engine/date.ts', 'export const a = new Date();', 'no-restricted-globals'],
  ['src/engine/rules/clock.ts', 'export const a = performance.now();', 'no-restricted-globals'],
  ['src/engine/intl.ts', 'export const a = new Intl.Collator();', 'no-restricted-globals'],
  ['src/engine/page.ts', 'export const a = document.title;', 'no-restricted-globals'],
  ['src/engine/output.ts', 'export const a = () => console.log(1);', 'no-console'],
  ['src/ai/bots.ts', 'export const a = Math.random();', 'no-restricted-properties'],
  ['src/panels/output.ts', 'export const a = () => console.log(1);', 'no-console'],
  ['src/session/any.ts', 'export const a: any = 1;', 'no-explicit-any'],
  ['src/session/first.ts', `import { b } from './second';\nexport const a = () => b;`, 'no-cycle'],
  ['src/session/second.ts', `import { a } from './first';\nexport const b = () => a;`, 'no-cycle'],
  [
    'test/unit/only.test.ts',
    `import { test } from 'vitest';\ntest.only('a', () => {});`,
    'no-focused-tests',
  ],
];

/** A line that must pass, so that a rule which refuses everything is noticed. */
const GOOD = [
  'src/engine/good.ts',
  'export const half = (n: number) => Math.floor(n / 2);',
] as const;

describe('the lint bans', () => {
  let folder = '';
  let complaints: readonly string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nine-votes-lint-'));
    copyFileSync(join(PROJECT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [path, code] of [...BAD, GOOD]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${code}\n`);
    }
    const oxlint = join(PROJECT, 'node_modules/oxlint/bin/oxlint');
    const words = [oxlint, '--format', 'unix', 'src', 'test'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    complaints = stdout.split('\n').map((line) => line.replaceAll('\\', '/'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(BAD)('%s: %s breaks %s', (path, _code, rule) => {
    const found = complaints.filter((line) => line.startsWith(`${path}:`));
    expect(
      found.some((line) => line.includes(`(${rule})`)),
      found.join('\n'),
    ).toBe(true);
  });

  test('a harmless line passes', () => {
    expect(complaints.filter((line) => line.startsWith(`${GOOD[0]}:`))).toEqual([]);
  });
});
