import type { VoteModel } from '../../engine/ballot/model';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { OwnGame, type LocalGame } from '../play/local-game';
import type { SessionWiring } from '../play/session';
import { reopen } from './reopen';
import type { Save, SaveProblem } from './save-format';

/** A saved game that goes on, or why it can't. */
export type OpenedSession =
  | { readonly ok: true; readonly session: LocalGame; readonly closed: null | 'rulesChanged' }
  | { readonly ok: false; readonly problem: SaveProblem };

/**
 * Goes on with a saved game: by replaying its log, or from its snapshot when the rules or the docket
 * have changed since (`closed`: it plays on, but its code can no longer be checked). Games from another
 * chair than the coalition's are opened by `openChairSession`.
 */
export function openSession(
  options: { scenario: Scenario; model: VoteModel; save: Save } & SessionWiring,
): OpenedSession {
  const opened = reopen(options);
  if (!opened.ok) return opened;
  const { header, branch } = options.save;
  const session = new OwnGame({ ...options, header, play: opened.play, seat: 'coalition', branch });
  return { ok: true, session, closed: opened.closed };
}
