import type { Action } from '../../engine/proceedings/council/action';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import type { Branch } from './branch';
import { headerOf } from './header';
import { COALITION, gameAt } from './council-game';
import { beginPlay, branchPlay, type Play } from './play';
import {
  GameSession,
  type NewGame,
  type Session,
  type SessionParts,
  type SessionWiring,
} from './session';

/**
 * A game of one person that runs on this device, with all that is behind it: for saves, codes and replays.
 * Views get it as the `Session` that it is.
 */
export interface LocalGame extends Session {
  /** The recorded game that this one leaves, for a what-if; null for a game of its own. */
  readonly branch: Branch | null;
  /** Every seat's accepted actions, oldest first. */
  log(): readonly Action[];
  /** The whole state, truth included. */
  stateToSave(): GameState;
}

/**
 * Starts a game; the other side's first moves are already made and shown. With `from` it is a what-if:
 * the first actions of a recorded game of the same docket, seed and level are played already.
 */
export function createSession(
  options: NewGame & SessionWiring & { readonly from?: Branch },
): LocalGame {
  const header = headerOf(options);
  const { scenario, model, seed, level, from } = options;
  const start = createGame({ scenario, model, seed, level, humans: ['coalition'] });
  const game = gameAt(start);
  const play = from
    ? branchPlay(game, COALITION, from.log.slice(0, from.step))
    : beginPlay(game, COALITION);
  const session = new OwnGame({
    ...options,
    header,
    play,
    seat: 'coalition',
    branch: from ?? null,
  });
  if (!from) session.announce(play.events);
  return session;
}

/** A session with the play behind it in hand. */
export class OwnGame extends GameSession implements LocalGame {
  readonly branch: Branch | null;
  readonly #whole: Play;

  constructor(parts: SessionParts) {
    super(parts);
    this.branch = parts.branch;
    this.#whole = parts.play;
  }

  log(): readonly Action[] {
    return [...this.#whole.log];
  }

  stateToSave(): GameState {
    return this.#whole.game.state;
  }
}
