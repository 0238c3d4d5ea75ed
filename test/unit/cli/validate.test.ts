import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateCommand } from '../../../src/cli/validate';
import { docketFile, withValue } from '../../support/docket';

const DOCKET = 'scenarios/2015-december.json';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nine-votes-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'docket.json');
  writeFileSync(path, text);
  return path;
}

test('a valid docket exits 0', () => {
  expect(validateCommand([DOCKET])).toEqual({
    exitCode: 0,
    stdout: 'Valid: Zero slack\n',
    stderr: '',
  });
  expect(validateCommand([DOCKET, '--json']).stdout).toBe('{"problems":[]}\n');
});

test('an invalid docket exits 1 with every problem', () => {
  const broken = withValue(withValue(docketFile(), 'title', 7), 'desk', 'ZZZ');
  const path = file(JSON.stringify(broken));
  const { exitCode, stdout } = validateCommand(['--json', path]);
  expect(exitCode).toBe(1);
  const { problems } = JSON.parse(stdout) as { problems: { pointer: string; code: string }[] };
  expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/title wrongType',
    '/desk unknownMember',
    '/messengers missionNotDesk',
  ]);
  expect(validateCommand([path]).stdout).toMatch(
    /^3 problems\n\/title: Must be text\. \[wrongType\]\n/,
  );
});

describe('a file that is no docket at all', () => {
  test('broken JSON is told by line and column', () => {
    expect(validateCommand([file('{\n  "a": tru\n}'), '--json'])).toEqual({
      exitCode: 1,
      stdout: `${JSON.stringify({
        problems: [
          {
            pointer: '',
            code: 'brokenJson',
            text: 'The file is not JSON: something is wrong at line 2, column 8.',
          },
        ],
      })}\n`,
      stderr: '',
    });
  });

  test.each([
    ['nothing there', () => join(folder, 'none.json'), 'unreadable'],
    ['a folder', () => folder, 'unreadable'],
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
    expect(stderr).toContain('Usage: validate <file.json>');
  },
);
