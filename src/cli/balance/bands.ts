import { ONLY, type NeverKind } from '../../ai/players/restricted';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import type { Level } from '../../engine/core/levels';
import type { GameRecord } from '../games';
import {
  accessOf,
  bestShare,
  closeShare,
  firstShare,
  gapOf,
  largestRise,
  lateHolds,
  meanOf,
  nineOdds,
  over,
  ratioOf,
  winOdds,
  type Figure,
  type Reading,
} from './figures';

/** The easy docket, the level one and the hard one. */
export const EASY = '2014-december';
export const EVEN = '2015-december';
export const HARD = '2018-december';
export const DOCKETS = [EASY, EVEN, HARD] as const;
type DocketId = (typeof DOCKETS)[number];

/** Games of one bot at one level of one docket. `oracle` plays beside the bots of `ai`. */
export interface Cell {
  readonly docket: DocketId;
  readonly bot: string;
  readonly level: Level;
}

/** The games of a cell, seed by seed. */
export type Games = (bot: string, docket: DocketId, level?: Level) => readonly GameRecord[];

/** One check of the design: how its figure is computed, and where it has to lie. */
export interface Band {
  readonly name: string;
  readonly figure: (games: Games) => Figure;
  /** Borders of the figure, both included; none for a figure that is only printed. */
  readonly least?: number;
  readonly most?: number;
  /** `access`: points of Access; the rest are shares of 1, shown in percent or points. */
  readonly unit: 'percent' | 'points' | 'ratio' | 'access';
}

const FAMILIES: readonly NeverKind[] = [
  'arguments',
  'asks',
  'soundings',
  'names',
  'moves',
  'world',
];

/** Wins in 2018, where a fallback may reach the par; P(nine) elsewhere, whatever the Call pays. */
function judgeOf(docket: DocketId): Reading {
  return docket === HARD ? winOdds : nineOdds;
}

function cost(games: Games, bot: string, docket: DocketId, reading = judgeOf(docket)): Figure {
  return gapOf(games('informed', docket), games(bot, docket), reading);
}

/** The same figure in each docket, held to borders only where they are given. */
function inEach(
  name: string,
  unit: Band['unit'],
  {
    figure,
    borders,
  }: {
    readonly figure: (games: Games, docket: DocketId) => Figure;
    readonly borders: Partial<Record<DocketId, Pick<Band, 'least' | 'most'>>>;
  },
): readonly Band[] {
  return DOCKETS.map((docket) => ({
    name: `${name}, ${docket.slice(0, 4)}`,
    unit,
    figure: (games) => figure(games, docket),
    ...borders[docket],
  }));
}

const PLAIN: readonly Band[] = [
  {
    name: 'do nothing, 2015',
    unit: 'percent',
    figure: (games) => meanOf(games('nothing', EVEN), nineOdds),
    least: 0.06,
    most: 0.25,
  },
  {
    name: 'random play, 2015',
    unit: 'percent',
    figure: (games) => meanOf(games('random', EVEN), nineOdds),
    most: 0.35,
  },
  {
    name: 'random play under informed, 2015',
    unit: 'points',
    figure: (games) => cost(games, 'random', EVEN),
    least: 0.25,
  },
  ...inEach('informed play wins', 'percent', {
    figure: (games, docket) => meanOf(games('informed', docket), winOdds),
    borders: { [EVEN]: { least: 0.6, most: 0.75 }, [HARD]: { least: 0.6 } },
  }),
  ...inEach('greedy under informed', 'points', {
    figure: (games, docket) => cost(games, 'greedy', docket),
    borders: {},
  }),
  ...inEach('oracle over informed', 'points', {
    figure: (games, docket) =>
      gapOf(games('oracle', docket), games('informed', docket), judgeOf(docket)),
    borders: { [EVEN]: { least: 0.1 }, [HARD]: { least: 0.1 } },
  }),
  ...inEach('oracle wins', 'percent', {
    figure: (games, docket) => meanOf(games('oracle', docket), judgeOf(docket)),
    borders: { [EVEN]: { most: 0.95 }, [HARD]: { most: 0.95 } },
  }),
];

