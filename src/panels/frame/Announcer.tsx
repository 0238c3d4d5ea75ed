import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { GameEvent } from '../../engine/proceedings/council/event';
import type { Session } from '../../session/play/session';
import { useGame } from '../page';

/** What the live region says now. */
const spoken = signal('');

/** Speaks through the live region; the same words twice are spoken twice. */
export function speak(text: string): void {
  spoken.value = spoken.value === text ? `${text}\u00a0` : text;
}

/** The polite live region: one on the page, in the document from the start. */
export function LiveRegion(): JSX.Element {
  return (
    <p id="announcer" class="for-readers" role="status" aria-live="polite" aria-atomic="true">
      {spoken.value}
    </p>
  );
}

/** Cues that come quicker than speech are said together. */
const GATHER_MS = 120;

/** Reads the show's cues aloud in these words, from the one queue that the room plays. Null: nothing. */
export function useSpokenCues(
  wordsOf: (session: Session, event: GameEvent) => string | null,
): void {
  const { session } = useGame();
  useEffect(() => {
    let lines: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.playback.onCue(({ event }) => {
      const words = wordsOf(session, event);
      if (words === null) return;
      lines.push(words);
      clearTimeout(timer);
      timer = setTimeout(() => {
        speak(lines.join(' '));
        lines = [];
      }, GATHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session]);
}
