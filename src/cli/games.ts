import type { Score } from '../engine/core/proceeding';
import type { Player } from '../ai/players/player';
import { botNamed } from '../ai/players/bots';
import { bestCall } from '../ai/search/worth';
import type { Action, CallOption } from '../engine/proceedings/council/action';
import type { Payoffs } from '../engine/proceedings/council/rules/scoring';
import { createGame } from '../engine/proceedings/council/setup';
import type { GameState } from '../engine/proceedings/council/state';
import type { Level } from '../engine/core/levels';
import { within } from '../engine/core/whole';
import { simulate } from '../session/play/simulate';
import { loadModel, loadScenario } from './scenarios';

/** Some games of one bot at one level of one docket, on the seeds `s-from` to `s-(from + runs - 1)`. */
export interface GameJob {
  readonly scenario: string;
  readonly level: Level;
  readonly bot: string;
  readonly from: number;
  readonly runs: number;
}

/** What one game came to, as far as tables need it. Odds are 0 to 1. */
export interface GameRecord {
  readonly win: boolean;
  /** Five lines, as the game ended. */
  readonly score: Score;
  /** Exact odds of a win, given the way out that was taken: far less noisy than wins. */
  readonly chance: number;
  /** True P(nine or more) as the game was called, whatever was chosen. */
  readonly pass: number;
  /** Points of Access, 0 to 100; of a vote the mean over its exact odds. */
  readonly access: number;
  readonly option: CallOption;
  /** The way out that paid most on average by the true odds. */
  readonly best: CallOption;
  /** Yes votes; null without a vote. */
  readonly yes: number | null;
  /** Believed odds at the start of each week and at the Call, in permille. */
  readonly odds: readonly number[];
  /** The first task of the game with its seat, such as `soundOut TCD`; empty for none. */
  readonly first: string;
  readonly actions: number;
}

/** Finds a bot by its name, given the game that it is to play. */
export type BotFinder = (name: string, start: GameState) => Player | null;

/** Plays a job with the bots that everybody may play with. */
export function playJob(job: GameJob): readonly GameRecord[] {
  return playGames(job, botNamed);
}

/** @throws for a docket or a bot that there is not: whoever makes jobs has checked the names. */
export function playGames(job: GameJob, finder: BotFinder): readonly GameRecord[] {
  const scenario = loadScenario(job.scenario);
  if (!scenario) throw new Error(`no scenario ${job.scenario}`);
  const model = loadModel();
  const { level } = job;
  return Array.from({ length: job.runs }, (_, run) => {
    const seed = `s-${job.from + run}`;
    const start = createGame({ scenario, model, seed, level, humans: ['coalition'] });
    const bot = finder(job.bot, start);
    if (!bot) throw new Error(`no bot ${job.bot}`);
    return recordOf(simulate(start, bot));
  });
}

function recordOf({ state, own, payoffs }: ReturnType<typeof simulate>): GameRecord {
  const { option, votes, odds, score, win } = state.board.result!;
  const pass = odds.truth / 1000;
  return {
    win,
    score,
    chance: option === 'table' ? pass : Number(win),
    pass,
    access: option === 'table' ? meanAccess(payoffs, pass) : score.access,
    option,
    best: bestOption(payoffs, pass),
    yes: votes.length > 0 ? votes.filter(({ vote }) => vote === 'yes').length : null,
    odds: state.desk.odds,
    first: firstTask(own),
    actions: own.length,
  };
}

function meanAccess({ adopted, lost }: Payoffs, pass: number): number {
  return pass * within(adopted, 0, 100) + (1 - pass) * within(lost, 0, 100);
}

function bestOption(payoffs: Payoffs, pass: number): CallOption {
  const most = bestCall(payoffs, pass);
  if (most === payoffs.fallback) return 'fallback';
  return most === payoffs.withdraw ? 'withdraw' : 'table';
}

function firstTask(own: readonly Action[]): string {
  const first = own.find((action) => action.type === 'brief');
  if (!first) return '';
  const { task } = first;
  return 'member' in task ? `${task.type} ${task.member}` : task.type;
}
