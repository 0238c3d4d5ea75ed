// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { GameState } from '../../../src/engine/proceedings/council/state';
import { Predictions } from '../../../src/panels/screens/council/call/Predictions';
import { CardPanel } from '../../../src/panels/screens/council/desk/CardPanel';
import { Letter } from '../../../src/panels/screens/council/desk/LetterPanel';
import { Meters } from '../../../src/panels/screens/council/desk/Meters';
import { TheirMoves } from '../../../src/panels/screens/council/desk/TheirMoves';
import { aMove, answerMove, id, predict } from '../../support/actions';
import { aGame, atDesk, DOCKET, edited, play, toCall, toWeek } from '../../support/game';
import { buttonOf, showAtDesk, wordsOf } from '../../support/panel';

afterEach(() => document.body.replaceChildren());

const isRefused = (button: HTMLButtonElement) => button.getAttribute('aria-disabled') === 'true';

describe('their moves', () => {
  const desk = edited(
    atDesk(aGame(), 1, aMove('trade', 'MYS'), aMove('doubleStandards', 'NGA')),
    ({ board }) => {
      for (const [index, move] of board.moves.entries())
        Object.assign(move, { strength: [74, 31][index], condition: 'none' });
    },
  );

  test('on the chosen seat tell whose they are, of what kind and how strong', () => {
    const { place } = showAtDesk(<TheirMoves />, desk);
    expect(wordsOf(place, '.their-move b')).toEqual(['China: a trade offer, 7 points.']);
  });

  test('elsewhere are listed by seat, and lead there', () => {
    const { place, chosen } = showAtDesk(<TheirMoves />, desk);
    const [other] = wordsOf(place, '.elsewhere button');
    expect(other).toBe('Nigeria (Russia: double standards)');
    buttonOf(place, other!).click();
    expect(chosen).toEqual(['NGA']);
  });

  test('are answered by three buttons, of which one that can’t be pressed says why', () => {
    const { place, asked } = showAtDesk(<TheirMoves />, desk);
    expect(wordsOf(place, '.answers button')).toEqual(['Match', 'Concede', 'Take it']);
    buttonOf(place, 'Concede').click();
    expect(asked).toEqual([]);
    buttonOf(place, 'Match').click();
    buttonOf(place, 'Take it').click();
    expect(asked).toEqual([answerMove('move-1-1', 'match'), answerMove('move-1-1', 'take')]);
    expect(wordsOf(place, '.answer-note')[0]).toBe(
      'Match: a favour. Concede: they offer nothing in return for this one. Take it: it lands.',
    );
  });

  test('once answered show the answer, and what it does', () => {
    const answered = play(desk, answerMove('move-1-1', 'match'));
    const { place } = showAtDesk(<TheirMoves />, answered);
    expect(buttonOf(place, 'Match').getAttribute('aria-pressed')).toBe('true');
    expect(wordsOf(place, '.answer-note')).toEqual(['One favour; the move is gone.']);
    const elsewhere = showAtDesk(<TheirMoves />, answered, 'NGA');
    expect(wordsOf(elsewhere.place, '.elsewhere button')).toEqual([]);
  });

  test('are not there before they are made', () => {
    expect(showAtDesk(<TheirMoves />, aGame()).place.innerHTML).toBe('');
  });
});

describe('the meters', () => {
  const at = (change: (state: GameState) => void) => edited(atDesk(aGame(), 1), change);
  const row = (state: GameState, name: string) => {
    const { place } = showAtDesk(<Meters />, state);
    const found = [...place.querySelectorAll('.meter')].find(
      (meter) => meter.querySelector('dt')?.textContent === name,
    )!;
    return { scale: wordsOf(found, '.scale')[0], word: wordsOf(found, '.word')[0] };
  };

  test.each([
    { name: 'Favours', scale: '4 of 5', word: 'Plenty' },
    { name: 'Credibility', scale: '5 of 10', word: 'Fair' },
    { name: 'Attention', scale: '6 of 10', word: 'Strong' },
    { name: 'Thaw', scale: '0 of 10', word: 'Frozen' },
  ])('$name: $scale, “$word”', ({ name, scale, word }) => {
    expect(
      row(
        at(() => undefined),
        name,
      ),
    ).toEqual({ scale, word });
  });

  test('a tenth shows', () => {
    expect(
      row(
        at(({ board }) => void (board.meters.attention = 54)),
        'Attention',
      ).scale,
    ).toBe('5.4 of 10');
  });

  test('Ambition is stepped up and down while it may be', () => {
    const { place, asked } = showAtDesk(
      <Meters />,
      at(() => undefined),
    );
    buttonOf(place, 'More Ambition').click();
    buttonOf(place, 'Less Ambition').click();
    expect(asked.map((action) => action.type === 'setAmbition' && action.ambition)).toEqual([5, 3]);
    const later = showAtDesk(<Meters />, atDesk(aGame(), 2));
    expect(isRefused(buttonOf(later.place, 'More Ambition'))).toBe(true);
    expect(isRefused(buttonOf(later.place, 'Less Ambition'))).toBe(false);
    const filed = showAtDesk(<Meters />, atDesk(aGame(), 5));
    expect(isRefused(buttonOf(filed.place, 'Less Ambition'))).toBe(true);
  });

  test.each([
    { why: 'none made', of: [], words: 'None open nothing promised so far' },
    { why: 'two open', of: ['open', 'open'], words: 'Two, due in week 3 to Nigeria and Angola' },
    { why: 'one of two kept', of: ['kept', 'broken'], words: 'None open 1 kept of 2 made' },
  ] as const)('promises: $why', ({ of, words }) => {
    const state = at(({ desk }) => {
      desk.promises = of.map((status, index) => ({
        id: `promise-${index + 1}`,
        member: id(['NGA', 'AGO'][index]!),
        ask: ['budget-text', 'bank-board'][index]!,
        made: 1,
        due: 3 + index,
        status,
      }));
    });
    const { place } = showAtDesk(<Meters />, state);
    expect(wordsOf(place, '.promises dd > span').join(' ')).toBe(words);
  });
});

