import { weekStories, type WeekStory } from '../../../parts/week-story';
import type { Session } from '../../../../session/play/session';
import { chairEventWords } from '../../../../words/chair-story';
import { readMoves } from '../../../../words/their-events';

/** Every week's story so far, the latest first; a week without a word is left out. */
export function chairStory(session: Session): readonly WeekStory[] {
  const { docket, seat } = session.view();
  const teller = { docket, seat, read: readMoves(session.announced()) };
  return weekStories(session.events(), (event) =>
    event.type === 'weekStarted' ? null : chairEventWords(teller, event),
  );
}

/** What the end of one week brought; empty where nothing was heard. */
export function chairWeek(session: Session, week: number): readonly string[] {
  return chairStory(session).find((story) => story.week === week)?.lines ?? [];
}
