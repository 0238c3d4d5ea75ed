import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateCommand } from '../../../src/cli/validate';
import { docketFile, inMeeting, withValue, wordsFile } from '../../support/docket';

const DOCKET = 'scenarios/2015-december';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nine-votes-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A docket's file with this text, and words beside it. */
function file(text: string, words: object | null = wordsFile()): string {
  const path = join(folder, 'docket.json');
  writeFileSync(path, text);
  rmSync(join(folder, 'en.json'), { force: true });
  if (words) writeFileSync(join(folder, 'en.json'), JSON.stringify(words));
  return path;
}

interface Found {
  readonly file: string;
  readonly pointer: string;
  readonly code: string;
}

const foundIn = (stdout: string) =>
  (JSON.parse(stdout) as { problems: Found[] }).problems.map(
    ({ file: name, pointer, code }) => `${name} ${pointer} ${code}`,
  );

test('a valid docket exits 0, named by its folder or its file', () => {
  expect(validateCommand([DOCKET])).toEqual({
    exitCode: 0,
    stdout: 'Valid: Zero slack\n',
    stderr: '',
  });
  expect(validateCommand([DOCKET, '--json']).stdout).toBe('{"problems":[]}\n');
  expect(validateCommand([`${DOCKET}/docket.json`]).exitCode).toBe(0);
});

test('an invalid docket exits 1 with every problem', () => {
  const broken = withValue(withValue(docketFile(), 'version', 'x'), inMeeting('desk'), 'ZZZ');
  const told = withValue(wordsFile(), inMeeting('messengers/GBR'), undefined);
  const path = file(JSON.stringify(broken), told);
  const { exitCode, stdout } = validateCommand(['--json', path]);
  expect(exitCode).toBe(1);
  expect(foundIn(stdout)).toEqual([
    'docket.json /version wrongType',
    'docket.json /proceedings/0/desk unknownMember',
    'docket.json /proceedings/0/messengers missionNotDesk',
    'en.json /proceedings/0/messengers/GBR wordsMissing',
  ]);
  expect(validateCommand([path]).stdout).toMatch(
    /^4 problems\ndocket\.json \/version: Must be a number\. \[wrongType\]\n/,
  );
});

describe('a file that is no docket at all', () => {
  test('broken JSON is told by line and column', () => {
    expect(validateCommand([file('{\n  "a": tru\n}'), '--json'])).toEqual({
      exitCode: 1,
      stdout: `${JSON.stringify({
        problems: [
          {
            file: 'docket.json',
            pointer: '',
            code: 'brokenJson',
            text: 'The file is not JSON: something is wrong at line 2, column 8.',
          },
        ],
      })}\n`,
      stderr: '',
    });
  });

  test('a docket without words beside it is told, and so is a broken language', () => {
    const rules = JSON.stringify(docketFile());
    const bare = file(rules, null);
    expect(foundIn(validateCommand([bare, '--json']).stdout)).toEqual(['en.json  unreadable']);
    const path = file(rules);
    writeFileSync(join(folder, 'ko.json'), '{');
    expect(foundIn(validateCommand([path, '--json']).stdout)).toEqual(['ko.json  brokenJson']);
    rmSync(join(folder, 'ko.json'));
  });

  test.each([
    ['nothing there', () => join(folder, 'none', 'docket.json'), 'unreadable'],
    ['a folder without one', () => tmpdir(), 'unreadable'],
    ['far too large', () => file(' '.repeat(1_000_001)), 'tooLarge'],
    ['a list', () => file('[]'), 'notAnObject'],
  ])('%s', (_, path, code) => {
    const { exitCode, stdout } = validateCommand([path(), '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ pointer: '', code }] });
  });
});

test.each([[[]], [[DOCKET, DOCKET]], [[DOCKET, '--jsn']], [['-x']]])(
  'usage and exit 2: %j',
  (args) => {
    const { exitCode, stdout, stderr } = validateCommand(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage: validate <docket.json or its folder>');
  },
);
