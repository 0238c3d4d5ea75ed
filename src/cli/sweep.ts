import { BOT_NAMES, BOTS, type BotName } from '../ai/bots';
import type { Scenario } from '../engine/scenario';
import { LEVELS, type Level } from '../engine/state';
import type { VoteModel } from '../engine/vote/model';
import { playHeadless } from '../session/headless';
import { answer, misused, twelveDigits, type CommandResult } from './command';
import { botNameOf, levelOf, readFlags } from './flags';
import { loadModel, loadScenario, scenarioIds } from './scenarios';
import { wilson } from './wilson';

/** How `sweep` is called. */
export const SWEEP_USAGE = `Usage: npm run -s cli -- sweep [flags]

Bots play many games on the same seeds, s-1 to s-N. Progress goes to the error stream.

  --scenario S  a scenario, or all (all if not given)
  --level L     ${LEVELS.join(', ')}, or all (envoy if not given)
  --bots A,B    of ${BOT_NAMES.join(', ')} (all if not given)
  --runs N      seeds, 1 to 99999 (100 if not given)
  --json        answer in JSON
`;

/** What is played: every bot at every level of every docket, on the same seeds. */
export interface SweepPlan {
  readonly scenarios: readonly Scenario[];
  readonly levels: readonly Level[];
  readonly bots: readonly BotName[];
  readonly runs: number;
  readonly model: VoteModel;
}

/** How one bot did at one level of one docket. */
export interface SweepRow {
  readonly scenario: string;
  readonly level: Level;
  readonly bot: BotName;
  readonly runs: number;
  readonly wins: number;
  /** Share of wins, with its 95% interval. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Games by their yes votes, 0 to 15; games without a vote are in none. */
  readonly yesHistogram: readonly number[];
  /** Mean true chance of nine as the room sat down. */
  readonly meanPass: number;
  /** Mean number of actions that the bot took. */
  readonly actionsUsed: number;
}

/** `sweep --scenario S|all --level L|all --bots A,B --runs N [--json]` */
export function sweepCommand(
  args: readonly string[],
  report: (line: string) => void,
): CommandResult {
  const flags = readFlags(args, { scenario: 'text', level: 'text', bots: 'text', runs: 'text' });
  if (!flags.ok) return misused(flags.why, SWEEP_USAGE);
  if (flags.isOn('help')) return { exitCode: 0, stdout: SWEEP_USAGE, stderr: '' };
  if (flags.files.length > 0) return misused('sweep takes flags only.', SWEEP_USAGE);
  const plan = planOf({
    scenario: flags.text('scenario') ?? 'all',
    level: flags.text('level') ?? 'envoy',
    bots: flags.text('bots') ?? BOT_NAMES.join(','),
    runs: flags.text('runs') ?? '100',
  });
  if (typeof plan === 'string') return misused(plan, SWEEP_USAGE);
  const rows = sweep(plan, report);
  return answer({ rows }, { isJson: flags.isOn('json'), lines: linesOf(rows) });
}

/** The plan that the flags ask for, or what is wrong with them. */
function planOf(wish: {
  scenario: string;
  level: string;
  bots: string;
  runs: string;
}): SweepPlan | string {
  const ids = wish.scenario === 'all' ? scenarioIds() : [wish.scenario];
  const scenarios = ids.map(loadScenario).filter((scenario) => scenario !== null);
  if (scenarios.length < ids.length) {
    return `--scenario: all, or one of ${scenarioIds().join(', ')}`;
  }
  const levels = wish.level === 'all' ? LEVELS : [levelOf(wish.level)].filter((l) => l !== null);
  if (levels.length === 0) return `--level: all, or one of ${LEVELS.join(', ')}`;
  const names = wish.bots.split(',');
  const bots = names.map(botNameOf).filter((bot) => bot !== null);
  if (bots.length < names.length || new Set(bots).size < bots.length) {
    return `--bots: each once, of ${BOT_NAMES.join(', ')}`;
  }
  if (!/^[1-9]\d{0,4}$/.test(wish.runs)) return '--runs: a whole number, 1 to 99999';
  return { scenarios, levels, bots, runs: Number(wish.runs), model: loadModel() };
}

/** Plays the whole plan. Rows stand by docket, then level, then bot. */
export function sweep(plan: SweepPlan, report: (line: string) => void): readonly SweepRow[] {
  const { scenarios, levels, bots } = plan;
  return scenarios.flatMap((scenario) =>
    levels.flatMap((level) =>
      bots.map((bot) => {
        const name = `${scenario.id} ${level} ${bot}`;
        return sweepRow({ ...plan, scenario, level, bot }, (line) => report(`${name}: ${line}`));
      }),
    ),
  );
}

/** One row by itself: what a worker would be given. */
function sweepRow(
  job: Pick<SweepPlan, 'runs' | 'model'> & { scenario: Scenario; level: Level; bot: BotName },
  report: (line: string) => void,
): SweepRow {
  const { scenario, model, level, bot, runs } = job;
  const sums = { wins: 0, pass: 0, actions: 0 };
  const yesHistogram = Array.from({ length: 16 }, () => 0);
  for (let run = 1; run <= runs; run += 1) {
    const seed = `s-${run}`;
    const { state, actions } = playHeadless({ scenario, model, seed, level, bot: BOTS[bot] });
    const { win, votes, odds } = state.board.result!;
    if (win) sums.wins += 1;
    sums.pass += odds.truth / 1000;
    sums.actions += actions;
    if (votes.length > 0) yesHistogram[votes.filter(({ vote }) => vote === 'yes').length]! += 1;
    if (run % Math.ceil(runs / 10) === 0 || run === runs) {
      report(`${sums.wins} of ${run} won, ${runs - run} to play`);
    }
  }
  const { low, high } = wilson(sums.wins, runs);
  return {
    scenario: scenario.id,
    level,
    bot,
    runs,
    wins: sums.wins,
    rate: twelveDigits(sums.wins / runs),
    low: twelveDigits(low),
    high: twelveDigits(high),
    yesHistogram,
    meanPass: twelveDigits(sums.pass / runs),
    actionsUsed: twelveDigits(sums.actions / runs),
  };
}

function linesOf(rows: readonly SweepRow[]): readonly string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(8);
  return [
    'scenario        level       bot           wins     low    high  P(nine)  actions',
    ...rows.map(
      ({ scenario, level, bot, rate, low, high, meanPass, actionsUsed }) =>
        scenario.padEnd(16) +
        level.padEnd(12) +
        bot.padEnd(10) +
        [rate, low, high, meanPass].map(percent).join('') +
        actionsUsed.toFixed(1).padStart(9),
    ),
  ];
}
