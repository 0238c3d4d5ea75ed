import type { GameEvent } from '../../../../engine/proceedings/council/event';
import { eventsByWeek, weekStories, type WeekStory } from '../../../parts/week-story';
import type { Session } from '../../../../session/play/session';
import { eventWords } from '../../../../words/events';
import { readMoves } from '../../../../words/their-events';

/** Every week's story so far, the latest first; a week without a word is left out. */
export function storyOf(session: Session): readonly WeekStory[] {
  return weekStories(session.events(), tellerOf(session));
}

/** How the capitals answered at the end of a week: what its own errands and their moves brought. */
export function answersOf(session: Session, week: number): readonly string[] {
  const found = eventsByWeek(session.events()).find((candidate) => candidate.week === week);
  const results = (found?.events ?? []).filter(({ type }) => !OWN_CLICKS.has(type));
  return results.map(tellerOf(session)).filter((line) => line !== null);
}

/** What the player did or was shown during the week, and so needs no telling afterwards. */
const OWN_CLICKS: ReadonlySet<GameEvent['type']> = new Set([
  'weekStarted',
  'cardDealt',
  'cardAnswered',
  'movesAnnounced',
  'messengerBriefed',
  'messengerRecalled',
  'moveAnswered',
  'ambitionChanged',
]);

const UNSAID: ReadonlySet<GameEvent['type']> = new Set([
  'weekStarted',
  'messengerBriefed',
  'messengerRecalled',
]);

/** The words for an event of this game; null for what needs none. */
function tellerOf(session: Session): (event: GameEvent) => string | null {
  const { docket } = session.view();
  const read = readMoves(session.announced());
  return (event) => (UNSAID.has(event.type) ? null : eventWords(docket, event, read));
}
