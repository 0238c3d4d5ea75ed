import type { SeatId } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { Action } from '../engine/proceedings/council/action';
import type { VoteModel } from '../engine/ballot/model';
import type { DocketRef } from '../scenario/docket-ref';
import type { GameHeader } from '../session/play/header';
import type { Save } from '../session/saves/save-format';
import type { LocalGame } from '../session/play/local-game';
import type { OpenedSession } from '../session/saves/open-session';
import type { SessionWiring } from '../session/play/session';

/** As much of a docket's reference as finds it on the shelf. */
export type NamedDocket = Pick<DocketRef, 'kind' | 'id'>;

type Wiring = { readonly scenario: Scenario; readonly model: VoteModel } & SessionWiring;

/** A game that somebody is to sit in: its deal, and what its coalition did; null for one not yet played. */
export interface ChairDeal {
  readonly header: Pick<GameHeader, 'seed' | 'level'> & { readonly docket: NamedDocket };
  readonly record: readonly Action[] | null;
  readonly seat: SeatId;
}

/** Whether a game is played from another chair than the coalition’s. */
export function isChairGame({ humans }: Pick<GameHeader, 'humans'>): boolean {
  return humans[0] !== 'coalition';
}

/** Starts a game from a chair; what plays the coalition is fetched when it is asked for. */
export async function sitDown(wiring: Wiring, sitting: ChairDeal): Promise<LocalGame> {
  const { createChairSession } = await import('../session/chairs/chair-session');
  const { header, record, seat } = sitting;
  return createChairSession({ ...wiring, seed: header.seed, level: header.level, seat, record });
}

/** Goes on with a saved game of any seat; what reads one again is fetched when it is asked for. */
export async function reopened(wiring: Wiring, save: Save): Promise<OpenedSession> {
  if (isChairGame(save.header)) {
    const { openChairSession } = await import('../session/chairs/chair-session');
    return openChairSession({ ...wiring, save });
  }
  const { openSession } = await import('../session/saves/open-session');
  return openSession({ ...wiring, save });
}