const RESTRICTED: readonly Band[] = [
  ...ONLY.flatMap((kind) =>
    inEach(`only ${kind}, against informed`, 'ratio', {
      figure: (games, docket) =>
        ratioOf(games(`only:${kind}`, docket), games('informed', docket), judgeOf(docket)),
      borders: { [EVEN]: { most: 0.85 } },
    }),
  ),
  ...FAMILIES.flatMap((family) =>
    inEach(`never ${family} costs`, 'points', {
      figure: (games, docket) => cost(games, `never:${family}`, docket),
      borders: { [EVEN]: { least: 0.01, most: 0.15 } },
    }),
  ),
  {
    name: 'taking every move costs, 2015',
    unit: 'points',
    figure: (games) => cost(games, 'never:moves', EVEN),
    least: 0.1,
  },
  ...inEach('never sounding out costs P(nine)', 'points', {
    figure: (games, docket) => cost(games, 'never:soundings', docket, nineOdds),
    borders: { [EVEN]: { least: 0.03 }, [HARD]: { least: 0.05 } },
  }),
  ...ARGUMENTS.map((argument): Band => ({
    name: `never ${argument} costs, all dockets`,
    unit: 'points',
    figure: (games) =>
      over(DOCKETS.map((docket) => cost(games, `never:${argument}`, docket, nineOdds))),
    least: 0.005,
  })),
  ...(['fallback', 'witness'] as const).map((kind): Band => ({
    name: `never a ${kind} costs Access, all dockets`,
    unit: 'access',
    figure: (games) =>
      over(DOCKETS.map((docket) => cost(games, `never:${kind}`, docket, accessOf))),
    least: 1,
    most: 8,
  })),
];

const SHAPE: readonly Band[] = [
  {
    name: 'commonest first task and seat, all dockets',
    unit: 'percent',
    figure: (games) => firstShare(DOCKETS.flatMap((docket) => games('informed', docket))),
    most: 0.35,
  },
  {
    name: 'votes that end on 8, 9 or 10, 2015',
    unit: 'percent',
    figure: (games) => closeShare(games('informed', EVEN)),
    least: 0.6,
  },
  {
    name: 'largest rise of a week’s median odds, 2015',
    unit: 'points',
    figure: (games) => largestRise(games('informed', EVEN)),
    most: 0.15,
  },
  {
    name: 'last two weeks hold or fall, 2015',
    unit: 'percent',
    figure: (games) => lateHolds(games('informed', EVEN)),
    least: 0.5,
  },
  ...(['table', 'fallback', 'withdraw'] as const).map((option): Band => ({
    name: `the Call: ${option} is best, all dockets`,
    unit: 'percent',
    figure: (games) => over(DOCKETS.map((docket) => bestShare(games('informed', docket), option))),
    least: 0.03,
  })),
  ...inEach('Attaché above Envoy', 'points', {
    figure: (games, docket) =>
      gapOf(games('informed', docket, 'attache'), games('informed', docket), judgeOf(docket)),
    borders: { [EASY]: { least: 0 }, [EVEN]: { least: 0.08 }, [HARD]: { least: 0.08 } },
  }),
  ...inEach('Envoy above Ambassador', 'points', {
    figure: (games, docket) =>
      gapOf(games('informed', docket), games('informed', docket, 'ambassador'), judgeOf(docket)),
    borders: { [EASY]: { least: 0 }, [EVEN]: { least: 0.05 }, [HARD]: { least: 0.05 } },
  }),
];

/**
 * Every band that the game is tuned to. The tutorial is hard to lose, so where there is no room above
 * or below, its figure is only printed, or has to be no worse than the level before.
 *
 * @source design 3; rows of "2015-17" are held for 2015: the other two dockets do not exist yet
 */
export const BANDS: readonly Band[] = [...PLAIN, ...RESTRICTED, ...SHAPE];
