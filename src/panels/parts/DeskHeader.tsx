import type { ComponentChildren, JSX } from 'preact';
import { ChoiceButton } from '../frame/ChoiceButton';
import { useGame, usePage } from '../page';
import { monthAndYear } from '../../words/dates';
import { LEVEL_WORDS, UNDO_WORDS } from '../../words/levels';
import { Calendar, PhoneWeeks } from './Calendar';

/** A tool in the header, after Undo. */
export interface DeskTool {
  readonly name: string;
  readonly onOpen: () => void;
}

interface DeskHeaderProps {
  /** Whose desk or chair. */
  readonly whose: string;
  readonly class?: string;
  readonly tools: readonly DeskTool[];
  /** What a tool opens of its own. */
  readonly children?: ComponentChildren;
}

/** The strip above a desk or a chair: whose it is, the tools, and the calendar. */
export function DeskHeader(props: DeskHeaderProps): JSX.Element {
  const { docket } = useGame().view;
  const { art } = usePage();
  return (
    <header class="header">
      <h1 class="brand">
        <img src={art.mark} alt="" width="39" height="32" />
        Nine Votes
      </h1>
      <p class={props.class ? `docket-line ${props.class}` : 'docket-line'}>
        {monthAndYear(docket.meetingDate.value)}
        <br />
        {props.whose}
      </p>
      <PhoneWeeks />
      <Tools tools={props.tools} />
      <Calendar />
      {props.children}
    </header>
  );
}

function Tools({ tools }: Pick<DeskHeaderProps, 'tools'>): JSX.Element {
  const { session, view, undo } = useGame();
  const can = session.canUndo();
  return (
    <nav class="header-tools" aria-label="Desk tools">
      <ChoiceButton
        class="text-button"
        refusal={can === 'yes' ? null : UNDO_WORDS[can]}
        onChoose={undo}
        quiet
      >
        Undo
      </ChoiceButton>
      {tools.map(({ name, onOpen }) => (
        <button key={name} type="button" class="text-button" onClick={onOpen}>
          {name}
        </button>
      ))}
      <span class="for-readers">Level: {LEVEL_WORDS[view.level].name}</span>
    </nav>
  );
}
