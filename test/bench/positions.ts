import { BOTS } from '../../src/ai/players/bots';
import { createGame, type GameSetup } from '../../src/engine/proceedings/council/setup';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { playOneAction } from '../../src/session/play/headless';
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
    playOneAction(play, BOTS.informed);
  }
  return play.game.state;
}
