import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGame } from '../page';
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
  const before = useRef(over);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (over > before.current) setShown(over);
    if (over < before.current) setShown(0);
    before.current = over;
  }, [over]);
  const lines = shown > 0 ? chairWeek(session, shown) : [];
  return { week: shown, lines, onClose: () => setShown(0) };
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
