import type { Action } from '../../engine/proceedings/council/action';

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

/** A place in a finished game's log at which a what-if may leave it. */
export interface BranchPoint {
  readonly week: number | 'call';
  /** How many actions stand before it: that week's moves are made, and nobody has answered. */
  readonly step: number;
}

/** Where a finished game can be left: as each week's moves are shown, and at the Call. */
export function branchPoints(log: readonly Action[]): readonly BranchPoint[] {
  const weeks = log.flatMap(({ type }, index) => (type === 'announceMoves' ? [index + 1] : []));
  const call = log.findLastIndex(({ type }) => type === 'endWeek') + 1;
  const isCalled = weeks.length > 0 && call > weeks.at(-1)!;
  return [
    ...weeks.map((step, index) => ({ week: index + 1, step })),
    ...(isCalled ? [{ week: 'call', step: call } as const] : []),
  ];
}
