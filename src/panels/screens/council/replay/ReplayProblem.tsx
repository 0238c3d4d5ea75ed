import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CodeEntry } from '../../shelf/CodeEntry';

interface ReplayProblemProps {
  /** Why there is no replay, in words; empty where no code was given. */
  readonly problem: string;
  readonly typed: string;
  readonly leaveWords: string;
  readonly onOpen: (text: string) => Promise<string | null>;
  readonly onLeave: () => void;
}

/** In place of a replay: what is wrong with the code, a field to put in another, and the way back. */
export function ReplayProblem(props: ReplayProblemProps): JSX.Element {
  const { problem, typed, leaveWords, onOpen, onLeave } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problem]);
  return (
    <div class="replay-problem card">
      <h1 tabIndex={-1} ref={heading}>
        {problem ? 'This game can’t be replayed' : 'Which game?'}
      </h1>
      <p class="prose-large" role={problem ? 'alert' : undefined}>
        {problem || 'Put in the code of a finished game, or a link to its replay.'}
      </p>
      <CodeEntry key={typed} typed={typed} onOpen={onOpen} />
      <button type="button" class="button" onClick={onLeave}>
        {leaveWords}
      </button>
    </div>
  );
}
