import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Story } from '../desk/LogPanel';
import { ChoiceButton } from '../../../frame/ChoiceButton';
import { Dialog } from '../../../frame/Dialog';
import { Calendar, PhoneWeeks } from '../../../frame/Header';
import { useGame, usePage } from '../../../page';
import { chairName } from '../../../../words/chair-names';
import { monthAndYear } from '../../../../words/dates';
import { LEVEL_WORDS, UNDO_WORDS } from '../../../../words/levels';
import { chairStory } from './history';

/** The strip above a chair’s desk: whose chair, the tools, and the calendar. */
export function ChairHeader(): JSX.Element {
  const { session, view, undo } = useGame();
  const { art, open } = usePage();
  const [isReading, setReading] = useState(false);
  const { docket, seat, level } = view;
  const can = session.canUndo();
  return (
    <header class="header">
      <h1 class="brand">
        <img src={art.mark} alt="" width="39" height="32" />
        Nine Votes
      </h1>
      <p class="docket-line chair-line">
        {monthAndYear(docket.meetingDate.value)}
        <br />
        {chairName(docket, seat)}
      </p>
      <PhoneWeeks view={view} />
      <nav class="header-tools" aria-label="Desk tools">
        <ChoiceButton
          class="text-button"
          refusal={can === 'yes' ? null : UNDO_WORDS[can]}
          onChoose={undo}
          quiet
        >
          Undo
        </ChoiceButton>
        <button type="button" class="text-button" onClick={() => setReading(true)}>
          Log
        </button>
        <button type="button" class="text-button" onClick={() => open('menu')}>
          Menu
        </button>
        <span class="for-readers">Level: {LEVEL_WORDS[level].name}</span>
      </nav>
      <Calendar view={view} />
      {isReading && (
        <Dialog title="What your desk has heard" onClose={() => setReading(false)}>
          <Story weeks={chairStory(session)} />
        </Dialog>
      )}
    </header>
  );
}
