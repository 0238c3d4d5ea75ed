import { BOT_NAMES, isBotName, type BotName } from '../ai/players/bots';
import { LEVELS, type Level } from '../engine/core/levels';
import { answer, misused, type CommandResult } from './command';
import { levelOf, readFlags } from './flags';
import { playJob, type GameJob, type GameRecord } from './games';
import { scenarioIds } from './scenarios';
import { rowLines, sweepRowOf, type SweepRow } from './sweep-rows';
import { CORES, doJobs } from './workers';

/** Bots that are swept when none is named. */
const USUAL: readonly BotName[] = ['nothing', 'random', 'greedy', 'informed'];
/** Games in one job of a thread. */
const CHUNK = 20;
/** Plans with fewer games are played in this thread: starting others would take longer. */
const FEW = 40;

/** How `sweep` is called. */
export const SWEEP_USAGE = `Usage: npm run -s cli -- sweep [flags]

Bots play many games on the same seeds, from s-1 on. The table is the same whatever the number of
workers. Progress goes to the error stream.

  --scenario S    a scenario, or all (all if not given)
  --level L       ${LEVELS.join(', ')}, or all (envoy if not given)
  --bots A,B      all, or of those below (${USUAL.join(',')} if not given)
  --runs N        seeds, 1 to 99999 (100 if not given)
  --from-seed K   the first seed is s-K (1 if not given)
  --workers N     threads, 1 to 64 (one for each core if not given)
  --json          answer in JSON

Bots: ${BOT_NAMES.join(', ')}.
`;

/** What is played: every bot at every level of every docket, on the same seeds. */
interface SweepPlan {
  readonly scenarios: readonly string[];
  readonly levels: readonly Level[];
  readonly bots: readonly BotName[];
  readonly from: number;
  readonly runs: number;
  readonly workers: number;
}

/** `sweep --scenario S|all --level L|all --bots A,B --runs N --workers N [--json]` */
export function sweepCommand(
  args: readonly string[],
  report: (line: string) => void,
): CommandResult {
  const flags = readFlags(args, {
    scenario: 'text',
    level: 'text',
    bots: 'text',
    runs: 'text',
    'from-seed': 'text',
    workers: 'text',
  });
  if (!flags.ok) return misused(flags.why, SWEEP_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: SWEEP_USAGE, stderr: '' };
  if (flags.files.length > 0) return misused('sweep takes flags only.', SWEEP_USAGE);
  const plan = planOf((name, unless) => flags.text(name) ?? unless);
  if (typeof plan === 'string') return misused(plan, SWEEP_USAGE);
  const rows = sweep(plan, report);
  return answer({ rows }, { isJson: flags.isOn('json'), lines: rowLines(rows) });
}

/** The plan that the flags ask for, or what is wrong with them. */
function planOf(wish: (name: string, unless: string) => string): SweepPlan | string {
  const all = scenarioIds();
  const scenario = wish('scenario', 'all');
  if (scenario !== 'all' && !all.includes(scenario))
    return `--scenario: all, or one of ${all.join(', ')}`;
  const level = levelOf(wish('level', 'envoy'));
  if (!level && wish('level', '') !== 'all') return `--level: all, or one of ${LEVELS.join(', ')}`;
  const names = wish('bots', USUAL.join(','));
  const bots = names === 'all' ? BOT_NAMES : names.split(',').filter(isBotName);
  if (
    names !== 'all' &&
    (bots.length < names.split(',').length || new Set(bots).size < bots.length)
  )
    return `--bots: all, or each once of ${BOT_NAMES.join(', ')}`;
  const counts = {
    runs: countIn(wish('runs', '100'), 99_999),
    from: countIn(wish('from-seed', '1'), 99_999),
    workers: countIn(wish('workers', String(CORES)), 64),
  };
  if (counts.runs === null) return '--runs: a whole number, 1 to 99999';
  if (counts.from === null) return '--from-seed: a whole number, 1 to 99999';
  if (counts.workers === null) return '--workers: a whole number, 1 to 64';
  return {
    scenarios: scenario === 'all' ? all : [scenario],
    levels: level ? [level] : LEVELS,
    bots,
    from: counts.from,
    runs: counts.runs,
    workers: counts.workers,
  };
}

/** A whole number from 1 to `most`; null for any other text. */
export function countIn(text: string, most: number): number | null {
  return /^[1-9]\d{0,8}$/.test(text) && Number(text) <= most ? Number(text) : null;
}

/** Plays the whole plan. Rows stand by docket, then level, then bot. */
function sweep(plan: SweepPlan, report: (line: string) => void): readonly SweepRow[] {
  const heads = plan.scenarios.flatMap((scenario) =>
    plan.levels.flatMap((level) => plan.bots.map((bot) => ({ scenario, level, bot }))),
  );
  const jobs = heads.flatMap((head) => chunksOf({ ...head, from: plan.from, runs: plan.runs }));
  const records = playAll(jobs, {
    work: new URL('./games-worker.ts', import.meta.url).href,
    answerTo: playJob,
    workers: plan.workers,
    report,
  });
  const perRow = jobs.length / heads.length;
  return heads.map((head, index) =>
    sweepRowOf(head, records.slice(index * perRow, (index + 1) * perRow).flat()),
  );
}

/** A long job as short ones, in the order of the seeds. */
export function chunksOf(job: GameJob): readonly GameJob[] {
  const chunks = Math.ceil(job.runs / CHUNK);
  return Array.from({ length: chunks }, (_, index) => ({
    ...job,
    from: job.from + index * CHUNK,
    runs: Math.min(CHUNK, job.runs - index * CHUNK),
  }));
}

/** Plays jobs on all workers; what it reports is how many games are still to play. */
export function playAll(
  jobs: readonly GameJob[],
  crew: {
    readonly work: string;
    readonly answerTo: (job: GameJob) => readonly GameRecord[];
    readonly workers: number;
    readonly report: (line: string) => void;
  },
): readonly (readonly GameRecord[])[] {
  const games = jobs.reduce((sum, { runs }) => sum + runs, 0);
  let told = 0;
  return doJobs(jobs, {
    ...crew,
    workers: games < FEW ? 1 : crew.workers,
    report: (done) => {
      const tenths = Math.floor((10 * done) / jobs.length);
      if (tenths > told) crew.report(`${done} of ${jobs.length} jobs of ${CHUNK} games done`);
      told = tenths;
    },
  });
}
