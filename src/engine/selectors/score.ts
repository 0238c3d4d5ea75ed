import { swingSeats } from '../docket';
import type { MemberId } from '../ids';
import type { View } from '../state';
import { selectTrueForecast } from './odds';

/**
 * The three seats that decided it: where one logit more would have moved P(nine or more) most. Empty
 * until a vote has been held.
 */
export function selectDeciders(view: View): readonly MemberId[] {
  const forecast = selectTrueForecast(view);
  if (!forecast || !view.board.result?.votes.length) return [];
  return forecast.members
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, 3)
    .map(({ member }) => member);
}

/** How many predictions were made, and how many of those came true; both 0 without a vote. */
export function selectPredictions(view: View): { readonly right: number; readonly made: number } {
  const votes = view.board.result?.votes ?? [];
  if (!view.desk || votes.length === 0) return { right: 0, made: 0 };
  const swing = swingSeats(view.docket).map(({ id }) => id);
  const made = view.desk.predictions.filter(({ member }) => swing.includes(member));
  const right = made.filter(({ member, vote }) =>
    votes.some((cast) => cast.member === member && cast.vote === vote),
  );
  return { right: right.length, made: made.length };
}
