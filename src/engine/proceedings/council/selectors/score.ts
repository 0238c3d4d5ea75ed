import { swingSeats } from '../docket';
import type { MemberId } from '../../../core/ids';
import type { CastVote, View } from '../state';
import { selectForecast, selectTrueForecast } from './odds';

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

/** From these odds of a yes, in permille, a vote the other way is put down to luck; for telling only. */
const LIKELY = 650;
const UNLIKELY = 250;

/** Whether a vote fell against clear odds. */
export function isAgainstOdds({ vote, odds }: Pick<CastVote, 'vote' | 'odds'>): boolean {
  return vote === 'yes' ? odds.yes <= UNLIKELY : odds.yes >= LIKELY;
}

/** The votes that fell against clear odds, the unlikeliest first; none without a vote. */
export function selectSurprises(view: View): readonly CastVote[] {
  const chanceOf = ({ vote, odds }: CastVote): number =>
    vote === 'yes' ? odds.yes : 1000 - odds.yes;
  return (view.board.result?.votes ?? [])
    .filter(isAgainstOdds)
    .toSorted((a, b) => chanceOf(a) - chanceOf(b));
}

/** How good the coalition's belief was. */
export interface Calibration {
  /** Swing seats. */
  readonly seats: number;
  /** Of those, how many moods lay within one standard deviation of the estimate. */
  readonly within: number;
  /** Yes votes to be expected on belief, and as things stood, 0 to 15. */
  readonly expected: { readonly believed: number; readonly truth: number };
}

/** Belief against truth once all is known; null until then. */
export function selectCalibration(view: View): Calibration | null {
  const { truth, desk, docket } = view;
  const real = selectTrueForecast(view);
  if (!truth || !desk || !real) return null;
  const swing = swingSeats(docket);
  const within = swing.filter(({ id }) => {
    const { mean, sd } = desk.seats[id]!.estimate;
    return Math.abs(truth.seats[id]!.offset - mean) <= sd;
  });
  const mean = (distribution: readonly number[]): number =>
    distribution.reduce((sum, chance, count) => sum + chance * count, 0);
  return {
    seats: swing.length,
    within: within.length,
    expected: {
      believed: mean(selectForecast(view).distribution),
      truth: mean(real.distribution),
    },
  };
}
