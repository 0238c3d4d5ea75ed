import { memberOf, stanceOf } from '../docket';
import type { MemberId } from '../../../core/ids';
import { namesOnLetter } from '../rules/names';
import type { View } from '../state';
import { selectForecast } from './odds';

export type SeatStanding = 'signed' | 'nod' | 'open' | 'objects';
export type Warmth =
  | 'signed'
  | 'nod'
  | 'likely'
  | 'unsure'
  | 'cool'
  | 'cold'
  | 'objects'
  | 'sponsor';

/** One cell of the whip sheet. Odds are believed, 0 to 1. */
export interface WhipRow {
  /** 1 for the likeliest yes. */
  readonly rank: number;
  readonly member: MemberId;
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
  readonly standing: SeatStanding;
  readonly warmth: Warmth;
}

/** Fifteen members by their odds of a yes; ties in the docket's order. */
export function selectWhipSheet(view: View): readonly WhipRow[] {
  const { members } = selectForecast(view);
  return members
    .map((row, index) => ({ ...row, index }))
    .toSorted((a, b) => b.yes - a.yes || a.index - b.index)
    .map(({ member, yes, abstain, no }, index) => {
      const standing = selectStanding(view, member);
      const warmth = warmthOf(view, member, { standing, yes });
      return { rank: index + 1, member, yes, abstain, no, standing, warmth };
    });
}

/** How a seat stands: on the letter, with a nod, open, or declared against. */
export function selectStanding(view: View, id: MemberId): SeatStanding {
  const stance = stanceOf(memberOf(view.docket, id));
  if (stance === 'objector' || stance === 'opposed') return 'objects';
  if (selectSignatures(view).includes(id)) return 'signed';
  return view.desk?.seats[id]?.nod ? 'nod' : 'open';
}

function warmthOf(
  view: View,
  id: MemberId,
  { standing, yes }: { standing: SeatStanding; yes: number },
): Warmth {
  if (standing !== 'open') return standing;
  if (stanceOf(memberOf(view.docket, id)) === 'sponsor') return 'sponsor';
  if (yes >= 0.6) return 'likely';
  if (yes >= 0.35) return 'unsure';
  return yes >= 0.15 ? 'cool' : 'cold';
}

/** Names on the letter, sponsors first; empty before it opens. */
export function selectSignatures(view: View): readonly MemberId[] {
  return namesOnLetter(view);
}
