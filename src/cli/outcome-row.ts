import type { Level } from '../engine/core/levels';
import type { Outcome, Score } from '../engine/core/proceeding';
import { twelveDigits } from './command';
import { wilson } from './wilson';

/** How one player did over many games of one docket, whatever is held in it. Shares are 0 to 1. */
export interface OutcomeRow {
  readonly scenario: string;
  readonly level: Level;
  readonly bot: string;
  readonly runs: number;
  readonly wins: number;
  /** Share of wins, with its 95% interval. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Mean of each line of the last sitting's score, 0 to 100. */
  readonly score: Score;
  /** Mean number of actions that the player took. */
  readonly actionsUsed: number;
}

/** What a game came to, as far as every proceeding tells. */
export interface OutcomeRecord extends Pick<Outcome, 'isWon' | 'score'> {
  readonly actions: number;
}

/** One row from its games. */
export function outcomeRowOf(
  head: Pick<OutcomeRow, 'scenario' | 'level' | 'bot'>,
  games: readonly OutcomeRecord[],
): OutcomeRow {
  const { scenario, level, bot } = head;
  const wins = games.filter(({ isWon }) => isWon).length;
  const { low, high } = wilson(wins, games.length);
  const mean = (value: (game: OutcomeRecord) => number): number => meanOf(games, value);
  return {
    scenario,
    level,
    bot,
    runs: games.length,
    wins,
    rate: twelveDigits(wins / games.length),
    low: twelveDigits(low),
    high: twelveDigits(high),
    score: {
      access: mean(({ score }) => score.access),
      text: mean(({ score }) => score.text),
      breadth: mean(({ score }) => score.breadth),
      opening: mean(({ score }) => score.opening),
      word: mean(({ score }) => score.word),
    },
    actionsUsed: mean(({ actions }) => actions),
  };
}

/** Mean of a figure over some games, to twelve digits. */
export function meanOf<T>(games: readonly T[], value: (game: T) => number): number {
  return twelveDigits(games.reduce((sum, game) => sum + value(game), 0) / games.length);
}
