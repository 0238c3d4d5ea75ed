import { BOTS } from '../../src/ai/players/bots';
import { createGame, type GameSetup } from '../../src/engine/proceedings/council/setup';
import type { Level } from '../../src/engine/core/levels';
import type { GameState, View } from '../../src/engine/proceedings/council/state';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { playTurn } from '../../src/session/play/headless';
import { beginPlay } from '../../src/session/play/play';
import { COALITION, gameAt } from '../../src/session/play/council-game';
import { DECEMBER_2015, MODEL } from '../support/shipped';

/** The game that everything is timed on: the level docket, played well. */
export const SETUP: GameSetup = {
  scenario: DECEMBER_2015,
  model: MODEL,
  seed: 's-1',
  level: 'envoy',
  humans: ['coalition'],
};

/** The same game as the informed bot has brought it to this week, at the desk or in their turn. */
export function gameInWeek(week: number, phase: 'desk' | 'call'): GameState {
  const play = beginPlay(gameAt(createGame(SETUP)), COALITION);
  while (play.game.state.board.week < week || play.game.state.board.phase !== phase) {
    if (play.game.state.board.phase === 'over') throw new Error(`no ${phase} in week ${week}`);
    playTurn(play, BOTS.informed);
  }
  return play.game.state;
}

/** Games whose weeks are looked at from the other side. */
const GAMES = 6;

/** What the other side sees at the start of each week of some games by the informed bot. */
export function theirTurns(level: Level): readonly View[] {
  return Array.from({ length: GAMES }, (_, game) => weeksOf(level, `bench-${game}`)).flat();
}

function weeksOf(level: Level, seed: string): View[] {
  const play = beginPlay(gameAt(createGame({ ...SETUP, level, seed })), COALITION);
  const turns: View[] = [];
  for (let seen = 0; play.game.state.board.phase !== 'over'; playTurn(play, BOTS.informed)) {
    const { state } = play.game;
    if (state.board.week === seen) continue;
    seen = state.board.week;
    turns.push(
      viewFor({ ...state, board: { ...state.board, phase: 'moves', moves: [] } }, 'opposition'),
    );
  }
  return turns;
}
