import { answer, misused, type CommandResult } from '../command';
import { readFlags, seedProblem } from '../flags';
import { countIn } from '../sweep';
import { CORES, doJobs } from '../workers';
import type { Violation } from './game';
import fuzzJob, { fuzzOne, totalsOf, type Fuzzed, type FuzzJob } from './job';

/** Games in one job of a thread. */
const CHUNK = 100;

/** How `fuzz` is called. */
export const FUZZ_USAGE = `Usage: npm run -s cli -- fuzz [flags]

Plays random games of every docket, level and set of chairs, hostile actions among them, and holds the laws of
the game against each state. Violations and progress go to the error stream; exit 1 if there are any.

  --games N     1 to 1000000 (1000 if not given)
  --seed S      1 to 12 of a-z, 0-9 and hyphen (s-1 if not given)
  --game G      one game alone, by the seed that a violation names
  --workers N   threads, 1 to 64 (one for each core if not given)
  --json        answer in JSON
`;

/** `fuzz --games N --seed S [--game G] [--workers N] [--json]` */
export function fuzzCommand(
  args: readonly string[],
  report: (line: string) => void,
): CommandResult {
  const flags = readFlags(args, { games: 'text', seed: 'text', game: 'text', workers: 'text' });
  if (!flags.ok) return misused(flags.why, FUZZ_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: FUZZ_USAGE, stderr: '' };
  if (flags.files.length > 0) return misused('fuzz takes flags only.', FUZZ_USAGE);
  const games = countIn(flags.text('games') ?? '1000', 1_000_000);
  const workers = countIn(flags.text('workers') ?? String(CORES), 64);
  const seed = flags.text('seed') ?? 's-1';
  const game = flags.text('game');
  if (games === null) return misused('--games: a whole number, 1 to 1000000', FUZZ_USAGE);
  if (workers === null) return misused('--workers: a whole number, 1 to 64', FUZZ_USAGE);
  if (seedProblem(seed)) return misused(`--seed: ${seedProblem(seed)}`, FUZZ_USAGE);
  if (game !== undefined && seedProblem(game))
    return misused(`--game: ${seedProblem(game)}`, FUZZ_USAGE);
  const fuzzed = game === undefined ? fuzz({ seed, games, workers }, report) : fuzzOne(game);
  const violations = fuzzed.violations.length;
  const result = answer(
    { ...fuzzed, violations },
    { isJson: flags.isOn('json'), lines: linesOf(fuzzed), exitCode: violations > 0 ? 1 : 0 },
  );
  return { ...result, stderr: fuzzed.violations.map(lineOf).join('') };
}

function fuzz(
  { seed, games, workers }: { seed: string; games: number; workers: number },
  report: (line: string) => void,
): Fuzzed {
  const jobs = Array.from({ length: Math.ceil(games / CHUNK) }, (_, index): FuzzJob => {
    const from = index * CHUNK;
    return { seed, from, games: Math.min(CHUNK, games - from) };
  });
  const lots = doJobs(jobs, {
    work: new URL('./job.ts', import.meta.url).href,
    answerTo: fuzzJob,
    workers,
    report: (done) => {
      if (done % Math.ceil(jobs.length / 10) === 0) report(`${done} of ${jobs.length} lots played`);
    },
  });
  return totalsOf(lots);
}

function lineOf({ law, seed, scenario, level, step, detail }: Violation): string {
  return `${law} in game ${seed} (${scenario}, ${level}) after ${step} actions: ${detail}\n`;
}

function linesOf({ games, actions, refused, violations }: Fuzzed): readonly string[] {
  return [
    `${games} games, ${actions} actions taken, ${refused} refused`,
    violations.length === 0 ? 'no law broken' : `${violations.length} games broke a law`,
  ];
}
