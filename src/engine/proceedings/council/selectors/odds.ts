import type { MemberId } from '../../../core/ids';
import { councilBallot } from '../rules/council-ballot';
import { believedSeats, fixedVoteOf } from '../rules/seats';
import type { Briefed } from '../rules/lean';
import { leanOf, openLandings } from '../rules/lean';
import type { Landing } from '../rules/pressure';
import type { GameState, Truth, View } from '../state';
import type { SeatOdds } from '../../../ballot/ballot';
import { forecast, type Forecast } from '../../../ballot/forecast';
import type { Fineness } from '../../../ballot/grid';

/** A view with the coalition's file. @throws for any other seat's view. */
export function briefed(view: View): Briefed {
  if (!view.desk) throw new Error(`${view.seat} has no desk`);
  return view as Briefed;
}

/**
 * The exact forecast over what the coalition believes, unanswered moves included; fifteen members in
 * the docket's order.
 */
export function selectForecast(view: View, fineness: Fineness = 'fine'): Forecast {
  return forecast(councilBallot(believedSeats(briefed(view)), view.model), fineness);
}

/**
 * How far a seat's odds of a yes reach on what the coalition believes: with its mood one standard
 * deviation lower, and one higher. Both 0 to 1, averaged over the shared shocks; equal where nothing
 * is in doubt.
 */
export function selectOddsRange(view: View, id: MemberId): { low: number; high: number } {
  const seat = believedSeats(briefed(view)).find(({ member }) => member === id)!;
  const yesAt = (lean: number): number =>
    forecast(councilBallot([{ ...seat, lean, spread: 0 }], view.model), 'fine').members[0]!.yes;
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
    return { member: id, fixed, lean, spread: 0, group };
  });
  return forecast(councilBallot(seats, known.model), 'fine');
}
