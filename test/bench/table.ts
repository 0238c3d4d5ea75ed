import type { Figures, Further } from './figures';

interface Row {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** What is aimed at; none for a figure without an aim. */
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
}

/** The figures for people: one line each, with its aim and whether it is reached. */
export function tableOf(figures: Figures & { readonly further: Further }): string {
  return rowsOf(figures).map(lineOf).join('\n');
}

function rowsOf({ further, movesPerSecond, ...figures }: Figures & { readonly further: Further }) {
  const { play, search, boardgameio } = movesPerSecond;
  const rows: readonly Row[] = [
    { name: 'exact forecast, shocks given', figure: figures.forecastNs, unit: 'ns' },
    {
      name: 'whole forecast, two shocks',
      figure: figures.forecastTwoShocksUs,
      unit: 'us',
      aim: { atMost: 10 },
    },
    {
      name: 'P(nine) alone, two shocks',
      figure: further.passOddsUs,
      unit: 'us',
      aim: { atMost: 10 },
    },
    { name: 'a room made ready', figure: further.roomUs, unit: 'us' },
    { name: '... asked about one seat', figure: further.passIfUs, unit: 'us', aim: { atMost: 1 } },
    { name: 'legal actions at the desk', figure: further.legalActionsUs, unit: 'us' },
    { name: 'random playout from week 3', figure: figures.playoutUs, unit: 'us' },
    {
      name: 'informed games a second',
      figure: figures.sweepGamesPerSecond,
      unit: '/s',
      aim: { atLeast: 2000 },
    },
    { name: 'moves, play path', figure: play, unit: '/s' },
    {
      name: '... last 100 over first 100',
      figure: further.playLastOverFirst,
      unit: 'x',
      aim: { atMost: 1.5 },
    },
    { name: 'moves, boardgame.io', figure: boardgameio, unit: '/s' },
    { name: '... last 100 over first 100', figure: further.peerLastOverFirst, unit: 'x' },
    {
      name: 'play path over boardgame.io',
      figure: play / boardgameio,
      unit: 'x',
      aim: { atLeast: 20 },
    },
    { name: 'moves, search path', figure: search, unit: '/s' },
    {
      name: 'search path over boardgame.io',
      figure: search / boardgameio,
      unit: 'x',
      aim: { atLeast: 500 },
    },
    {
      name: 'search path over flat numbers',
      figure: figures.kernelRatio,
      unit: 'x',
      aim: { atMost: 3 },
    },
    { name: 'a log replayed', figure: further.logReplayUs, unit: 'us' },
    { name: 'a code verified', figure: figures.replayGameUs, unit: 'us', aim: { atMost: 5000 } },
    { name: 'the adviser', figure: figures.adviserMs, unit: 'ms', aim: { atMost: 50 } },
    {
      name: 'their moves for a week',
      figure: further.oppositionUs,
      unit: 'us',
      aim: { atMost: 300 },
    },
  ];
  return rows;
}

function lineOf({ name, figure, unit, aim }: Row): string {
  const shown = figure >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
  const head = `${name.padEnd(32)}${shown.padStart(10)} ${unit.padEnd(3)}`;
  if (!aim) return head.trimEnd();
  const [limit, isReached] =
    'atMost' in aim
      ? [`at most ${aim.atMost}`, figure <= aim.atMost]
      : [`at least ${aim.atLeast}`, figure >= aim.atLeast];
  return `${head} ${limit.padEnd(14)} ${isReached ? 'reached' : 'missed'}`;
}
