import type { ComponentChildren, JSX } from 'preact';
import { selectChina, type ChinaDesk as Desk } from '../../../../session/chairs/china';
import { useGame } from '../../../page';
import { percent } from '../../../../words/plain';
import { ChairHeader } from './ChairHeader';
import { Gauge, PublicRoom } from './ChairState';
import { ChinaBrief } from './ChinaBrief';
import { ChinaMoves } from './ChinaMoves';
import { useReport, WeekReport } from './WeekReport';

/** China’s chair: the public board, both purses, and the moves of the week. */
export function ChinaDesk({ children }: { children: ComponentChildren }): JSX.Element {
  const { view } = useGame();
  const report = useReport();
  const isReported = report.lines.length > 0;
  const desk = selectChina(view);
  return (
    <>
      <ChairHeader />
      <div class="chair-desk">
        {children}
        <ChinaState desk={desk} />
        <div class="chair-main">
          {isReported && <WeekReport {...report} />}
          <ChinaMoves key={view.board.week} desk={desk} waits={isReported} />
        </div>
        <ChinaBrief />
      </div>
    </>
  );
}

/** How things stand for China: the names, the odds as anybody may guess them, and the two purses. */
function ChinaState({ desk }: { desk: Desk }): JSX.Element {
  const { view } = useGame();
  const { purses } = view.board;
  const { start } = view.docket;
  return (
    <section class="chair-state" aria-label="How things stand">
      <PublicRoom own={null} />
      <dl class="chair-meters">
        <Gauge
          name="China’s purse"
          value={purses.CHN}
          most={start.purses.CHN}
          word={purseWord(purses.CHN, desk.cost)}
        />
        <Gauge
          name="Russia’s purse"
          value={purses.RUS}
          most={start.purses.RUS}
          word={purseWord(purses.RUS, desk.cost)}
        />
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
