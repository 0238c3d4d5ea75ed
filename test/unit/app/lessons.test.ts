import { expect, test } from 'vitest';
import { lessonNow } from '../../../src/app/lessons';
import type { View } from '../../../src/engine/proceedings/council/state';
import { aSession } from '../../support/sessions';
import { SHIPPED } from '../../support/shipped';

const LESSONS = SHIPPED.find(({ lessons }) => lessons.length > 0)!.lessons;

/** A view in a week of a docket that teaches, its card answered or not. */
function viewIn(week: number, isCardOpen = false): View {
  const view = aSession().view();
  const cards = [{ id: view.docket.cards[0]!.id, week, option: isCardOpen ? '' : 'any' }];
  const docket = { ...view.docket, lessons: LESSONS };
  return { ...view, docket, board: { ...view.board, week, cards } };
}

const at = (screen: 'desk' | 'call' | 'vote' | 'elsewhere', read: readonly string[] = []) => ({
  screen,
  read,
});

test.each([
  [1, 'nine'],
  [2, 'listen-first'],
  [3, 'names'],
  [4, 'no-veto'],
])('week %i teaches %s', (week, id) => {
  expect(lessonNow(viewIn(week), at('desk'))?.id).toBe(id);
});

test('one thing at a time: none while a card waits', () => {
  expect(lessonNow(viewIn(1, true), at('desk'))).toBeNull();
});

test('what has been read does not come again', () => {
  expect(lessonNow(viewIn(1), at('desk', ['nine']))).toBeNull();
});

test('the Call and the vote have their own, and no other screen has any', () => {
  expect(lessonNow(viewIn(4), at('call'))?.id).toBe('break-even');
  expect(lessonNow(viewIn(4, true), at('vote'))?.id).toBe('the-vote');
  expect(lessonNow(viewIn(4), at('elsewhere'))).toBeNull();
});

test('a docket without lessons shows none', () => {
  expect(lessonNow(aSession().view(), at('desk'))).toBeNull();
});
