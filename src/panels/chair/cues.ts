import type { GameEvent } from '../../engine/event';
import type { Session } from '../../session/session';
import { chairEventWords } from '../words/chair-story';
import { readMoves } from '../words/their-events';

/** What a cue says to the person in a chair; null for nothing. */
export function chairCueWords(session: Session, event: GameEvent): string | null {
  const { docket, seat } = session.view();
  return chairEventWords({ docket, seat, read: readMoves(session.log()) }, event);
}
