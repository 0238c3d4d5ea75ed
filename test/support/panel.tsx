import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Action } from '../../src/engine/proceedings/council/action';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { viewFor } from '../../src/engine/proceedings/council/view';
import { GameProvider, PageProvider, type GamePage, type Page } from '../../src/panels/page';
import { id } from './actions';
import { aSession } from './sessions';

/** A part of the page, drawn, with what was asked of the game through it. */
export interface Shown {
  readonly place: HTMLElement;
  readonly asked: readonly Action[];
  /** Seats that were chosen, by id. */
  readonly chosen: readonly string[];
}

function aPage(): Page {
  const nothing = (): void => {};
  return {
    art: { flag: () => 'flag', bust: () => 'bust', emblem: () => 'emblem', mark: 'mark' },
    settings: signal({ theme: 'auto', motion: 'auto', room: false, lessons: true }),
    change: nothing,
    panel: signal(null),
    open: nothing,
    say: nothing,
    leave: nothing,
    exportGame: nothing,
    codeOf: async () => null,
    replayLink: () => '',
    dealLink: () => '',
    watch: nothing,
    playOn: nothing,
    sitIn: nothing,
    chairLink: () => '',
    advise: async () => [],
  };
}

/** Draws a part of the coalition's desk over any state, with Malaysia chosen unless another seat is. */
export function showAtDesk(part: preact.JSX.Element, state: GameState, selected = 'MYS'): Shown {
  const asked: Action[] = [];
  const chosen: string[] = [];
  const game: GamePage = {
    session: aSession(),
    view: viewFor(state, 'coalition'),
    selected: id(selected),
    select: (member) => chosen.push(member),
    submit: (action) => {
      asked.push(action);
      return null;
    },
    undo: () => {},
    lesson: null,
    closeLesson: () => {},
  };
  const place = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <PageProvider value={aPage()}>
        <GameProvider value={game}>{part}</GameProvider>
      </PageProvider>,
      place,
    ),
  );
  return { place, asked, chosen };
}

/** The words of everything that fits a selector, blanks drawn together. */
export function wordsOf(place: ParentNode, selector: string): readonly string[] {
  return [...place.querySelectorAll(selector)].map((found) =>
    (found.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** The button with these words or this label. @throws where there is none */
export function buttonOf(place: ParentNode, words: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find(
    (button) => button.textContent?.trim() === words || button.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}
