import { advise } from '../../src/ai/adviser';
import { BOTS } from '../../src/ai/players/bots';
import { chooseMoves } from '../../src/ai/opposition/opposition';
import type { Level } from '../../src/engine/core/levels';
import type { Action } from '../../src/engine/proceedings/council/action';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { replay } from '../../src/engine/proceedings/council/replay';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { copyForSearch, stepInPlace } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { playHeadless } from '../../src/session/play/headless';
import { decodeGame, encodeGame } from '../../src/session/codes/replay-code';
import { DECEMBER_2015, MODEL } from '../support/shipped';
import { gameInWeek, SETUP, theirTurns } from './positions';
import type { Timed } from './timing';

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
        ? BOTS.random(view, () => draw)[0]!
        : legal[Math.floor(draw() * legal.length)]!;
    const result = stepInPlace(state, action);
    if (!result.ok) throw new Error(`refused: ${result.rejection.code}`);
  }
}

/** What is asked of whole games, and of one position in their middle. */
export function gameTasks(): readonly Timed[] {
  const middle = gameInWeek(3, 'desk');
  const view = viewFor(middle, 'coalition');
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
    opposition('envoy', draw),
    opposition('ambassador', draw),
    { name: 'legalActions', times: 1, run: () => void legalActions(view) },
  ];
}

/** The other side's choice at every week of some games, played well against it. */
function opposition(level: Level, draw: () => number): Timed {
  const turns = theirTurns(level);
  return {
    name: `opposition ${level}`,
    times: turns.length,
    run() {
      for (const view of turns) chooseMoves(view, draw);
    },
  };
}
