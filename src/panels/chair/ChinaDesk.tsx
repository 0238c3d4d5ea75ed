import type { ComponentChildren, JSX } from 'preact';
import { useGame } from '../page';
import { ChairHeader } from './ChairHeader';
import { PublicRoom } from './ChairState';
import { useReport, WeekReport } from './ChairDesk';

/** China’s chair: the public board, both purses, and the moves of the week. */
export function ChinaDesk({ children }: { children: ComponentChildren }): JSX.Element {
  const { view } = useGame();
  const report = useReport();
  return (
    <>
      <ChairHeader />
      <div class="chair-desk">
        {children}
        {report.lines.length > 0 && <WeekReport {...report} />}
        <button type="button" class="button primary" data-week={view.board.week}>
          Announce
        </button>
        <PublicRoom own={null} />
      </div>
    </>
  );
}
