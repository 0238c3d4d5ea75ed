import { twelveDigits } from '../command';
import type { GameRecord } from '../games';
import { BANDS, type Band, type Cell, type Games } from './bands';

/** One band with its figure. Shares are 0 to 1; Access is in points. */
export interface BandRow {
  readonly name: string;
  readonly unit: Band['unit'];
  readonly value: number;
  /** 95% interval of the figure. */
  readonly low: number;
  readonly high: number;
  readonly least: number | null;
  readonly most: number | null;
  /** Null for a figure that is only printed. */
  readonly holds: boolean | null;
}

/** Standard errors in half of a 95% interval. */
const Z = 1.959964;

/** Every cell whose games these bands need, each once. */
export function cellsNeeded(bands: readonly Band[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  const ask: Games = (bot, docket, level = 'envoy') => {
    cells.set(`${docket} ${level} ${bot}`, { docket, level, bot });
    return [BLANK];
  };
  for (const { figure } of bands) figure(ask);
  return [...cells.values()];
}

/** What bands are shown while they are asked which games they need. */
const BLANK: GameRecord = {
  win: false,
  score: { access: 0, text: 0, breadth: 0, opening: 0, word: 0 },
  chance: 0,
  pass: 0,
  access: 0,
  option: 'table',
  best: 'table',
  yes: null,
  odds: [0, 0, 0],
  first: '',
  actions: 0,
};

/** Every band with its figure, and whether it holds. */
export function holdBands(games: Games, bands: readonly Band[] = BANDS): readonly BandRow[] {
  return bands.map(({ name, unit, figure, least, most }) => {
    const { value, error } = figure(games);
    const isFree = least === undefined && most === undefined;
    return {
      name,
      unit,
      value: twelveDigits(value),
      low: twelveDigits(value - Z * error),
      high: twelveDigits(value + Z * error),
      least: least ?? null,
      most: most ?? null,
      holds: isFree ? null : value >= (least ?? -Infinity) && value <= (most ?? Infinity),
    };
  });
}

/** The bands as a table for people. */
export function bandLines(rows: readonly BandRow[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    cells[0]!.padEnd(8) +
    cells[1]!.padEnd(46) +
    cells
      .slice(2)
      .map((c) => c.padStart(16))
      .join('');
  return [
    line(['', 'band', 'figure', '95% interval', 'has to be']),
    ...rows.map(({ name, unit, value, low, high, least, most, holds }) => {
      const show = (number: number) => shown(unit, number);
      return line([
        holds === null ? '' : holds ? 'holds' : 'FAILS',
        name,
        show(value),
        `${show(low)} to ${show(high)}`,
        holds === null ? 'free' : bordersOf(least, most, show),
      ]);
    }),
  ];
}

function bordersOf(
  least: number | null,
  most: number | null,
  show: (number: number) => string,
): string {
  if (least === null) return `at most ${show(most!)}`;
  return most === null ? `at least ${show(least)}` : `${show(least)} to ${show(most)}`;
}

function shown(unit: Band['unit'], number: number): string {
  if (unit === 'ratio') return number.toFixed(2);
  if (unit === 'access') return number.toFixed(1);
  return (100 * number).toFixed(1) + (unit === 'percent' ? '%' : '');
}
