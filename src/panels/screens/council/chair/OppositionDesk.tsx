import type { ComponentChildren, JSX } from 'preact';
import { selectTheirDesk, type TheirDesk } from '../../../../session/chairs/their-desk';
import { objectors } from '../../../../engine/proceedings/council/docket';
import { useGame } from '../../../page';
import { purseName } from '../../../../words/moves';
import { percent } from '../../../../words/plain';
import { ChairHeader } from './ChairHeader';
import { Gauge, PublicRoom } from './ChairState';
import { ChinaBrief } from './ChinaBrief';
import { ChinaMoves } from './ChinaMoves';
import { ChairReport, useReport } from './ChairReport';

/** China’s chair: the public board, both purses, and the moves of the week. */
export function OppositionDesk({ children }: { children: ComponentChildren }): JSX.Element {
  const { view } = useGame();
  const report = useReport();
  const isReported = report.lines.length > 0;
  const desk = selectTheirDesk(view);
  return (
    <>
      <ChairHeader />
      <div class="chair-desk">
        {children}
        <ChinaState desk={desk} />
        <div class="chair-main">
          {isReported && <ChairReport {...report} />}
          <ChinaMoves key={view.board.week} desk={desk} waits={isReported} />
        </div>
        <ChinaBrief />
      </div>
    </>
  );
}

/** How things stand for China: the names, the odds as anybody may guess them, and the two purses. */
function ChinaState({ desk }: { desk: TheirDesk }): JSX.Element {
  const { view } = useGame();
  const { docket, board } = view;
  const { purses } = board;
  return (
    <section class="chair-state" aria-label="How things stand">
      <PublicRoom own={null} />
      <dl class="chair-meters">
        {objectors(docket).map(({ id }) => (
          <Gauge
            key={id}
            name={purseName(docket, id)}
            value={purses[id]!}
            most={docket.start.purses[id]!}
            word={purseWord(purses[id]!, desk.cost)}
          />
        ))}
        <div class="meter">
          <dt>Nine or more</dt>
          <dd>
            <span class="word">{percent(desk.forecast.pass)}%</span>
            <span class="small">on what is public</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function purseWord(left: number, cost: number): string {
  const moves = Math.floor(left / cost);
  if (moves === 0) return 'Spent';
  return moves === 1 ? 'One move left' : `For ${moves} moves now`;
}
