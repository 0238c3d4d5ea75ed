import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { WeekReport } from '../../../parts/WeekReport';
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

/** What the end of a week brought the chair. */
export function ChairReport({ week, lines, onClose }: Report): JSX.Element {
  return (
    <WeekReport
      week={week}
      title={`What week ${week} brought`}
      goOn="Go on"
      onClose={onClose}
      class="chair-report"
    >
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </WeekReport>
  );
}
