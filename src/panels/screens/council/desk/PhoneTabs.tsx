import type { JSX } from 'preact';
import { selectFree } from '../../../../engine/proceedings/council/selectors/messengers';
import { CardText } from './CardPanel';
import { useGame } from '../../../page';
import { span } from '../../../../words/dates';
import { nameOf } from '../../../../words/plain';
import { fixtureText } from '../../../../words/docket-words';

export type PhoneTab = 'sheet' | 'messengers' | 'letter' | 'calendar';

const TABS: readonly { readonly id: PhoneTab; readonly name: string; readonly path: string }[] = [
  { id: 'sheet', name: 'Sheet', path: 'M4,17V11 M8,17V5 M12,17V8 M16,17V3' },
  { id: 'messengers', name: 'Messengers', path: 'M3,9 L10,3 L17,9 V17 H12 V12 H8 V17 H3Z' },
  { id: 'letter', name: 'Letter', path: 'M5,2 H12 L16,6 V18 H5Z M8,10 H13 M8,13 H13' },
  { id: 'calendar', name: 'Calendar', path: 'M3,5 H17 V17 H3Z M3,9 H17 M7,2 V6 M13,2 V6' },
];

/** Four tabs at the foot of a phone; wider screens show everything at once. */
export function PhoneTabs({
  tab,
  onTab,
}: {
  tab: PhoneTab;
  onTab: (tab: PhoneTab) => void;
}): JSX.Element {
  return (
    <nav class="phone-tabs" aria-label="Parts of the desk">
      {TABS.map(({ id, name, path }) => (
        <button
          key={id}
          type="button"
          aria-current={id === tab ? 'page' : undefined}
          onClick={() => {
            onTab(id);
            window.scrollTo(0, 0);
          }}
        >
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
          {name}
        </button>
      ))}
    </nav>
  );
}

/** The weeks as a list, with what is fixed in each and the news so far: the phone's calendar. */
export function PhoneCalendar(): JSX.Element {
  const { docket, board } = useGame().view;
  return (
    <div class="phone-only calendar-tab">
      <h2>Calendar</h2>
      <ol>
        {docket.weeks.map(({ starts, ends }, index) => {
          const fixtures = docket.fixtures.filter(({ week }) => week === index + 1);
          return (
            <li key={starts} aria-current={index + 1 === board.week ? 'step' : undefined}>
              <b>Week {index + 1}</b> {span(starts, ends)}
              {fixtures.map(({ id }) => (
                <span key={id} class="note">
                  {' '}
                  {fixtureText(docket, id)}
                </span>
              ))}
            </li>
          );
        })}
      </ol>
      {board.cards
        .filter(({ option }) => option !== '')
        .map(({ id }) => docket.cards.find((card) => card.id === id))
        .map((card) => card && <CardText key={card.id} card={card} />)}
    </div>
  );
}

/** The two things to do next on a phone: send a messenger, answer a move; before them, the card that waits. */
export function PhoneActions({ onMessengers }: { onMessengers: () => void }): JSX.Element {
  const { view, select } = useGame();
  const free = selectFree(view);
  const open = view.board.moves.find(({ answer }) => answer === 'open');
  const isCardOpen = view.board.cards.some(({ option }) => option === '');
  return (
    <div class="phone-only phone-actions">
      {isCardOpen ? (
        <button type="button" class="button primary" onClick={showCard}>
          Decide what the news asks
        </button>
      ) : (
        <button type="button" class="button primary" onClick={onMessengers}>
          {free > 0 ? `Send a messenger (${free} left)` : 'End the week'}
        </button>
      )}
      {open && (
        <button
          type="button"
          class="button"
          onClick={() => {
            select(open.member);
            requestAnimationFrame(() =>
              document.querySelector('.their-move')?.scrollIntoView({ block: 'center' }),
            );
          }}
        >
          Answer {nameOf(view.docket, open.by)}
        </button>
      )}
    </div>
  );
}

function showCard(): void {
  document.querySelector('.event-card')?.scrollIntoView({ block: 'start' });
  document.querySelector<HTMLElement>('.event-card .card-options button')?.focus();
}
