import type { GameEvent } from '../../engine/proceedings/council/event';

/** What was heard in one week, as sentences. */
export interface WeekStory {
  readonly week: number;
  readonly lines: readonly string[];
}

/** The events of a game, week by week. */
export function eventsByWeek(
  events: readonly GameEvent[],
): readonly { readonly week: number; readonly events: readonly GameEvent[] }[] {
  const weeks: { week: number; events: GameEvent[] }[] = [{ week: 1, events: [] }];
  for (const event of events) {
    const isNext = event.type === 'weekStarted' && event.week > 1;
    if (isNext) weeks.push({ week: event.week, events: [] });
    weeks.at(-1)?.events.push(event);
  }
  return weeks;
}

/** The story of each week in these words, the latest first; a week without a word is left out. */
export function weekStories(
  events: readonly GameEvent[],
  wordsOf: (event: GameEvent) => string | null,
): readonly WeekStory[] {
  return eventsByWeek(events)
    .map((one) => ({
      week: one.week,
      lines: one.events.map(wordsOf).filter((line) => line !== null),
    }))
    .filter(({ lines }) => lines.length > 0)
    .toReversed();
}