describe('the letter', () => {
  test('is not open in the first weeks, and says when it will be', () => {
    const { place } = showAtDesk(<Letter />, atDesk(aGame(), 1));
    expect(place.textContent).toContain('It opens for names in week 3.');
    expect(place.textContent).toContain('No names; nine yes votes are needed.');
  });

  test('holds its names in order, its nods apart, and what it asks for', () => {
    const state = edited(atDesk(aGame(), 3), ({ board, desk }) => {
      for (const [member, seat] of Object.entries(board.seats)) seat.signed = member === 'CHL';
      desk.seats['MYS']!.nod = true;
      board.meters.ambition = 5;
    });
    const { place } = showAtDesk(<Letter />, state);
    expect(wordsOf(place, '.letter-names li')).toEqual([
      'France',
      'United Kingdom',
      'United States',
      'Chile',
    ]);
    const words = wordsOf(place, '.letter')[0]!;
    expect(words).toContain('Four names; nine yes votes are needed. Nods, in private: Malaysia.');
    expect(words).toContain('an open meeting that cites the Commission of Inquiry');
  });

  test('once filed can only shrink', () => {
    const { place } = showAtDesk(<Letter />, atDesk(aGame(), 5));
    expect(place.textContent).toContain('Filed: names and Ambition can only shrink now.');
  });
});

describe('the card of the week', () => {
  /** The first week of a game in which a card with a choice is dealt. */
  const dealt = ((): GameState => {
    for (let seed = 0; ; seed += 1) {
      const state = toWeek(aGame({ scenario: DOCKET, seed: `card-${seed}` }), 1);
      if (state.board.cards.some(({ option }) => option === '')) return atDesk(state, 1);
    }
  })();

  test('asks for an answer with each of its options, and takes one', () => {
    const { place, asked } = showAtDesk(<CardPanel />, dealt);
    const open = dealt.board.cards.find(({ option }) => option === '')!;
    const card = DOCKET.cards.find((each) => each.id === open.id)!;
    const buttons = [...place.querySelectorAll<HTMLButtonElement>('.card-options button')];
    expect(buttons).toHaveLength(card.options.length);
    const free = buttons.findIndex((button) => !isRefused(button));
    buttons[free]!.click();
    const option = card.options[free]!.id;
    expect(asked).toEqual([{ type: 'answerCard', by: 'coalition', card: card.id, option }]);
  });

  test('is gone when it is answered', () => {
    expect(showAtDesk(<CardPanel />, atDesk(aGame(), 1)).place.innerHTML).toBe('');
  });
});

describe('predictions at the Call', () => {
  test('one for each open seat; what was said is marked, and may be said anew', () => {
    const state = play(toCall(aGame()), predict('NGA', 'no'));
    const { place, asked } = showAtDesk(<Predictions />, state);
    const names = wordsOf(place, 'legend').map((legend) => legend.replace(/ \d.*$/, ''));
    expect(names).toEqual(['Angola', 'Chad', 'Jordan', 'Malaysia', 'Nigeria']);
    const checked = [...place.querySelectorAll('input')].filter((input) => input.checked);
    expect(checked.map(({ name }) => name)).toEqual(['predict-NGA']);
    place.querySelector<HTMLInputElement>('input[name=predict-MYS]')!.click();
    expect(asked).toEqual([predict('MYS', 'yes')]);
  });
});
