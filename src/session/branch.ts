import type { Action } from '../engine/action';

/** Where a what-if leaves a recorded game: the whole record, and how many of its actions it keeps. */
export interface Branch {
  readonly log: readonly Action[];
  readonly step: number;
}

/** The week, from 1, in which a what-if leaves its record; `call` when it leaves it at the Call. */
export function branchWeek({ log, step }: Branch): number | 'call' {
  const kept = log.slice(0, step);
  const begun = kept.filter(({ type }) => type === 'announceMoves').length;
  const ended = kept.filter(({ type }) => type === 'endWeek').length;
  const next = log[step]?.type;
  if (ended === begun && (next === 'predict' || next === 'call')) return 'call';
  return ended + 1;
}
