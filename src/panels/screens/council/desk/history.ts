import type { GameEvent } from '../../../../engine/proceedings/council/event';
import type { Scenario } from '../../../../engine/proceedings/council/scenario';
import type { Session } from '../../../../session/play/session';
import { eventWords } from '../../../../words/events';
import { readMoves } from '../../../../words/their-events';

/** What happened in one week, as sentences. */
export interface WeekStory {
  readonly week: number;
  readonly lines: readonly string[];
}

/** Every week's story so far, the latest first; a week without a word is left out. */
export function storyOf(session: Session): readonly WeekStory[] {
  const { docket } = session.view();
  const read = readMoves(session.announced());
  return weeksOf(session.events())
    .map(({ week, events }) => ({ week, lines: linesOf(docket, events, read) }))
    .filter(({ lines }) => lines.length > 0)
    .toReversed();
}

/** How the capitals answered at the end of a week: what its own errands and their moves brought. */
export function answersOf(session: Session, week: number): readonly string[] {
  const { docket } = session.view();
  const found = weeksOf(session.events()).find((candidate) => candidate.week === week);
  const results = (found?.events ?? []).filter(({ type }) => !OWN_CLICKS.has(type));
  return linesOf(docket, results, readMoves(session.announced()));
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

function weeksOf(
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

const UNSAID: ReadonlySet<GameEvent['type']> = new Set([
  'weekStarted',
  'messengerBriefed',
  'messengerRecalled',
]);

function linesOf(
  docket: Scenario,
  events: readonly GameEvent[],
  read: ReturnType<typeof readMoves>,
): readonly string[] {
  return events
    .filter(({ type }) => !UNSAID.has(type))
    .map((event) => eventWords(docket, event, read))
    .filter((line) => line !== null);
}
