import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGame } from '../../../page';
import { chairWeek } from './history';

interface Report {
  readonly week: number;
  readonly lines: readonly string[];
  readonly onClose: () => void;
}

/** What the week that just ended brought, until it is read. */
export function useReport(): Report {
  const { session, view } = useGame();
  const { week, phase } = view.board;
  const over = phase === 'vote' ? week : week - 1;
  const [read, setRead] = useState(over);
  if (over < read) setRead(over); // a week was taken back
  const lines = over > read ? chairWeek(session, over) : [];
  return { week: over, lines, onClose: () => setRead(over) };
}

/** The end of a week, as it reaches the desk: a calm page, to be read and put away. */
export function WeekReport({ week, lines, onClose }: Report): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [week]);
  return (
    <section
      class="week-report chair-report card"
      aria-labelledby="report-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="region-head">
        <h2 id="report-title" tabIndex={-1} ref={heading}>
          What week {week} brought
        </h2>
        <button type="button" class="button primary" onClick={onClose}>
          Go on
        </button>
      </header>
      <ul class="report-lines prose">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
