import type { CallOption } from '../engine/proceedings/council/action';
import type { GameRecord } from './games';
import { meanOf, outcomeRowOf, type OutcomeRow } from './outcome-row';

/** How one bot did at one level of one docket of a single meeting. Shares and odds are 0 to 1. */
export interface SweepRow extends OutcomeRow {
  /** Mean exact odds of a win, given the way out that was taken. */
  readonly meanChance: number;
  /** Mean true chance of nine as the game was called, whatever was chosen. */
  readonly meanPass: number;
  /** Mean points of Access. */
  readonly meanAccess: number;
  /** Games by the way out that was taken, and by the one that the true odds would have paid most for. */
  readonly calls: Readonly<Record<CallOption, number>>;
  readonly best: Readonly<Record<CallOption, number>>;
  /** Games by their yes votes, 0 to 15; games without a vote are in none. */
  readonly yesHistogram: readonly number[];
  /** Median believed odds at the start of each week and at the Call, in permille. */
  readonly oddsByWeek: readonly number[];
  /** Games by their first task and its seat, the commonest first. */
  readonly first: readonly { readonly task: string; readonly games: number }[];
}

/** One row from its games. */
export function sweepRowOf(
  head: Pick<OutcomeRow, 'scenario' | 'level' | 'bot'>,
  games: readonly GameRecord[],
): SweepRow {
  const weeks = Math.max(0, ...games.map(({ odds }) => odds.length));
  return {
    ...outcomeRowOf(
      head,
      games.map(({ win: isWon, score, actions }) => ({ isWon, score, actions })),
    ),
    meanChance: meanOf(games, ({ chance }) => chance),
    meanPass: meanOf(games, ({ pass }) => pass),
    meanAccess: meanOf(games, ({ access }) => access),
    calls: countOptions(games.map(({ option }) => option)),
    best: countOptions(games.map(({ best }) => best)),
    yesHistogram: Array.from(
      { length: 16 },
      (_, yes) => games.filter((game) => game.yes === yes).length,
    ),
    oddsByWeek: Array.from({ length: weeks }, (_, week) =>
      medianOf(games.flatMap(({ odds }) => odds[week] ?? [])),
    ),
    first: firstTasks(games),
  };
}

/** Middle of the values, the lower one of two; 0 for none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}

function countOptions(options: readonly CallOption[]): Record<CallOption, number> {
  const count = (option: CallOption) => options.filter((own) => own === option).length;
  return { table: count('table'), fallback: count('fallback'), withdraw: count('withdraw') };
}

/** First tasks with their seats by how often they come, the commonest first; ties by name. */
export function firstTasks(games: readonly Pick<GameRecord, 'first'>[]): SweepRow['first'] {
  const counts = new Map<string, number>();
  for (const { first } of games) counts.set(first, (counts.get(first) ?? 0) + 1);
  return [...counts]
    .map(([task, count]) => ({ task, games: count }))
    .toSorted((a, b) => b.games - a.games || (a.task < b.task ? -1 : 1));
}

/** The rows as a table. */
export function rowLines(rows: readonly SweepRow[]): readonly string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(8);
  return [
    'scenario        level       bot                 wins     low    high    odds P(nine)  access' +
      '  table/fallback/withdraw  actions',
    ...rows.map(
      (row) =>
        row.scenario.padEnd(16) +
        row.level.padEnd(12) +
        row.bot.padEnd(16) +
        [row.rate, row.low, row.high, row.meanChance, row.meanPass].map(percent).join('') +
        row.meanAccess.toFixed(1).padStart(8) +
        `${row.calls.table}/${row.calls.fallback}/${row.calls.withdraw}`.padStart(25) +
        row.actionsUsed.toFixed(1).padStart(9),
    ),
  ];
}
