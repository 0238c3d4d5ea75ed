import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../src/cli/bootstrap/arguments.mjs';
import { openerFor } from '../../../src/cli/bootstrap/browser-opener.mjs';
import { chromiumCandidates } from '../../../src/cli/bootstrap/chromium.mjs';
import {
  addUp,
  countPlaywright,
  countVitest,
  lastLine,
} from '../../../src/cli/bootstrap/counts.mjs';
import { needsInstall, readPackages } from '../../../src/cli/bootstrap/install.mjs';
import { nodeProblem } from '../../../src/cli/bootstrap/node-version.mjs';

describe('what the command line asks for', () => {
  const start = { kind: 'start', port: 4173, search: true, open: true };

  test.each([
    { words: ['start'], env: {}, asks: start },
    { words: ['start', '--no-open'], env: {}, asks: { ...start, open: false } },
    { words: ['start'], env: { NO_OPEN: '1' }, asks: { ...start, open: false } },
    { words: ['start'], env: { CI: 'true' }, asks: { ...start, open: false } },
    { words: ['start', '--port', '80'], env: {}, asks: { ...start, port: 80, search: false } },
    { words: ['start', '--port=0'], env: {}, asks: { ...start, port: 0, search: false } },
    { words: ['start'], env: { PORT: '5000' }, asks: { ...start, port: 5000, search: false } },
    { words: ['start'], env: { PORT: '' }, asks: start },
    {
      words: ['start', '--port', '6000'],
      env: { PORT: '5000' },
      asks: { ...start, port: 6000, search: false },
    },
    { words: ['test'], env: { PORT: 'x' }, asks: { kind: 'test' } },
    { words: ['start', '--help'], env: {}, asks: { kind: 'help' } },
    { words: ['--help'], env: {}, asks: { kind: 'help' } },
    { words: ['test', '-h'], env: {}, asks: { kind: 'help' } },
  ])('$words with $env', ({ words, env, asks }) => {
    expect(parseArguments(words, env)).toEqual(asks);
  });

  test.each([
    { words: [], env: {}, names: 'No command' },
    { words: ['stop'], env: {}, names: 'stop' },
    { words: ['start', '--fast'], env: {}, names: '--fast' },
    { words: ['start', 'now'], env: {}, names: 'now' },
    { words: ['start', '--port'], env: {}, names: 'port' },
    { words: ['start', '--port', '-1'], env: {}, names: '-1' },
    { words: ['start', '--port', '65536'], env: {}, names: '65536' },
    { words: ['start', '--port', '4e3'], env: {}, names: '4e3' },
    { words: ['start'], env: { PORT: 'http' }, names: 'http' },
    { words: ['test', '--no-browser'], env: {}, names: '--no-browser' },
  ])('$words with $env is refused by name', ({ words, env, names }) => {
    expect(parseArguments(words, env)).toEqual({
      kind: 'wrong',
      problem: expect.stringContaining(names),
    });
  });
});

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  test.each(['20.18.3', '18.20.0', '19.99.0', '9.0.0'])('%s is too old', (version) => {
    expect(nodeProblem(version)).toContain(version);
  });
});

describe('whether packages must be installed', () => {
  const ours = { version: '0.1.0' };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  test.each([
    { why: 'nothing installed', installed: null, needs: true },
    { why: 'the same', installed: { 'node_modules/a': a }, needs: false },
    { why: 'missing', installed: {}, needs: true },
    {
      why: 'another version',
      installed: { 'node_modules/a': { ...a, version: '2' } },
      needs: true,
    },
    {
      why: 'other contents under the same version',
      installed: { 'node_modules/a': { ...a, integrity: 'sha512-b' } },
      needs: true,
    },
    { why: 'one more than asked for', installed: { 'node_modules/a': a, b: a }, needs: false },
  ])('$why: $needs', ({ installed, needs }) => {
    expect(needsInstall({ '': ours, 'node_modules/a': a }, installed)).toBe(needs);
  });

  test('an optional package of another system may be missing, but not be another', () => {
    const wanted = { 'node_modules/mac': { ...a, optional: true } };
    expect(needsInstall(wanted, {})).toBe(false);
    expect(needsInstall(wanted, { 'node_modules/mac': { version: '2' } })).toBe(true);
  });

  test('a lock that is missing or no JSON reads as null', () => {
    expect(readPackages('no/such/file.json')).toBeNull();
    expect(readPackages('LICENSE')).toBeNull();
    expect(readPackages('package-lock.json')).toHaveProperty(['node_modules/phaser', 'version']);
  });
});

