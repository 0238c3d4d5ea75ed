import { advise } from '../../src/ai/adviser';
import { BOTS } from '../../src/ai/players/bots';
import { chooseMoves } from '../../src/ai/opposition/opposition';
import type { Action } from '../../src/engine/proceedings/council/action';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { replay } from '../../src/engine/proceedings/council/replay';
import { createGame } from '../../src/engine/proceedings/council/setup';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { playHeadless } from '../../src/session/play/headless';
import { decodeGame, encodeGame } from '../../src/session/codes/replay-code';
import { simulate } from '../../src/session/play/simulate';
import { DECEMBER_2015, MODEL } from '../support/shipped';
import { gameInWeek, SETUP } from './positions';
import { median, stretchesUs, type Timed } from './timing';

/** A stream of uniforms in (0, 1) that is the same on every run. */
function stream(): () => number {
  let word = 20151210;
  return () => {
    word = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((word >>> 0) + 0.5) / 4294967296;
  };
}

/** One random playout from the middle of a game, copy included: both sides take what is legal. */
function playout(from: GameState, draw: () => number): void {
  const state = copyForSearch(from);
  while (state.board.phase !== 'over') {
    const seat = state.board.phase === 'moves' ? 'opposition' : 'coalition';
    const view = viewFor(state, seat);
    const legal = legalActions(view);
    const action: Action =
      seat === 'coalition'
        ? BOTS.random(view, legal, draw)
        : legal[Math.floor(draw() * legal.length)]!;
    const result = stepInPlace(state, action);
    if (!result.ok) throw new Error(`refused: ${result.rejection.code}`);
  }
}

/** What is asked of whole games, and of one position in their middle. */
export function gameTasks(): readonly Timed[] {
  const middle = gameInWeek(3, 'desk');
  const view = viewFor(middle, 'coalition');
  const theirs = viewFor({ ...middle, board: { ...middle.board, phase: 'moves' } }, 'opposition');
  const draw = stream();
  const finished = playHeadless({
    scenario: DECEMBER_2015,
    model: MODEL,
    seed: SETUP.seed,
    level: SETUP.level,
    bot: BOTS.informed,
  });
  const { log, header } = finished;
  const coded = encodeGame({ header, log, scenario: DECEMBER_2015, model: MODEL });
  if (!coded.ok) throw new Error(`no code: ${coded.problem.code}`);
  const texts = { scenarios: [DECEMBER_2015], model: MODEL };
  return [
    { name: 'playout', times: 1, run: () => playout(middle, draw) },
    {
      name: 'replay',
      times: 1,
      run() {
        if (!replay(SETUP, log).ok) throw new Error('the log was refused');
      },
    },
    {
      name: 'code',
      times: 1,
      run() {
        if (!decodeGame(coded.code, texts).ok) throw new Error('the code was refused');
      },
    },
    { name: 'adviser', times: 1, run: () => void advise(view) },
    { name: 'opposition', times: 1, run: () => void chooseMoves(theirs, draw) },
    { name: 'legalActions', times: 1, run: () => void legalActions(view) },
  ];
}

/** Games that warm the machine up, and games that are timed. */
const WARM = 30;
const TIMED = 40;

/** Games by the informed bot against the AI for each second of one processor, as `sweep` plays them. */
export function sweepGamesPerSecond(): number {
  const game = (index: number) =>
    void simulate(createGame({ ...SETUP, seed: `bench-${index}` }), BOTS.informed);
  stretchesUs(WARM, game);
  return 1e6 / median(stretchesUs(TIMED, game));
}
