import { gameTasks, sweepGamesPerSecond } from './games';
import { longGames, searchAndKernel } from './moves';
import { mediansUs } from './timing';
import { voteTasks } from './votes';

/** What `bench --json` prints: medians of one run. */
export interface Figures {
  /** One exact forecast over fifteen seats at given shocks. */
  readonly forecastNs: number;
  /** The whole forecast, averaged over 7 x 7 shocks, ten seats open. */
  readonly forecastTwoShocksUs: number;
  /** One random playout from the middle of a game. */
  readonly playoutUs: number;
  /** Games by the informed bot in one process. */
  readonly sweepGamesPerSecond: number;
  readonly movesPerSecond: {
    readonly play: number;
    readonly search: number;
    readonly boardgameio: number;
  };
  /** Time of a move on the search path over its time as a loop on flat numbers. */
  readonly kernelRatio: number;
  /** A finished game read from its code and verified. */
  readonly replayGameUs: number;
  readonly adviserMs: number;
}

/** What only the table shows. */
export interface Further {
  readonly passOddsUs: number;
  readonly roomUs: number;
  readonly passIfUs: number;
  readonly legalActionsUs: number;
  readonly oppositionUs: number;
  readonly logReplayUs: number;
  /** Time of the last 100 of 1,000 moves over that of the first 100. */
  readonly playLastOverFirst: number;
  readonly peerLastOverFirst: number;
}

/** Long games of each side. */
const LONG_GAMES = 7;

/** Measures everything, in one run. */
export function measure(report: (line: string) => void): Figures & { readonly further: Further } {
  report('the vote formula');
  const votes = mediansUs(voteTasks());
  report('the search path and its limit');
  const paths = mediansUs(searchAndKernel());
  report('games and positions');
  const games = mediansUs(gameTasks());
  report('a sweep');
  const sweep = sweepGamesPerSecond();
  report('games of 1,000 moves');
  const long = longGames(LONG_GAMES);
  const us = (name: string): number => {
    const found = votes.get(name) ?? paths.get(name) ?? games.get(name);
    if (found === undefined) throw new Error(`${name} was not timed`);
    return found;
  };
  return {
    forecastNs: 1000 * us('forecast'),
    forecastTwoShocksUs: us('forecastTwoShocks'),
    playoutUs: us('playout'),
    sweepGamesPerSecond: sweep,
    movesPerSecond: {
      play: long.play.perSecond,
      search: 1e6 / us('search'),
      boardgameio: long.peer.perSecond,
    },
    kernelRatio: us('search') / us('kernel'),
    replayGameUs: us('code'),
    adviserMs: us('adviser') / 1000,
    further: {
      passOddsUs: us('passOdds'),
      roomUs: us('roomOf'),
      passIfUs: us('passIf'),
      legalActionsUs: us('legalActions'),
      oppositionUs: us('opposition'),
      logReplayUs: us('replay'),
      playLastOverFirst: long.play.lastOverFirst,
      peerLastOverFirst: long.peer.lastOverFirst,
    },
  };
}
