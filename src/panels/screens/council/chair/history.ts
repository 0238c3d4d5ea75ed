import type { GameEvent } from '../../../../engine/proceedings/council/event';
import type { Session } from '../../../../session/play/session';
import { chairEventWords } from '../../../../words/chair-story';
import { readMoves } from '../../../../words/their-events';

/** What the person in a chair heard in one week, as sentences. */
export interface ChairWeek {
  readonly week: number;
  readonly lines: readonly string[];
}

/** Every week's story so far, the latest first; a week without a word is left out. */
export function chairStory(session: Session): readonly ChairWeek[] {
  const { docket, seat } = session.view();
  const teller = { docket, seat, read: readMoves(session.announced()) };
  return weeksOf(session.events())
    .map(({ week, events }) => ({
      week,
      lines: events
        .filter(({ type }) => type !== 'weekStarted')
        .map((event) => chairEventWords(teller, event))
        .filter((line) => line !== null),
    }))
    .filter(({ lines }) => lines.length > 0)
    .toReversed();
}

/** What the end of one week brought; empty where nothing was heard. */
export function chairWeek(session: Session, week: number): readonly string[] {
  return chairStory(session).find((story) => story.week === week)?.lines ?? [];
}

function weeksOf(
  events: readonly GameEvent[],
): readonly { readonly week: number; readonly events: readonly GameEvent[] }[] {
  const weeks: { week: number; events: GameEvent[] }[] = [{ week: 1, events: [] }];
  for (const event of events) {
    if (event.type === 'weekStarted' && event.week > 1) {
      weeks.push({ week: event.week, events: [] });
    }
    weeks.at(-1)?.events.push(event);
  }
  return weeks;
}
