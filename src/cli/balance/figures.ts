import type { CallOption } from '../../engine/proceedings/council/action';
import type { GameRecord } from '../games';
import { firstTasks, medianOf } from '../sweep-rows';

/** An estimate with its standard error; shares and odds 0 to 1, Access in points. */
export interface Figure {
  readonly value: number;
  readonly error: number;
}

/** What is read off one game: a number to be averaged. */
export type Reading = (game: GameRecord) => number;

/** Exact odds of winning with the way out that was taken: wins without the luck of the vote. */
export const winOdds: Reading = ({ chance }) => chance;
/** Exact P(nine or more) as the game was called. */
export const nineOdds: Reading = ({ pass }) => pass;
/** Points of Access. */
export const accessOf: Reading = ({ access }) => access;

/** Mean of a reading over games. */
export function meanReading(games: readonly GameRecord[], reading: Reading): Figure {
  return average(games.map(reading));
}

/** Mean of what the first games have over the second, seed by seed: both sides had the same luck. */
export function gapOf(
  games: readonly GameRecord[],
  others: readonly GameRecord[],
  reading: Reading,
): Figure {
  return average(games.map((game, index) => reading(game) - reading(others[index]!)));
}

/** Ratio of two means over the same seeds, with the error of a ratio of paired samples. */
export function ratioOf(
  games: readonly GameRecord[],
  others: readonly GameRecord[],
  reading: Reading,
): Figure {
  const below = meanReading(others, reading).value;
  if (below === 0) return { value: 0, error: 0 };
  const value = meanReading(games, reading).value / below;
  const { error } = average(
    games.map((game, index) => (reading(game) - value * reading(others[index]!)) / below),
  );
  return { value, error };
}

/** The mean of figures that hang on different games: every docket counts the same. */
export function over(figures: readonly Figure[]): Figure {
  const squares = figures.reduce((sum, { error }) => sum + error * error, 0);
  return {
    value: figures.reduce((sum, { value }) => sum + value, 0) / figures.length,
    error: Math.sqrt(squares) / figures.length,
  };
}

/** Share of games of which something is true. */
export function shareWhere(
  games: readonly GameRecord[],
  isTrue: (game: GameRecord) => boolean,
): Figure {
  return average(games.map((game) => +isTrue(game)));
}

/** Of the games with a vote, the share that ended on 8, 9 or 10 yes. */
export function closeShare(games: readonly GameRecord[]): Figure {
  const voted = games.filter(({ yes }) => yes !== null);
  return shareWhere(voted, ({ yes }) => yes! >= 8 && yes! <= 10);
}

/** Share of games in which this way out paid most by the true odds. */
export function bestShare(games: readonly GameRecord[], option: CallOption): Figure {
  return shareWhere(games, ({ best }) => best === option);
}

/** Share of the commonest first task with its seat. */
export function firstShare(games: readonly GameRecord[]): Figure {
  const [commonest] = firstTasks(games);
  return shareWhere(games, ({ first }) => first === commonest!.task);
}

/** The largest rise of the median believed odds from one week to the next; its error is not known. */
export function largestRise(games: readonly GameRecord[]): Figure {
  const weeks = games[0]!.odds.map((_, week) => medianOf(games.map(({ odds }) => odds[week]!)));
  const rises = weeks.slice(1).map((odds, week) => odds - weeks[week]!);
  return { value: Math.max(...rises) / 1000, error: 0 };
}

/** Of the last two weeks of every game, the share in which the believed odds hold or fall. */
export function lateHolds(games: readonly GameRecord[]): Figure {
  return average(
    games.map(({ odds }) => {
      const [before, between, after] = odds.slice(-3) as [number, number, number];
      return (+(between <= before) + +(after <= between)) / 2;
    }),
  );
}

function average(values: readonly number[]): Figure {
  const count = values.length;
  if (count === 0) return { value: 0, error: 0 };
  const value = values.reduce((sum, own) => sum + own, 0) / count;
  const squares = values.reduce((sum, own) => sum + (own - value) * (own - value), 0);
  return { value, error: count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count) };
}
