import { electedSeats, leadObjector } from '../engine/proceedings/council/docket';
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
import { DOCKETS } from './dockets';

/** As much of a docket's reference as finds it on the shelf. */
export type NamedDocket = Pick<DocketRef, 'kind' | 'id'>;

type Wiring = { readonly scenario: Scenario; readonly model: VoteModel } & SessionWiring;

/** A game that somebody is to sit in: its deal, and what its coalition did; null for one not yet played. */
export interface Sitting {
  readonly header: Pick<GameHeader, 'seed' | 'level'> & { readonly docket: NamedDocket };
  readonly record: readonly Action[] | null;
  readonly seat: SeatId;
}

/** Whether a game is played from another chair than the coalition’s. */
export function isChairGame({ humans }: Pick<GameHeader, 'humans'>): boolean {
  return humans[0] !== 'coalition';
}

/** Starts a game from a chair; what plays the coalition is fetched when it is asked for. */
export async function sitDown(wiring: Wiring, sitting: Sitting): Promise<LocalGame> {
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

/** What the game of a link is, or why it can’t be sat in, in words. */
export async function sittingOfLink(
  { code, seat }: { readonly code: string; readonly seat: string },
  model: VoteModel,
): Promise<Sitting | string> {
  const [{ decodeGame }, words, { badChairWords }, ...scenarios] = await Promise.all([
    import('../session/codes/replay-code'),
    import('../words/codes'),
    import('../words/chair-intro'),
    ...DOCKETS.map(({ load }) => load()),
  ]);
  const decoded = decodeGame(code, { scenarios, model });
  if (!decoded.ok) return words.codeProblemWords(decoded.problem);
  const { header, log } = decoded;
  const docket = scenarios.find(({ id }) => id === header.docket.id);
  const wanted = seat.toUpperCase();
  const found = docket && chairOf(docket, wanted);
  if (!docket || !found) return badChairWords(seat);
  return { header, record: log, seat: found };
}

/** The seat that a member’s name asks for: its own, or that of the objectors for the one that leads them. */
function chairOf(docket: Scenario, wanted: string): SeatId | undefined {
  if (wanted === leadObjector(docket)) return 'opposition';
  return electedSeats(docket).find(({ id }) => id === wanted)?.id;
}
