import { balanceSeconds, codesSeconds, informedGames } from './apart';
import { ruleAndKernel } from './arguments';
import { gameTasks } from './games';
import { longGames, searchMoves } from './long-games';
import { timesOf, type Time } from './timing';
import { voteTasks } from './votes';

/** What a figure should come to. */
export type Aim = { readonly atMost: number } | { readonly atLeast: number };

/** One thing measured. */
export interface Figure {
  readonly id: string;
  /** What it is, for people. */
  readonly what: string;
  /** Medians, unless the name says otherwise; null where it was left out. */
  readonly value: number | null;
  /** The mean beside it, where one was taken. */
  readonly mean?: number;
  readonly unit: 'ns' | 'us' | 'ms' | 's' | '/s' | 'x';
  readonly aim?: Aim;
}

/** Whether a figure reaches its aim; null without a figure or without an aim. */
export function isReached({ value, aim }: Pick<Figure, 'value' | 'aim'>): boolean | null {
  if (!aim || value === null) return null;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
}

/** Long games of each side. */
const LONG_GAMES = 7;

interface Wish {
  /** Leaves out `balance`, which takes minutes. */
  readonly isQuick: boolean;
  readonly report: (line: string) => void;
}

/** Measures everything, in one run. */
export function measure({ isQuick, report }: Wish): readonly Figure[] {
  report('informed games, from cold');
  const informed = informedGames();
  report('200 codes, from cold');
  const codes = codesSeconds();
  report('the vote formula');
  const votes = timesOf(voteTasks());
  report('moves, arguments and positions');
  const moves = timesOf([searchMoves(), ...ruleAndKernel(), ...gameTasks()]);
  report('games of 1,000 moves');
  const long = longGames(LONG_GAMES);
  if (!isQuick) report('balance');
  const balance = isQuick ? null : balanceSeconds();
  const times = new Map([...votes, ...moves]);
  return [
    ...voteFigures(times),
    ...moveFigures(times, long),
    ...gameFigures(times, informed),
    {
      id: 'codesColdS',
      what: '200 codes decoded, cold',
      value: codes,
      unit: 's',
      aim: { atMost: 1 },
    },
    {
      id: 'balanceS',
      what: 'balance, all processors',
      value: balance,
      unit: 's',
      aim: { atMost: 120 },
    },
  ];
}

type Times = ReadonlyMap<string, Time>;

function timeOf(times: Times, name: string): Time {
  const found = times.get(name);
  if (!found) throw new Error(`${name} was not timed`);
  return found;
}

const PER_US = { ns: 1000, us: 1, ms: 0.001 } as const;

/** What was timed under `name`, in a unit, with its mean. */
function timed(
  times: Times,
  name: string,
  figure: Pick<Figure, 'id' | 'what' | 'aim'> & { readonly unit: keyof typeof PER_US },
): Figure {
  const { median, mean } = timeOf(times, name);
  const scale = PER_US[figure.unit];
  return { ...figure, value: scale * median, mean: scale * mean };
}

function voteFigures(times: Times): readonly Figure[] {
  const of = (name: string, id: string, what: string, most?: number): Figure =>
    timed(times, name, { id, what, unit: 'us', ...(most ? { aim: { atMost: most } } : {}) });
  return [
    of('forecast7', 'forecast7Us', 'forecast 7x7, every member', 10),
    of('forecast15', 'forecast15Us', 'forecast 15x15, as on the screen', 15),
    of('forecastGiven', 'forecastGivenUs', 'forecast, shocks given'),
    of('passOdds', 'passOddsUs', 'P(nine) alone, 7x7', 2),
    of('passOddsGiven', 'passOddsGivenUs', 'P(nine) alone, shocks given'),
    of('preparedBallot', 'preparedUs', 'a ballot made ready'),
    of('passIf', 'passIfUs', '... asked about one seat'),
  ];
}

function moveFigures(
  times: Times,
  { play, peer }: ReturnType<typeof longGames>,
): readonly Figure[] {
  const search = 1e6 / timeOf(times, 'search').median;
  const kernel = timeOf(times, 'argument').median / timeOf(times, 'kernel').median;
  const perSecond = (id: string, what: string, value: number): Figure => ({
    id,
    what,
    value,
    unit: '/s',
  });
  const ratio = (id: string, what: string, value: number, aim?: Aim): Figure => ({
    id,
    what,
    value,
    unit: 'x',
    ...(aim ? { aim } : {}),
  });
  return [
    perSecond('playPerS', 'brief and recall, play path', play.perSecond),
    perSecond('searchPerS', 'brief and recall, stepInPlace', search),
    perSecond('peerPerS', 'brief and recall, boardgame.io', peer.perSecond),
    ratio('playOverPeer', 'play path over boardgame.io', play.perSecond / peer.perSecond, {
      atLeast: 3,
    }),
    ratio('searchOverPeer', 'stepInPlace over boardgame.io', search / peer.perSecond, {
      atLeast: 30,
    }),
    ratio('playLastOverFirst', 'play, last 100 over first 100', play.lastOverFirst),
    ratio('peerLastOverFirst', 'peer, last 100 over first 100', peer.lastOverFirst),
    timed(times, 'argument', { id: 'argumentUs', what: 'an argument by the rule', unit: 'us' }),
    ratio('argumentOverKernel', '... over equal work, flat', kernel, { atMost: 3 }),
  ];
}

function gameFigures(times: Times, informed: ReturnType<typeof informedGames>): readonly Figure[] {
  const ms = (name: string, id: string, what: string, atMost: number): Figure =>
    timed(times, name, { id, what, unit: 'ms', aim: { atMost } });
  const us = (name: string, id: string, what: string, atMost?: number): Figure =>
    timed(times, name, { id, what, unit: 'us', ...(atMost ? { aim: { atMost } } : {}) });
  return [
    {
      id: 'informedPerS',
      what: 'informed games, long run',
      value: informed.median,
      mean: informed.mean,
      unit: '/s',
      aim: { atLeast: 300 },
    },
    {
      id: 'informedColdPerS',
      what: 'informed games, first hundred',
      value: informed.firstHundred,
      unit: '/s',
      aim: { atLeast: 100 },
    },
    us('opposition envoy', 'oppositionEnvoyUs', 'their moves for a week, Envoy', 60),
    us('opposition ambassador', 'oppositionAmbassadorUs', '... at Ambassador', 60),
    ms('adviser', 'adviserMs', 'the adviser', 2),
    ms('code', 'codeMs', 'a code decoded', 2),
    ms('replay', 'logMs', 'a log replayed', 1),
    us('legalActions', 'legalActionsUs', 'legal actions at the desk'),
    us('playout', 'playoutUs', 'random playout from week 3'),
  ];
}
