import { useEffect } from 'preact/hooks';
import { speak } from '../frame/Announcer';
import { useGame } from '../page';
import { chairEventWords } from '../words/chair-story';
import { readMoves } from '../words/their-events';

/** Cues that come quicker than speech are said together. */
const GATHER_MS = 120;

/** Reads the show’s cues aloud to the person in a chair. */
export function useChairCues(): void {
  const { session } = useGame();
  useEffect(() => {
    let lines: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.playback.onCue(({ event }) => {
      const { docket, seat } = session.view();
      const words = chairEventWords({ docket, seat, read: readMoves(session.log()) }, event);
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
