import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/cli/run';
import { wilson } from '../../../src/cli/wilson';

const folder = mkdtempSync(join(tmpdir(), 'nine-votes-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A save as a hand may change it: anything may stand anywhere. */
type Hacked = ReturnType<JSON['parse']>;

/** Runs a command line in this process, with its progress lines. */
async function run(...args: string[]) {
  const progress: string[] = [];
  const result = await runCommandLine(args, (line) => progress.push(line));
  return { ...result, progress };
}

/** The JSON that a command answers, and nothing but that. */
async function json(...args: string[]) {
  const { stdout, stderr, exitCode } = await run(...args, '--json');
  expect(stderr).toBe('');
  return { exitCode, data: JSON.parse(stdout) as ReturnType<JSON['parse']> };
}

const PLAY = ['play', '2015-december', '--seed', 's-1', '--level', 'envoy', '--bot', 'nothing'];

describe('a command line that is not understood: usage on the error stream, exit 2', () => {
  test.each([
    [[]],
    [['dance']],
    [['__proto__']],
    [['--loud']],
    [['forecast']],
    [['forecast', '1999-december']],
    [['forecast', '../2015-december']],
    [['forecast', 'vote-model']],
    [['forecast', '2015-december', '2015-december']],
    [['forecast', '2015-december', '--loud']],
    [['forecast', '2015-december', '--historical=yes']],
    [['play']],
    [['play', '2015-december', '--seed', 'Not A Seed']],
    [['play', '2015-december', '--seed', 'thirteen-long']],
    [['play', '2015-december', '--seed']],
    [['play', '2015-december', '--level', 'god']],
    [['play', '2015-december', '--bot', 'toString']],
    [['replay']],
    [['replay', 'a.json', '--fast']],
    [['sweep', '--runs', '0']],
    [['sweep', '--runs', '1e3']],
    [['sweep', '--runs', '-1']],
    [['sweep', '--bots', 'nothing,nothing']],
    [['sweep', '--bots', 'nobody']],
    [['sweep', '--level', 'god']],
    [['sweep', '--scenario', 'nowhere']],
    [['sweep', '--workers', '0']],
    [['sweep', '--from-seed', 'x']],
    [['sweep', '--bots', 'only:names']],
    [['sweep', '2015-december']],
    [['validate', '--loud']],
    [['validate', '--help', '--loud']],
    [['calibrate', '--loud']],
  ])('%j', async (args) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/Usage: /);
  });

  test.each([
    [''],
    ['forecast'],
    ['play'],
    ['replay'],
    ['sweep'],
    ['fuzz'],
    ['validate'],
    ['calibrate'],
  ])('%s --help is an answer', async (command) => {
    const { exitCode, stdout, stderr } = await run(...[command, '--help'].filter(Boolean));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: /);
  });
});

