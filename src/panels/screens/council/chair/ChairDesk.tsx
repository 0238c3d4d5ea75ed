import type { ComponentChildren, JSX } from 'preact';
import { selectChair } from '../../../../engine/proceedings/council/selectors/chair';
import { useGame } from '../../../page';
import { Business } from './Business';
import { ChairBallot } from './ChairBallot';
import { ChairBrief } from './ChairBrief';
import { ChairHeader } from './ChairHeader';
import { ChairState } from './ChairState';
import { ChairReport, useReport } from './ChairReport';

/** A member’s chair: the room, how things stand, the week’s business (or the ballot), and the brief. */
export function ChairDesk({ children }: { children: ComponentChildren }): JSX.Element | null {
  const { view } = useGame();
  const chair = selectChair(view);
  const report = useReport();
  if (!chair) return null;
  const isReported = report.lines.length > 0;
  const Page = view.board.phase === 'vote' ? ChairBallot : Business;
  return (
    <>
      <ChairHeader />
      <div class="chair-desk">
        {children}
        <ChairState chair={chair} />
        <div class="chair-main">
          {isReported && <ChairReport {...report} />}
          <Page chair={chair} waits={isReported} />
        </div>
        <ChairBrief chair={chair} />
      </div>
    </>
  );
}
