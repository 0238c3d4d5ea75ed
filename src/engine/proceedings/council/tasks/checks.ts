import type { Task } from '../action';
import { findMember, firstWeekOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { oneOf, shaped, type Check } from '../../../core/shape';
import type { Rejection } from '../rejection';
import type { Briefed } from '../rules/lean';
import type { Sender } from './task-rule';

/** The check of a task's form: its type, and each of its fields to the last. */
export function taskShape<T extends Task>(
  type: T['type'],
  fields: { readonly [F in Exclude<keyof T, 'type'>]: Check },
): (value: unknown) => value is T {
  const check = shaped({ type: oneOf(type), ...fields });
  return (value): value is T => check(value);
}

/** Why no messenger may go to this seat at all. */
export function rejectionOfSeat({ docket }: Briefed, id: MemberId): Rejection | null {
  const member = findMember(docket, id);
  if (!member) return { code: 'unknownThing', id };
  const stance = stanceOf(member);
  if (stance === 'sponsor') return { code: 'alreadyForYou', member: id };
  const isAgainst = stance === 'opposed' || stance === 'objector';
  return isAgainst ? { code: 'declaredAgainst', member: id } : null;
}

/** Why nobody is asked for a name in this week. */
export function rejectionOutsideNames({ docket, board }: Briefed): Rejection | null {
  const fromWeek = firstWeekOf(docket, 'names');
  if (board.week < fromWeek) return { code: 'tooEarly', fromWeek };
  const untilWeek = firstWeekOf(docket, 'hold') - 1;
  return board.week > untilWeek ? { code: 'tooLate', untilWeek } : null;
}

/** Why a messenger may not go to this seat: nobody calls on itself. */
export function rejectionOfItself({ messenger }: Sender, member: MemberId): Rejection | null {
  return member === messenger ? { code: 'itsOwnMessenger', member } : null;
}

/** Refuses a messenger that is not of the right sort. */
export function unlessFit(isFit: boolean, { messenger }: Sender): Rejection | null {
  return isFit ? null : { code: 'messengerCannot', messenger };
}