describe('forecast', () => {
  test.each([[[]], [['--historical']]])(
    '%j: fifteen members whose terms add up to the lean',
    async (more) => {
      const { exitCode, data } = await json('forecast', '2015-december', ...more);
      expect(exitCode).toBe(0);
      expect(Object.keys(data)).toEqual(['scenario', 'pass', 'distribution', 'members']);
      expect(data.members).toHaveLength(15);
      expect(data.distribution).toHaveLength(16);
      const total = data.distribution.reduce((sum: number, chance: number) => sum + chance, 0);
      expect(total).toBeCloseTo(1, 10);
      for (const member of data.members) {
        expect(Object.keys(member).toSorted().join(' ')).toBe(
          'abstain gain id lean no pivot terms yes',
        );
        expect(member.yes + member.abstain + member.no).toBeCloseTo(1, 10);
        const sum = member.terms.reduce(
          (all: number, { value }: { value: number }) => all + value,
          0,
        );
        expect(sum).toBe(member.lean);
        const ids = member.terms.map(({ id }: { id: string }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );

  test('the historical one knows the record alone, and no handicap', async () => {
    const { data } = await json('forecast', '2015-december', '--historical');
    const ids = data.members.flatMap(({ terms }: { terms: { id: string; label: string }[] }) =>
      terms.map(({ id, label }) => `${id} ${label}`),
    );
    expect(new Set(ids)).toEqual(new Set(['record estimated']));
    expect(ids).toHaveLength(10);
    const opening = (await json('forecast', '2015-december')).data;
    expect(data.pass).toBeGreaterThan(opening.pass);
  });
});

/** What is tampered with, how the file is refused, and the tampering. */
const TAMPERINGS: readonly (readonly [string, string | RegExp, (save: Hacked) => unknown])[] = [
  ['log', 'badAction', ({ log }) => log.push('endWeek')],
  ['order', 'actionRefused', ({ log }) => log.splice(1, 1)],
  ['seed', /actionRefused|hashDiffers/, ({ header }) => (header.seed = 's-2')],
  ['hash', 'hashDiffers', (save) => (save.hash = '0'.repeat(16))],
  ['snapshot', 'snapshotDiffers', ({ snapshot }) => (snapshot.board.result.win = 'yes')],
  ['docket', 'unknownScenario', ({ header }) => (header.docket.id = 'nowhere')],
  ['rules', 'rulesChanged', ({ header }) => (header.versions.council.rules = 99)],
  ['vote', 'snapshotDiffers', ({ snapshot }) => (snapshot.board.result.votes[0].vote = 'abstain')],
  ['bot', 'otherBot', (save) => (save.bot = 'random')],
  ['bot of no such name', 'otherBot', (save) => (save.bot = 'toString')],
  ['header', 'badHeader', ({ header }) => delete header.level],
];

describe('play and replay', () => {
  test('the same flags give the same game, in the shape that is promised', async () => {
    const [once, twice] = [await json(...PLAY), await json(...PLAY)];
    expect(once).toEqual(twice);
    expect(Object.keys(once.data).join(' ')).toBe(
      'scenario seed level versions bot call adopted tally votes score win actions hash code',
    );
    const { tally, votes, adopted, win, hash } = once.data;
    expect(Object.keys(votes)).toHaveLength(15);
    expect(tally.yes + tally.no + tally.abstain).toBe(15);
    expect({ adopted, win }).toEqual({ adopted: tally.yes >= 9, win: tally.yes >= 9 });
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });

  test('another seed is another game', async () => {
    const other = await json('play', '2015-december', '--seed', 's-2', '--bot', 'nothing');
    expect(other.data.hash).not.toBe((await json(...PLAY)).data.hash);
  });

  test('a saved game replays to the same report', async () => {
    const file = join(folder, 'game.json');
    const played = await json(...PLAY, '--save', file);
    const replayed = await json('replay', file);
    expect(replayed).toEqual({ exitCode: 0, data: { ok: true, ...played.data } });
    expect(readFileSync(file, 'utf8')).not.toContain(folder);
  });

  test('a code gives the same report, as it is and as a person types it', async () => {
    const { bot, code, ...played } = (await json(...PLAY)).data;
    expect(bot).toBe('nothing');
    const typed = code.replaceAll('-', ' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    const link = `file:///nine-votes/index.html#replay=${code}&step=3`;
    for (const text of [code, typed, link]) {
      const replayed = await json('replay', text);
      expect(replayed).toEqual({ exitCode: 0, data: { ok: true, ...played, bot: null, code } });
    }
    expect((await run(...PLAY)).stdout).toContain(code);
  });

  test('an edited code is refused with its step, exit 1', async () => {
    const code = (await json(...PLAY, '--bot', 'random')).data.code.replaceAll('-', '');
    const at = code.length - 8;
    const edited = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
    expect(await json('replay', edited)).toEqual({
      exitCode: 1,
      data: { ok: false, problem: { code: 'checksum', step: expect.any(Number) } },
    });
    expect((await json('replay', edited)).data.problem.step).toBeGreaterThan(0);
    expect((await run('replay', edited)).stdout).toMatch(/checksum after \d+ good actions/);
    expect((await json('replay', 'hello')).data.problem.code).toBe('notACode');
  });

  test.each(TAMPERINGS)('a tampered %s is refused as %s, exit 1', async (_, code, change) => {
    const file = join(folder, 'tampered.json');
    await run(...PLAY, '--save', file);
    const save: unknown = JSON.parse(readFileSync(file, 'utf8'));
    change(save);
    writeFileSync(file, JSON.stringify(save));
    const { exitCode, data } = await json('replay', file);
    expect(exitCode).toBe(1);
    expect(data).toEqual({
      ok: false,
      problem: { code: expect.stringMatching(code), step: expect.any(Number) },
    });
  });

  test('no file, and no JSON', async () => {
    expect(await json('replay', join(folder, 'nowhere.json'))).toMatchObject({
      exitCode: 1,
      data: { ok: false, problem: { code: 'unreadable', step: 0 } },
    });
    writeFileSync(join(folder, 'text.json'), 'hello');
    expect((await json('replay', join(folder, 'text.json'))).data.problem.code).toBe('notJson');
  });

  test('a file that cannot be written is said, exit 1', async () => {
    const { exitCode, stdout, stderr } = await run(
      ...PLAY,
      '--save',
      join(folder, 'no', 'where.json'),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).not.toContain(folder);
  });
});

describe('sweep', () => {
  test('one row for each bot, on paired seeds, with progress apart from the answer', async () => {
    const args = ['sweep', '--scenario', '2015-december', '--bots', 'nothing', '--runs', '4'];
    const { stdout, progress } = await run(...args, '--json');
    const { rows } = JSON.parse(stdout);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ scenario: '2015-december', level: 'envoy', bot: 'nothing' });
    expect(rows[0].yesHistogram).toHaveLength(16);
    const games = rows[0].yesHistogram.reduce((sum: number, count: number) => sum + count, 0);
    expect(games).toBe(4);
    expect(progress.length).toBeGreaterThan(0);
    const alone = ['s-1', 's-2', 's-3', 's-4'].map((seed) =>
      json('play', '2015-december', '--seed', seed, '--bot', 'nothing'),
    );
    const wins = (await Promise.all(alone)).filter(({ data }) => data.win);
    expect(rows[0].wins).toBe(wins.length);
  });

  test.each([
    { wins: 0, runs: 10, low: 0, high: 0.277533 },
    { wins: 5, runs: 10, low: 0.236593, high: 0.763407 },
    { wins: 81, runs: 263, low: 0.255253, high: 0.366175 },
  ])('Wilson 95%: $wins of $runs', ({ wins, runs, low, high }) => {
    expect(wilson(wins, runs).low).toBeCloseTo(low, 4);
    expect(wilson(wins, runs).high).toBeCloseTo(high, 4);
  });
});

test('the command line starts without a build and answers JSON alone', async () => {
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
  const stdout = execFileSync(
    process.execPath,
    ['--import', 'tsx', main, 'forecast', '2015-december', '--json'],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(stdout)).toEqual((await json('forecast', '2015-december')).data);
});
