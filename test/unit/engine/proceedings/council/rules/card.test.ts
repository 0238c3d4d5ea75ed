import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../../../../../src/engine/core/ids';
import type { Effect } from '../../../../../../src/engine/proceedings/council/scenario';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { answerCard, brief, endWeek, moves, sound } from '../../../../../support/actions';
import {
  aCard,
  aGame,
  aScenario,
  atDesk,
  noted,
  play,
  playWithEvents,
  refusalOf,
  toWeek,
} from '../../../../../support/game';

const [CHINA, RUSSIA] = ['CHN', 'RUS'] as unknown as readonly [MemberId, MemberId];

const option = (id: string, ...effects: readonly Effect[]) => ({
  id,
  effects,
});

/** A game in which week 1 brings news with these effects. */
function afterNews(...effects: readonly Effect[]): GameState {
  const card = aCard({ options: [option('noted', ...effects)] });
  return aGame({ scenario: aScenario({ cards: [card] }) });
}

describe('news, with one option', () => {
  test('is applied when it is dealt', () => {
    const state = afterNews({ adjust: 'favours', by: -1 });
    expect(state.board.cards).toEqual([{ id: 'a-card', week: 1, option: 'noted' }]);
    expect(state.board.meters.favours).toBe(3);
    expect(refusalOf(play(state, moves()), endWeek)).toBeNull();
  });
});

describe('a choice', () => {
  const card = aCard({
    options: [option('a', { adjust: 'thaw', by: 2 }), option('b', { adjust: 'favours', by: -1 })],
  });
  const open = atDesk(aGame({ scenario: aScenario({ cards: [card] }) }), 1);

  test('does nothing until it is made, and holds the week up', () => {
    expect(open.board.meters).toMatchObject({ thaw: 0, favours: 4 });
    expect(refusalOf(open, endWeek)).toEqual({ code: 'cardUnanswered', card: 'a-card' });
  });

  test('applies the option that was chosen, and no other', () => {
    const { state, events } = playWithEvents(open, answerCard('a-card', 'b'));
    expect(state.board.meters).toMatchObject({ thaw: 0, favours: 3 });
    expect(state.board.cards[0]!.option).toBe('b');
    expect(events).toEqual([{ type: 'cardAnswered', card: 'a-card', option: 'b' }]);
  });
});

describe('what a card may do', () => {
  test.each<{
    effect: Effect;
    meter: 'favours' | 'thaw' | 'ambition' | 'attention' | 'credibility';
    to: number;
  }>([
    { effect: { adjust: 'favours', by: -2 }, meter: 'favours', to: 2 },
    { effect: { adjust: 'favours', by: 3 }, meter: 'favours', to: 5 },
    { effect: { adjust: 'favours', by: -9 }, meter: 'favours', to: 0 },
    { effect: { adjust: 'thaw', by: 3 }, meter: 'thaw', to: 3 },
    { effect: { adjust: 'thaw', by: -1 }, meter: 'thaw', to: 0 },
    { effect: { adjust: 'ambition', by: -1 }, meter: 'ambition', to: 3 },
    { effect: { adjust: 'ambition', by: 9 }, meter: 'ambition', to: 6 },
    { effect: { adjust: 'attention', by: 5 }, meter: 'attention', to: 65 },
    { effect: { adjust: 'attention', by: -99 }, meter: 'attention', to: 0 },
    { effect: { adjust: 'credibility', by: -6 }, meter: 'credibility', to: 44 },
    { effect: { adjust: 'credibility', by: 99 }, meter: 'credibility', to: 100 },
  ])('$effect', ({ effect, meter, to }) => {
    expect(afterNews(effect).board.meters[meter]).toBe(to);
  });

  test('Attention is felt in capitals too, until the letter is filed', () => {
    expect(afterNews({ adjust: 'attention', by: 5 }).board.letter.attention).toBe(65);
    const late = aCard({ week: 5, options: [option('noted', { adjust: 'attention', by: 30 })] });
    const { letter, meters } = toWeek(aGame({ scenario: aScenario({ cards: [late] }) }), 5).board;
    expect(meters.attention).toBe(letter.attention + 30);
  });

  test('Ambition may rise until the letter is filed, and never after', () => {
    const ambition = (week: number): number => {
      const card = aCard({ week, options: [option('noted', { adjust: 'ambition', by: 1 })] });
      return toWeek(aGame({ scenario: aScenario({ cards: [card] }) }), week).board.meters.ambition;
    };
    expect([1, 4, 5, 6].map(ambition)).toEqual([5, 5, 4, 4]);
  });

  test('it sways one seat', () => {
    const state = afterNews({ sway: 'MYS' as never, by: 25 });
    expect(noted(state, 'MYS', 'card')).toEqual([25]);
    expect(noted(state, 'JOR', 'card')).toEqual([]);
  });

  test('it sways the open seats of a group', () => {
    const state = afterNews({ sway: 'WEOG', by: -10 }, { sway: 'AFR', by: -10 });
    for (const member of ['TCD', 'NGA', 'AGO']) expect(noted(state, member, 'card')).toEqual([-10]);
    for (const member of ['ESP', 'NZL', 'MYS']) expect(noted(state, member, 'card')).toEqual([]);
  });

  test('it fills or empties a purse, never under nothing', () => {
    const { purses } = afterNews({ purse: CHINA, by: 2 }, { purse: RUSSIA, by: -99 }).board;
    expect(purses).toEqual({ CHN: 22, RUS: 0 });
  });

  test('it keeps a messenger busy', () => {
    const state = afterNews({ tie: 'GBR' });
    const busy = [1, 2, 3].filter(
      (week) =>
        refusalOf(atDesk(state, week), brief('GBR', sound('MYS')))?.code === 'messengerTied',
    );
    expect(busy).toHaveLength(1);
  });
});

describe('the deck', () => {
  const deck = Array.from({ length: 8 }, (_, i) => aCard({ id: `card-${i}`, week: null }));
  const fixed = aCard({ id: 'fixed', week: 3 });
  const dealt = (seed: string) => {
    const scenario = aScenario({ cards: [...deck, fixed] });
    return toWeek(aGame({ scenario, seed }), 6).board.cards.map(({ id }) => id);
  };

  test('a card a week, a dated one in its own', () => {
    expect(dealt('a')).toHaveLength(6);
    expect(dealt('a')[2]).toBe('fixed');
    expect(new Set(dealt('a')).size).toBe(6);
  });

  test('in an order that the seed decides', () => {
    expect(dealt('a')).toEqual(dealt('a'));
    expect(['b', 'c', 'd'].some((seed) => dealt(seed).join() !== dealt('a').join())).toBe(true);
  });

  test('an empty one deals nothing, and the game goes on', () => {
    expect(toWeek(aGame(), 6).board.cards).toEqual([]);
  });
});
