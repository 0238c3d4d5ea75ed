import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import type { Action } from '../../src/engine/proceedings/council/action';
import type { SeatId } from '../../src/engine/core/ids';
import type { Level } from '../../src/engine/core/levels';
import type { Draw } from '../../src/engine/core/rng';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { beginChairPlay, createChairSession } from '../../src/session/chairs/chair-session';
import { botLuck } from '../../src/session/play/luck';
import { playOn, type Play } from '../../src/session/play/play';
import type { LocalGame } from '../../src/session/play/local-game';
import { chairBot, type ChairBot } from './chair-bot';
import { FakeClock } from './fake-clock';
import { DECEMBER_2015, MODEL } from './shipped';

interface ChairParts {
  readonly seat?: string;
  readonly seed?: string;
  readonly level?: Level;
  readonly record?: readonly Action[] | null;
}

function gameOf({ seat = 'MYS', seed = 's-1', level = 'envoy', record = null }: ChairParts) {
  return {
    scenario: DECEMBER_2015,
    model: MODEL,
    seat: seat as SeatId,
    seed,
    level,
    record,
  };
}

/** A session in a chair on the shipped docket: Malaysia's, against the informed bot, unless named. */
export function aChairSession(parts: ChairParts = {}): LocalGame {
  return createChairSession({ ...gameOf(parts), clock: new FakeClock() });
}

/** Luck for one action of a chair's bot. */
function luckOf(state: GameState): Draw {
  return botLuck(state)(0);
}

/** A chair's game played to its end by a bot. @throws when the bot is refused */
export function playChair(parts: ChairParts, bot: ChairBot = chairBot): Play {
  const play = beginChairPlay(gameOf(parts));
  while (play.game.state.board.phase !== 'over') {
    const view = viewFor(play.game.state, play.chair.seat!);
    const action = bot(view, legalActions(view), luckOf(play.game.state));
    const rejection = playOn(play, action);
    if (rejection) throw new Error(`${action.type} was refused: ${rejection.code}`);
  }
  return play;
}

/** Takes `most` of the chair bot's actions in a session, or all of them to the end. */
export function playChairSession(session: LocalGame, most = Infinity): void {
  for (let taken = 0; taken < most && session.view().board.phase !== 'over'; taken += 1) {
    const view = session.view();
    const luck = luckOf(session.stateToSave());
    const rejection = session.submit(chairBot(view, legalActions(view), luck));
    if (rejection) throw new Error(rejection.code);
  }
}
