import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Turn } from '../../../frame/Turn';
import { useGame } from '../../../page';
import { CardPanel } from './CardPanel';
import { CoalitionHeader } from './CoalitionHeader';
import { Dossier } from './Dossier';
import { LessonNote } from './LessonNote';
import { Letter } from './LetterPanel';
import { Messengers } from './Messengers';
import { Meters } from './Meters';
import { PhoneActions, PhoneCalendar, PhoneTabs, type PhoneTab } from './PhoneTabs';
import { AnswersReport } from './AnswersReport';
import { WhipSheet } from './WhipSheet';

/** The desk: the room, the sheet, the dossier, the messengers and the meters, in reading order. */
export function DeskScreen({ children }: { children: ComponentChildren }): JSX.Element {
  const { view, lesson } = useGame();
  const [tab, setTab] = useState<PhoneTab>('sheet');
  const report = useWeekReport(view.board.week);
  return (
    <>
      <CoalitionHeader />
      <div class="desk" data-tab={tab} data-lesson={report.week === null ? lesson?.at : undefined}>
        {report.week === null && <LessonNote at="letter" />}
        {children}
        {report.week === null && <LessonNote at="whipSheet" />}
        <Turn>
          <WhipSheet />
        </Turn>
        {report.week === null && <LessonNote at="theirMoves" />}
        <Turn>
          <Dossier />
        </Turn>
        {report.week === null && <LessonNote at="messengers" />}
        <Turn>
          <PhoneActions onMessengers={() => setTab('messengers')} />
          <Messengers />
        </Turn>
        <Turn>
          <Meters />
          <div class="phone-only letter-tab">
            <h2>The letter</h2>
            <Letter />
          </div>
          <PhoneCalendar />
        </Turn>
        {report.week !== null && <AnswersReport week={report.week} onClose={report.close} />}
        {report.week === null && <CardPanel />}
      </div>
      <PhoneTabs tab={tab} onTab={setTab} />
    </>
  );
}

/** The week whose answers are still to be read; none when a game is opened again. */
function useWeekReport(week: number): { week: number | null; close: () => void } {
  const [seen, setSeen] = useState(week);
  useEffect(() => {
    if (week < seen) setSeen(week);
  }, [week]);
  const close = () => {
    setSeen(week);
    document.querySelector<HTMLElement>('.whip-cell button[aria-pressed="true"]')?.focus();
  };
  return { week: week > seen ? week - 1 : null, close };
}
