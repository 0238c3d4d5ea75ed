import { ONLY, type NeverKind } from '../../ai/players/restricted';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import type { Level } from '../../engine/core/levels';
import type { BalanceFigure, Border } from '../../scenario/borders';
import type { GameRecord } from '../games';
import { heldDockets } from './dockets';
import {
  accessOf,
  bestShare,
  closeShare,
  firstShare,
  gapOf,
  largestRise,
  lateHolds,
  meanReading,
  nineOdds,
  over,
  ratioOf,
  winOdds,
  type Figure,
  type Reading,
} from './figures';

const HELD = heldDockets();

/** The dockets whose balance is held. */
export const HELD_DOCKETS: readonly string[] = HELD.map(({ id }) => id);

/** Games of one bot at one level of one docket. `oracle` plays beside the bots of `ai`. */
export interface Cell {
  readonly docket: string;
  readonly bot: string;
  readonly level: Level;
}

/** The games of a cell, seed by seed. */
export type Games = (bot: string, docket: string, level?: Level) => readonly GameRecord[];

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

/** Wins where a fallback may reach the par; P(nine) elsewhere, whatever the Call pays. */
function judgeOf(docket: string): Reading {
  const isWon = HELD.some(({ id, hasPar }) => id === docket && hasPar);
  return isWon ? winOdds : nineOdds;
}

function cost(games: Games, bot: string, docket: string, reading = judgeOf(docket)): Figure {
  return gapOf(games('informed', docket), games(bot, docket), reading);
}

/** A figure that each docket has, and where its borders stand. */
interface EachFigure {
  readonly of: BalanceFigure;
  readonly name: string;
  readonly unit: Band['unit'];
  readonly figure: (games: Games, docket: string) => Figure;
}

/** The same figure in each docket, held to borders where the docket gives them and printed elsewhere. */
function inEach({ of, name, unit, figure }: EachFigure): readonly Band[] {
  return HELD.map(({ id, borders }) => ({
    name: `${name}, ${id}`,
    unit,
    figure: (games) => figure(games, id),
    ...bordersOf(borders[of]),
  }));
}

/** The same in those dockets alone that give it borders. */
function whereHeld(one: EachFigure): readonly Band[] {
  return inEach(one).filter(({ least, most }) => least !== undefined || most !== undefined);
}

function bordersOf({ least, most }: Border = {}): Pick<Band, 'least' | 'most'> {
  return {
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

const PLAIN: readonly Band[] = [
  ...whereHeld({
    of: 'doNothing',
    name: 'do nothing',
    unit: 'percent',
    figure: (games, docket) => meanReading(games('nothing', docket), nineOdds),
  }),
  ...whereHeld({
    of: 'random',
    name: 'random play',
    unit: 'percent',
    figure: (games, docket) => meanReading(games('random', docket), nineOdds),
  }),
  ...whereHeld({
    of: 'randomUnderInformed',
    name: 'random play under informed',
    unit: 'points',
    figure: (games, docket) => cost(games, 'random', docket),
  }),
  ...inEach({
    of: 'informed',
    name: 'informed play wins',
    unit: 'percent',
    figure: (games, docket) => meanReading(games('informed', docket), winOdds),
  }),
  ...inEach({
    of: 'greedyUnderInformed',
    name: 'greedy under informed',
    unit: 'points',
    figure: (games, docket) => cost(games, 'greedy', docket),
  }),
  ...inEach({
    of: 'oracleOverInformed',
    name: 'oracle over informed',
    unit: 'points',
    figure: (games, docket) =>
      gapOf(games('oracle', docket), games('informed', docket), judgeOf(docket)),
  }),
  ...inEach({
    of: 'oracle',
    name: 'oracle wins',
    unit: 'percent',
    figure: (games, docket) => meanReading(games('oracle', docket), judgeOf(docket)),
  }),
];

const RESTRICTED: readonly Band[] = [
  ...ONLY.flatMap((kind) =>
    inEach({
      of: 'onlyOneFamily',
      name: `only ${kind}, against informed`,
      unit: 'ratio',
      figure: (games, docket) =>
        ratioOf(games(`only:${kind}`, docket), games('informed', docket), judgeOf(docket)),
    }),
  ),
  ...FAMILIES.flatMap((family) =>
    inEach({
      of: 'neverOneFamily',
      name: `never ${family} costs`,
      unit: 'points',
      figure: (games, docket) => cost(games, `never:${family}`, docket),
    }),
  ),
  ...whereHeld({
    of: 'takeEveryMove',
    name: 'taking every move costs',
    unit: 'points',
    figure: (games, docket) => cost(games, 'never:moves', docket),
  }),
  ...inEach({
    of: 'neverSoundingOut',
    name: 'never sounding out costs P(nine)',
    unit: 'points',
    figure: (games, docket) => cost(games, 'never:soundings', docket, nineOdds),
  }),
  ...ARGUMENTS.map((argument): Band => ({
    name: `never ${argument} costs, all dockets`,
    unit: 'points',
    figure: (games) =>
      over(HELD_DOCKETS.map((docket) => cost(games, `never:${argument}`, docket, nineOdds))),
    least: 0.005,
  })),
  ...(['fallback', 'witness'] as const).map((kind): Band => ({
    name: `never a ${kind} costs Access, all dockets`,
    unit: 'access',
    figure: (games) =>
      over(HELD_DOCKETS.map((docket) => cost(games, `never:${kind}`, docket, accessOf))),
    least: 1,
    most: 8,
  })),
];

const SHAPE: readonly Band[] = [
  {
    name: 'commonest first task and seat, all dockets',
    unit: 'percent',
    figure: (games) => firstShare(HELD_DOCKETS.flatMap((docket) => games('informed', docket))),
    most: 0.35,
  },
  ...whereHeld({
    of: 'closeVotes',
    name: 'votes that end on 8, 9 or 10',
    unit: 'percent',
    figure: (games, docket) => closeShare(games('informed', docket)),
  }),
  ...whereHeld({
    of: 'largestRise',
    name: 'largest rise of a week’s median odds',
    unit: 'points',
    figure: (games, docket) => largestRise(games('informed', docket)),
  }),
  ...whereHeld({
    of: 'lateHolds',
    name: 'last two weeks hold or fall',
    unit: 'percent',
    figure: (games, docket) => lateHolds(games('informed', docket)),
  }),
  ...(['table', 'fallback', 'withdraw'] as const).map((option): Band => ({
    name: `the Call: ${option} is best, all dockets`,
    unit: 'percent',
    figure: (games) =>
      over(HELD_DOCKETS.map((docket) => bestShare(games('informed', docket), option))),
    least: 0.03,
  })),
  ...inEach({
    of: 'attacheOverEnvoy',
    name: 'Attaché above Envoy',
    unit: 'points',
    figure: (games, docket) =>
      gapOf(games('informed', docket, 'attache'), games('informed', docket), judgeOf(docket)),
  }),
  ...inEach({
    of: 'envoyOverAmbassador',
    name: 'Envoy above Ambassador',
    unit: 'points',
    figure: (games, docket) =>
      gapOf(games('informed', docket), games('informed', docket, 'ambassador'), judgeOf(docket)),
  }),
];

/**
 * Every band that the game is tuned to: a docket's own borders stand in its `balance.json`. A tutorial is
 * hard to lose, so where there is no room above or below, its figure is only printed, or has to be no
 * worse than the level before.
 *
 * @source design 3
 */
export const BANDS: readonly Band[] = [...PLAIN, ...RESTRICTED, ...SHAPE];
