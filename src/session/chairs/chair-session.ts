import type { Action } from '../../engine/proceedings/council/action';
import type { SeatId } from '../../engine/core/ids';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import type { VoteModel } from '../../engine/ballot/model';
import { coalitionTurn } from '../play/recorded-turn';
import { CHAIR_SHAPES } from '../saves/chair-shape';
import { headerOf } from '../play/header';
import { gameAt, letOppositionAct, TELLING } from '../play/council-game';
import { accept, beginPlay, type Play, type PlayedChair } from '../play/play';
import { reopen } from '../saves/reopen';
import type { Save } from '../saves/save-format';
import { OwnGame, type LocalGame } from '../play/local-game';
import { type OpenedSession } from '../saves/open-session';
import type { NewGame, SessionWiring } from '../play/session';

/** A game from another chair than the coalition's. */
export interface ChairGame extends NewGame {
  /** An elected member, or `opposition` for China's chair. */
  readonly seat: SeatId;
  /** The log of a finished game, whose coalition plays again as it did; null: the informed bot plays it. */
  readonly record: readonly Action[] | null;
}

/** A chair with its opponents: the AI's opposition and a coalition that plays by its record. */
export function chairOf({
  seat,
  record,
}: Pick<PlayedChair, 'seat'> & Pick<ChairGame, 'record'>): PlayedChair {
  return {
    seat,
    telling: TELLING,
    others(play: Play): void {
      letOppositionAct(play);
      while (['desk', 'call'].includes(play.game.state.board.phase)) {
        for (const action of coalitionTurn(play.game.state, record)) {
          const rejection = accept(play, action);
          if (rejection) throw new Error(`the coalition's action was refused: ${rejection.code}`);
        }
        letOppositionAct(play);
      }
    },
  };
}

/** Begins a chair's game; the others have acted up to the chair's first turn. @throws for a seat that nobody may hold */
export function beginChairPlay(game: ChairGame): Play {
  const { scenario, model, seed, level, seat } = game;
  const start = createGame({ scenario, model, seed, level, humans: [seat] });
  return beginPlay(gameAt(start), chairOf(game));
}

/** Starts a game from a chair. `first()` tells how the recorded game ended, `branch.log` is the record. */
export function createChairSession(options: ChairGame & SessionWiring): LocalGame {
  const play = beginChairPlay(options);
  const header = headerOf(options);
  const { record } = options;
  const branch = record && { log: record, step: 0 };
  const session = new OwnGame({ ...options, header, play, branch });
  session.announce(play.events);
  return session;
}

/** Goes on with a saved chair game, as `openSession` does with a coalition's. */
export function openChairSession(
  options: { scenario: Scenario; model: VoteModel; save: Save } & SessionWiring,
): OpenedSession {
  const { header, branch } = options.save;
  const seat = header.humans[0]!;
  const opened = reopen({
    ...options,
    chair: chairOf({ seat, record: branch?.log ?? null }),
    shapes: CHAIR_SHAPES,
  });
  if (!opened.ok) return opened;
  opened.play.chair.others(opened.play); // a log cut short may end in somebody else's turn
  const session = new OwnGame({ ...options, header, play: opened.play, seat, branch });
  return { ok: true, session, closed: opened.closed };
}
