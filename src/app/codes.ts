import type { Action } from '../engine/proceedings/council/action';
import type { GameHeader } from '../session/play/header';
import type { LocalGame } from '../session/play/local-game';

/** A finished game as it was played here. */
export interface PlayedGame {
  readonly header: GameHeader;
  readonly log: readonly Action[];
  /** The record that a what-if left, or that a chair's coalition played by; null for neither. */
  readonly record: readonly Action[] | null;
}

/** What a session has played. */
export function playedOf(session: LocalGame): PlayedGame {
  return {
    header: session.header,
    log: session.log(),
    record: session.branch?.log ?? null,
  };
}

/** The code of a finished game; null where it has none. The coder is fetched when it is asked for. */
export async function codeOf(session: LocalGame): Promise<string | null> {
  const { encodeGame } = await import('../session/codes/replay-code');
  const { docket, model } = session.view();
  const coded = encodeGame({ ...playedOf(session), scenario: docket, model });
  return coded.ok ? coded.code : null;
}
