import type { Lesson } from '../engine/proceedings/council/scenario';
import type { View } from '../engine/proceedings/council/state';

/** Where in a game the player is, as far as lessons go. */
type Screen = 'desk' | 'call' | 'vote' | 'elsewhere';

/**
 * The lesson to be shown now: the first unread one of this week, of the Call or of the vote. While a
 * card waits for its answer there is none: one thing at a time.
 */
export function lessonNow(
  { docket, board }: View,
  { screen, read }: { screen: Screen; read: readonly string[] },
): Lesson | null {
  if (screen === 'desk' && board.cards.some(({ option }) => option === '')) return null;
  const isDue = ({ at, week }: Lesson) =>
    week === null ? at === screen : screen === 'desk' && week === board.week;
  return docket.lessons.find((lesson) => isDue(lesson) && !read.includes(lesson.id)) ?? null;
}
