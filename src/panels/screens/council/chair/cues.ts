import type { GameEvent } from '../../../../engine/proceedings/council/event';
import type { Session } from '../../../../session/play/session';
import { chairEventWords } from '../../../../words/chair-story';
import { readMoves } from '../../../../words/their-events';

/** What a cue says to the person in a chair; null for nothing. */
export function chairCueWords(session: Session, event: GameEvent): string | null {
  const { docket, seat } = session.view();
  return chairEventWords({ docket, seat, read: readMoves(session.announced()) }, event);
}
