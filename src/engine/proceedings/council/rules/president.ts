import { lastWeek, memberOf, stanceOf } from '../docket';
import type { GameState, Known } from '../state';
import { TUNING } from '../tuning';
import type { Emit } from './argument';

/**
 * Weeks that the President takes over a date: none for one that backs the meeting or has signed the
 * letter; a cool one takes eleven working days, two weeks of the game.
 *
 * @source facts: rules.md 2, Chad in December 2014.
 */
export function presidentsWait({ docket, board }: Pick<Known, 'docket' | 'board'>): number {
  const president = memberOf(docket, docket.president);
  const stance = stanceOf(president);
  if (stance === 'sponsor' || stance === 'firm') return 0;
  return board.seats[president.id]?.signed ? 0 : TUNING.coolPresidentWeeks;
}

/** The last week in which it is of use to ask for a date. */
export function lastWeekForDate(known: Pick<Known, 'docket' | 'board'>): number {
  return lastWeek(known.docket) - Math.max(1, presidentsWait(known));
}

/** Asks the President for a date: it stands at once, or once the wait is over. */
export function chooseDate(state: GameState, emit: Emit): void {
  const { board } = state;
  const wait = presidentsWait(state);
  if (wait === 0) return fixDate(state, emit);
  board.dateDue = board.week + wait;
  emit({ type: 'dateAsked', due: board.dateDue });
}

/** Fixes the date that a cool President was asked for, once its week has come. */
export function fixDueDate(state: GameState, emit: Emit): void {
  const { dateDue, dateChosen, week } = state.board;
  if (!dateChosen && dateDue !== null && dateDue <= week) fixDate(state, emit);
}

function fixDate({ board }: GameState, emit: Emit): void {
  board.dateChosen = true;
  emit({ type: 'dateChosen' });
}
