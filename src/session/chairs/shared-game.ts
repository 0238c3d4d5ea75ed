import type { Action } from '../../engine/proceedings/council/action';
import type { GameEvent } from '../../engine/proceedings/council/event';
import type { SeatId } from '../../engine/core/ids';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import { gameAt, letOppositionAct, TELLING } from '../play/council-game';
import { headerOf, type GameHeader } from '../play/header';
import { beginPlay, type PlayedChair } from '../play/play';
import { GameSession, type NewGame, type Session, type SessionWiring } from '../play/session';
import { chairOf } from './chair-session';

/** A game of several people, with all that is behind it: for whoever runs it. Each person gets a session. */
export interface SharedGame {
  readonly header: GameHeader;
  /** What one person sees and does. @throws for a seat that no person holds */
  sessionOf(seat: SeatId): Session;
  /** Every seat's accepted actions, oldest first. */
  log(): readonly Action[];
  /** The whole state, truth included. */
  stateToSave(): GameState;
}

/**
 * Starts a game of several people; the AI plays the seats that nobody holds. Nothing is taken back in it:
 * what one person has done, others have seen.
 *
 * @throws for seats that nobody may hold, and for one held twice
 */
export function shareGame(
  options: NewGame & SessionWiring & { readonly humans: readonly SeatId[] },
): SharedGame {
  const { humans } = options;
  const play = beginPlay(gameAt(createGame(options)), tableOf(humans));
  const header = { ...headerOf(options), humans };
  const tell = (events: readonly GameEvent[]): void => {
    for (const session of sessions.values()) session.announce(events);
  };
  const sessions = new Map(
    humans.map((seat) => {
      const { clock, labelOf } = options;
      const parts = { header, play, seat, branch: null, tell };
      return [
        seat,
        new GameSession({ ...parts, ...(clock && { clock }), ...(labelOf && { labelOf }) }),
      ] as const;
    }),
  );
  tell(play.events);
  return {
    header,
    sessionOf(seat) {
      const session = sessions.get(seat);
      if (!session) throw new RangeError(`no person holds the seat ${seat}`);
      return session;
    },
    log: () => [...play.log],
    stateToSave: () => play.game.state,
  };
}

/** Nobody's chair in particular: the seats that no person holds act whenever it is their turn. */
function tableOf(humans: readonly SeatId[]): PlayedChair {
  const isDesk = humans.includes('coalition');
  const others = isDesk ? letOppositionAct : chairOf({ seat: null, record: null }).others;
  return { seat: null, others, telling: TELLING };
}
