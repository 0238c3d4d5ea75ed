import { swingSeats } from '../docket';
import type { Briefed } from '../rules/lean';
import { TUNING } from '../tuning';
import type { Shift, TaskCost, TaskOutcome } from './task-rule';

/** What an errand takes that takes its messenger alone. */
export const MESSENGER_ALONE: TaskCost = { messengers: 1, favours: 0, ambition: 0 };

/** An outcome that takes no means. */
export const TAKES_NOTHING: TaskCost = { messengers: 0, favours: 0, ambition: 0 };

/** An outcome that lifts no meter. */
export const LIFTS_NOTHING: TaskOutcome['lifts'] = { credibility: 0, attention: 0 };

/** The outcomes of a task about which nothing is in doubt. */
export function surely(
  shifts: readonly Shift[],
  lifts: TaskOutcome['lifts'] = LIFTS_NOTHING,
): readonly TaskOutcome[] {
  return [{ odds: 1, shifts, takes: TAKES_NOTHING, lifts }];
}

/** The outcomes of a task that moves no lean and no meter by itself. */
export const NO_OUTCOME: readonly TaskOutcome[] = surely([]);

/** The same change to the lean of every swing seat; none for no change. */
export function onEverySwingSeat({ docket }: Pick<Briefed, 'docket'>, by: number): Shift[] {
  return by === 0 ? [] : swingSeats(docket).map(({ id }) => ({ member: id, by }));
}

/** Centilogits on every swing seat that some tenths of Credibility bring. */
export function creditOf(tenths: number): number {
  return (tenths * TUNING.credibilityEffect) / 10;
}

/** Share of today's Attention that is left when the letter is filed, 0 to 1. */
export function lastingAttention({ board, docket }: Briefed): number {
  let share = 1;
  for (let week = board.week; week <= docket.weeks.length; week += 1) {
    if (docket.weeks[week - 1]!.act === 'hold') break;
    share *= TUNING.attentionWeeklyPercent / 100;
  }
  return share;
}
