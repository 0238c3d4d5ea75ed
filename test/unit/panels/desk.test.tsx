// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MemberId } from '../../../src/engine/core/ids';
import { ChoiceButton } from '../../../src/panels/frame/ChoiceButton';
import { Adviser } from '../../../src/panels/screens/council/desk/AdviserPanel';
import { Messengers } from '../../../src/panels/screens/council/desk/Messengers';
import { ReasonRows } from '../../../src/panels/screens/council/desk/ReasonRows';
import { WhipSheet } from '../../../src/panels/screens/council/desk/WhipSheet';
import { GameProvider, PageProvider, type GamePage, type Page } from '../../../src/panels/page';
import type { LocalGame } from '../../../src/session/play/local-game';
import { aSession, endWeek } from '../../support/sessions';

const JORDAN = 'JOR' as MemberId;

function aPage(said: string[] = []): Page {
  return {
    art: { flag: () => 'flag', bust: () => 'bust', emblem: () => 'emblem', mark: 'mark' },
    settings: signal({ theme: 'auto', motion: 'auto', room: false, lessons: true }),
    change: () => {},
    panel: signal(null),
    open: () => {},
    say: (text) => said.push(text),
    leave: () => {},
    exportGame: () => {},
    codeOf: async () => null,
    replayLink: () => '',
    dealLink: () => '',
    watch: () => {},
    playOn: () => {},
    sitIn: () => {},
    chairLink: () => '',
    advise: async () => [],
  };
}

function gameOf(session: LocalGame, select: GamePage['select'] = () => {}): GamePage {
  return {
    session,
    view: session.view(),
    selected: JORDAN,
    select,
    submit: (action) => session.submit(action),
    undo: () => {},
    lesson: null,
    closeLesson: () => {},
  };
}

function show(
  part: preact.JSX.Element,
  { game, page }: { game?: GamePage; page?: Page },
): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const within = game ? <GameProvider value={game}>{part}</GameProvider> : part;
  act(() => render(<PageProvider value={page ?? aPage()}>{within}</PageProvider>, place));
  return place;
}

afterEach(() => document.body.replaceChildren());

describe('the whip sheet', () => {
  test('has fifteen seats, and one of them in the tab order', () => {
    const place = show(<WhipSheet />, { game: gameOf(aSession()) });
    const buttons = [...place.querySelectorAll('button')];
    expect(buttons).toHaveLength(15);
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(place.querySelector('[aria-pressed=true]')?.textContent).toContain('Jordan');
  });

  test('arrows choose the seat beside', () => {
    const select = vi.fn<(member: MemberId) => void>();
    const place = show(<WhipSheet />, { game: gameOf(aSession(), select) });
    const cells = [...place.querySelectorAll<HTMLElement>('.whip-cell')];
    const at = cells.findIndex((cell) => cell.dataset['member'] === JORDAN);
    const pressed = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
    place.querySelector('ol')?.dispatchEvent(pressed);
    expect(select).toHaveBeenCalledWith(cells[at + 1]?.dataset['member']);
  });
});

describe('the reasons', () => {
  test('add up to the lean that stands under them, week after week', () => {
    const session = aSession();
    for (let week = 1; week <= 4; week += 1) {
      const place = show(<ReasonRows />, { game: gameOf(session) });
      const whole = (text: string | null | undefined) => Number((text ?? '').replace('−', '-'));
      const points = [...place.querySelectorAll('td.points')].map((cell) =>
        whole(cell.textContent),
      );
      const total = whole(place.querySelector('.lean b')?.textContent);
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(total);
      place.remove();
      endWeek(session);
    }
  });

  test('carry a label each, in a word', () => {
    const place = show(<ReasonRows />, { game: gameOf(aSession()) });
    const labels = [...place.querySelectorAll('.label')].map((label) => label.textContent);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.every((label) => /^(sourced|estimated|invented)$/.test(label ?? ''))).toBe(true);
  });
});

describe('the messengers', () => {
  test('a card appears for each that is briefed, and goes when it is recalled', () => {
    const session = aSession();
    const task = { type: 'soundOut', member: JORDAN } as const;
    session.submit({ type: 'brief', by: 'coalition', messenger: 'FRA', task });
    const place = show(<Messengers />, { game: gameOf(session) });
    const recall = place.querySelector<HTMLElement>('[aria-label="Recall France"]');
    expect(recall).not.toBeNull();
    act(() => recall?.click());
    expect(session.view().desk?.briefings).toEqual([]);
  });
});

describe('the adviser', () => {
  test('that can’t be fetched says so, and asks again when it is told to', async () => {
    const advise = vi
      .fn<Page['advise']>()
      .mockRejectedValueOnce(new Error('not fetched'))
      .mockResolvedValueOnce([]);
    const page = { ...aPage(), advise };
    const place = show(<Adviser />, { game: gameOf(aSession()), page });
    expect(place.textContent).toBe('The adviser is thinking.');
    await vi.waitFor(() => expect(place.textContent).toContain('could not be fetched'));
    expect(place.querySelector('[role=alert]')).not.toBeNull();
    act(() => place.querySelector('button')?.click());
    await vi.waitFor(() => expect(place.textContent).toBe('The adviser has nothing to add.'));
    expect(advise).toHaveBeenCalledTimes(2);
  });
});

describe('a choice that can’t be made', () => {
  test('stays reachable, tells why, and says it when it is pressed', () => {
    const said: string[] = [];
    const chosen = vi.fn<() => void>();
    const place = show(
      <ChoiceButton refusal="You have no favour left." onChoose={chosen}>
        Match
      </ChoiceButton>,
      { page: aPage(said) },
    );
    const button = place.querySelector('button');
    expect(button?.disabled).toBe(false);
    expect(button?.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('You have no favour left.');
    button?.click();
    expect(chosen).not.toHaveBeenCalled();
    expect(said).toEqual(['You have no favour left.']);
  });
});
