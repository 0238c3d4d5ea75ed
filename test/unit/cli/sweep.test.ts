import { describe, expect, test } from 'vitest';
import type { GameRecord } from '../../../src/cli/games';
import { runCommandLine } from '../../../src/cli/run';
import { sweepRowOf } from '../../../src/cli/sweep-rows';
import { doJobs } from '../../../src/cli/workers';
import { playHeadless } from '../../../src/session/play/headless';
import { simulate } from '../../../src/session/play/simulate';
import { botNamed } from '../../../src/ai/players/bots';
import { createGame } from '../../../src/engine/proceedings/council/setup';
import { DECEMBER_2015, MODEL } from '../../support/shipped';

// Each thread reads the whole program anew: slow on a busy machine.
describe('sweep on threads', { timeout: 180_000 }, () => {
  const sweep = async (...more: string[]) => {
    const flags = ['--scenario', '2015-december', '--bots', 'nothing,random', '--json'];
    const result = await runCommandLine(['sweep', ...flags, ...more], () => {});
    return result.stdout;
  };

  test('gives the same table whatever the number of workers', async () => {
    const alone = await sweep('--runs', '45', '--workers', '1');
    expect(JSON.parse(alone).rows.map(({ runs }: { runs: number }) => runs)).toEqual([45, 45]);
    expect(await sweep('--runs', '45', '--workers', '2')).toBe(alone);
    expect(await sweep('--runs', '45', '--workers', '3')).toBe(alone);
  });

  test('a job that fails in a thread fails here', () => {
    const work = new URL('../../../src/cli/games-worker.ts', import.meta.url).href;
    const job = { scenario: 'nowhere', level: 'envoy', bot: 'nothing', from: 1, runs: 1 } as const;
    const crew = { work, answerTo: () => [], workers: 2, report: () => {} };
    expect(() => doJobs([job, job], crew)).toThrow('no scenario nowhere');
  });

  test('other seeds give other games', async () => {
    expect(await sweep('--runs', '3', '--from-seed', '2')).not.toBe(await sweep('--runs', '3'));
  });
});

test('a simulated game is the game that is played with a log', () => {
  const game = { scenario: DECEMBER_2015, model: MODEL, seed: 's-7', level: 'envoy' } as const;
  for (const name of ['random', 'informed']) {
    const bot = botNamed(name)!;
    const { state, own } = simulate(createGame({ ...game, humans: ['coalition'] }), bot);
    const played = playHeadless({ ...game, bot });
    expect(state).toEqual(played.state);
    expect(own).toEqual(played.log.filter(({ by }) => by === 'coalition'));
  }
});

describe('a row of a sweep', () => {
  const game: GameRecord = {
    win: false,
    score: { access: 10, text: 0, breadth: 60, opening: 40, word: 50 },
    chance: 0.25,
    pass: 0.25,
    access: 10,
    option: 'table',
    best: 'withdraw',
    yes: 8,
    odds: [400, 300],
    first: 'argue MYS',
    actions: 20,
  };
  const other = { ...game, win: true, chance: 1, option: 'fallback', yes: null, odds: [500, 900] };
  const head = { scenario: 'x', level: 'envoy', bot: 'nothing' } as const;

  test('counts, means and medians of its games', () => {
    const row = sweepRowOf(head, [
      game,
      { ...other, option: 'fallback' as const, first: 'argue AGO' },
      game,
    ]);
    expect(row).toMatchObject({
      runs: 3,
      wins: 1,
      rate: 0.333333333333,
      meanChance: 0.5,
      meanPass: 0.25,
      meanAccess: 10,
      calls: { table: 2, fallback: 1, withdraw: 0 },
      best: { table: 0, fallback: 0, withdraw: 3 },
      oddsByWeek: [400, 300],
      first: [
        { task: 'argue MYS', games: 2 },
        { task: 'argue AGO', games: 1 },
      ],
    });
    expect(row.yesHistogram[8]).toBe(2);
    expect(row.yesHistogram.reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});
