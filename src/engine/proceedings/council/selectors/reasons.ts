import { inPoints, merged, PER_POINT } from '../../../minds/reasons';
import { memberOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { openLandings, termsOf } from '../rules/lean';
import { type Term } from '../../../minds/reasons';
import type { Status } from '../scenario';
import type { View } from '../state';
import { whole } from '../../../core/whole';
import { briefed } from './odds';

/** One signed reason, in centilogits and in whole points that add up. */
export interface ReasonRow extends Term {
  readonly points: number;
  readonly status: Status;
}

export interface Reasons {
  /** Biggest first. */
  readonly rows: readonly ReasonRow[];
  /** Believed lean in centilogits: the rows' values add up to it exactly. */
  readonly lean: number;
  /** The same in points of 10 centilogits: the rows' points add up to it exactly. */
  readonly leanPoints: number;
  /** Points at which a yes is an even chance. */
  readonly evenPoints: number;
}

/**
 * Why a seat leans as it does, as the coalition believes; rows of the same kind and thing are one.
 * Sponsors and objectors have no rows: their vote is not in doubt.
 */
export function selectReasons(view: View, id: MemberId): Reasons {
  const known = briefed(view);
  const evenPoints = whole(view.model.c2 / PER_POINT);
  if (memberOf(view.docket, id).role !== 'elected')
    return { rows: [], lean: 0, leanPoints: 0, evenPoints };
  const offset = known.desk.seats[id]!.estimate.mean;
  const landings = view.board.phase === 'desk' ? openLandings(known) : [];
  const terms = merged(termsOf(known, id, { offset, landings }));
  const lean = terms.reduce((sum, { value }) => sum + value, 0);
  const leanPoints = whole(lean / PER_POINT);
  const points = inPoints(
    terms.map(({ value }) => value),
    leanPoints,
  );
  const rows = terms.map((term, index) => ({
    ...term,
    points: points[index]!,
    status: statusOf(term),
  }));
  return { rows: rows.toSorted(biggestFirst), lean, leanPoints, evenPoints };
}

function biggestFirst(a: ReasonRow, b: ReasonRow): number {
  return Math.abs(b.value) - Math.abs(a.value);
}

/** How sure we are of a row's figure: the record is fitted, everything else is invented for play. */
function statusOf({ kind }: Term): Status {
  return kind === 'record' ? 'derived' : 'play';
}
