import type { MemberId } from '../../../core/ids';
import { believedSeats, fixedVoteOf } from '../rules/seats';
import type { Briefed } from '../rules/lean';
import { leanOf, openLandings } from '../rules/lean';
import type { Landing } from '../rules/pressure';
import type { GameState, Truth, View } from '../state';
import { forecast, type Forecast, type SeatOdds } from '../../../ballot/forecast';

/** A view with the coalition's file. @throws for any other seat's view. */
export function briefed(view: View): Briefed {
  if (!view.desk) throw new Error(`${view.seat} has no desk`);
  return view as Briefed;
}

/**
 * The exact forecast over what the coalition believes, unanswered moves included; fifteen members in
 * the docket's order.
 */
export function selectForecast(view: View, nodes: 7 | 15 = 15): Forecast {
  return forecast(believedSeats(briefed(view)), view.model, nodes);
}

/**
 * How far a seat's odds of a yes reach on what the coalition believes: with its mood one standard
 * deviation lower, and one higher. Both 0 to 1, averaged over the shared shocks; equal where nothing
 * is in doubt.
 */
export function selectOddsRange(view: View, id: MemberId): { low: number; high: number } {
  const seat = believedSeats(briefed(view)).find(({ member }) => member === id)!;
  const yesAt = (lean: number): number =>
    forecast([{ ...seat, lean, spread: 0 }], view.model, 15).members[0]!.yes;
  return { low: yesAt(seat.lean - seat.spread), high: yesAt(seat.lean + seat.spread) };
}

/** The engine's own forecast, which is shown after the vote; null until then. */
export function selectTrueForecast(view: View): Forecast | null {
  return view.truth && view.desk && trueForecast(briefed(view), view.truth, []);
}

/**
 * The exact forecast as things really stand, on the same footing as `selectForecast`: unanswered moves
 * included, so that belief and truth may be held side by side. For games that are over, never for a
 * view of one that goes on.
 */
export function selectTrueOdds(state: GameState): Forecast {
  const landings = state.board.phase === 'desk' ? openLandings(state) : [];
  return trueForecast(state, state.truth, landings);
}

function trueForecast(
  known: Briefed,
  truth: Pick<Truth, 'seats'>,
  landings: readonly Landing[],
): Forecast {
  const seats = known.docket.members.map(({ id, role, group }): SeatOdds => {
    const fixed = fixedVoteOf({ role });
    const offset = truth.seats[id]?.offset ?? 0;
    const lean = fixed ? 0 : leanOf(known, id, { offset, landings });
    return { member: id, fixed, lean, spread: 0, african: group === 'AFR' };
  });
  return forecast(seats, known.model, 15);
}
