import type { Action } from '../../src/engine/proceedings/council/action';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { createGame } from '../../src/engine/proceedings/council/setup';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { COALITION, gameAt } from '../../src/session/play/council-game';
import { beginPlay, playOn } from '../../src/session/play/play';
import { peerGame } from './boardgame-io';
import { gameInWeek, SETUP } from './positions';
import { median, stretchesUs, type Timed } from './timing';

/** Moves of one long game, and of the stretch at its ends that is compared. */
const LONG = 1000;
const STRETCH = 100;
/** Long games of each before any is timed. */
const WARM_GAMES = 4;

/** How a long game went: moves a second, and time of its last moves over that of its first. */
export interface LongGame {
  readonly perSecond: number;
  readonly lastOverFirst: number;
}

function longGame(move: (index: number) => void): LongGame {
  const times = stretchesUs(LONG / STRETCH, (stretch) => {
    for (let index = 0; index < STRETCH; index += 1) move(stretch * STRETCH + index);
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  return { perSecond: (1e6 * LONG) / total, lastOverFirst: times.at(-1)! / times[0]! };
}

/** The median of some games, each figure by itself. */
function middle(games: readonly LongGame[]): LongGame {
  return {
    perSecond: median(games.map(({ perSecond }) => perSecond)),
    lastOverFirst: median(games.map(({ lastOverFirst }) => lastOverFirst)),
  };
}

/** The act that is timed on every side: a messenger is briefed, and recalled. */
function briefAndRecall(state: GameState) {
  const brief = legalActions(viewFor(state, 'coalition')).find(
    (action) => action.type === 'brief' && action.task.type === 'argue',
  );
  if (brief?.type !== 'brief') throw new Error('nobody can be sent');
  const recall = { type: 'recall', by: 'coalition', messenger: brief.messenger } as const;
  return { brief, recall };
}

const begun = () => beginPlay(gameAt(createGame({ ...SETUP, level: 'attache' })), COALITION);

/** 1,000 moves as a person plays them: legality, one draft a move, log, events and a way back. */
function ourLongGame(): LongGame {
  const play = begun();
  const { brief, recall } = briefAndRecall(play.game.state);
  const game = longGame((index) => {
    const rejection = playOn(play, index % 2 === 0 ? brief : recall);
    if (rejection) throw new Error(`refused: ${rejection.code}`);
  });
  if (play.log.length < LONG) throw new Error(`${play.log.length} of ${LONG} are in the log`);
  return game;
}

/** The same 1,000 moves of the peer on the same state, its log on. */
function peerLongGame(): LongGame {
  const { state } = begun().game;
  const { messenger, task } = briefAndRecall(state).brief;
  const client = peerGame(state);
  const game = longGame((index) => {
    if (index % 2 === 0) client.moves.brief({ messenger, task });
    else client.moves.recall(messenger);
  });
  const made = client.log.length;
  client.stop();
  if (made !== LONG) throw new Error(`${made} of ${LONG} moves are in the log`);
  return game;
}

/** Long games of both, taken in turns. */
export function longGames(count: number): { readonly play: LongGame; readonly peer: LongGame } {
  for (let warm = 0; warm < WARM_GAMES; warm += 1) {
    ourLongGame();
    peerLongGame();
  }
  const pairs = Array.from({ length: count }, () => ({
    play: ourLongGame(),
    peer: peerLongGame(),
  }));
  return {
    play: middle(pairs.map(({ play }) => play)),
    peer: middle(pairs.map(({ peer }) => peer)),
  };
}

/** The same moves as search makes them: legality, rules and events, on a copy of its own. */
export function searchMoves(): Timed {
  const state = copyForSearch(gameInWeek(2, 'desk'));
  for (const { messenger } of state.desk.briefings)
    stepInPlace(state, { type: 'recall', by: 'coalition', messenger });
  const { brief, recall } = briefAndRecall(state);
  const times = 1000;
  const make = (action: Action): void => {
    const result = stepInPlace(state, action);
    if (!result.ok) throw new Error(`refused: ${result.rejection.code}`);
  };
  return {
    name: 'search',
    times,
    run() {
      for (let move = 0; move < times; move += 2) {
        make(brief);
        make(recall);
      }
    },
  };
}