describe('counting what the runners report', () => {
  const good = { numPassedTests: 7, numFailedTests: 0, testResults: [] };

  test.each([
    { why: 'all well', report: good, ended: true, passed: 7, failed: 0 },
    {
      why: 'two failed',
      report: { ...good, numFailedTests: 2 },
      ended: false,
      passed: 7,
      failed: 2,
    },
    { why: 'failed outside of any test', report: good, ended: false, passed: 7, failed: 1 },
    {
      why: 'nothing ran',
      report: { ...good, numPassedTests: 0 },
      ended: true,
      passed: 0,
      failed: 1,
    },
    { why: 'no report', report: null, ended: true, passed: 0, failed: 1 },
    { why: 'not a report', report: { numPassedTests: '7' }, ended: true, passed: 0, failed: 1 },
    {
      why: 'a file broke before its first test',
      report: {
        ...good,
        testResults: [
          { status: 'failed', assertionResults: [] },
          { status: 'passed', assertionResults: [{ status: 'passed' }] },
        ],
      },
      ended: false,
      passed: 7,
      failed: 1,
    },
    {
      why: 'a file with a failed test is not counted twice',
      report: {
        ...good,
        numFailedTests: 1,
        testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
      },
      ended: false,
      passed: 7,
      failed: 1,
    },
  ])('Vitest, $why', ({ report, ended, passed, failed }) => {
    expect(countVitest(report, ended)).toEqual({ passed, failed });
  });

  test.each([
    {
      why: 'all well',
      stats: { expected: 3, unexpected: 0, flaky: 0 },
      ended: true,
      counts: [3, 0],
    },
    {
      why: 'one failed',
      stats: { expected: 3, unexpected: 1, flaky: 0 },
      ended: false,
      counts: [3, 1],
    },
    {
      why: 'one flaky',
      stats: { expected: 3, unexpected: 0, flaky: 1 },
      ended: true,
      counts: [3, 1],
    },
    {
      why: 'none ran',
      stats: { expected: 0, unexpected: 0, flaky: 0 },
      ended: true,
      counts: [0, 1],
    },
    {
      why: 'ended badly',
      stats: { expected: 3, unexpected: 0, flaky: 0 },
      ended: false,
      counts: [3, 1],
    },
    { why: 'no numbers', stats: {}, ended: true, counts: [0, 1] },
  ])('Playwright, $why', ({ stats, ended, counts: [passed, failed] }) => {
    expect(countPlaywright({ stats }, ended)).toEqual({ passed, failed });
  });

  test('Playwright, no report', () => {
    expect(countPlaywright(null, true)).toEqual({ passed: 0, failed: 1 });
  });

  test('the sum is the last line', () => {
    const sum = addUp([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]);
    expect(lastLine(sum)).toBe('41 passed, 2 failed');
    expect(lastLine(addUp([]))).toBe('0 passed, 0 failed');
  });
});

describe('browsers', () => {
  test.each([
    { platform: 'linux', env: {}, opens: null },
    { platform: 'linux', env: { DISPLAY: ':0' }, opens: 'xdg-open' },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, opens: 'xdg-open' },
    { platform: 'darwin', env: {}, opens: 'open' },
    { platform: 'win32', env: {}, opens: 'cmd' },
  ])('on $platform with $env the page opens with $opens', ({ platform, env, opens }) => {
    const url = 'http://127.0.0.1:4173/';
    const words = openerFor(url, platform, env);
    expect(words?.[0] ?? null).toBe(opens);
    expect(words?.at(-1) ?? url).toBe(url);
  });

  test('Chromium is looked for where CHROMIUM_PATH says, then where systems put it', () => {
    const found = chromiumCandidates({ CHROMIUM_PATH: '/opt/c', PATH: '/snap/bin:relative' });
    expect(found[0]).toBe('/opt/c');
    expect(found[1]).toBe('/usr/bin/chromium');
    expect(found).toContain('/snap/bin/google-chrome');
    expect(found.filter((path) => path.includes('relative'))).toEqual([]);
    expect(chromiumCandidates({})[0]).toBe('/usr/bin/chromium');
  });
});
