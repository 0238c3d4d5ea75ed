import type { SeatId } from '../../engine/core/ids';
import type { ProceedingTypes } from '../../engine/core/proceeding';
import type { Draw } from '../../engine/core/rng';

/** A whole turn of one seat, from what that seat knows and some luck of its own. */
export type SeatPlayer<P extends ProceedingTypes> = (
  view: P['view'],
  luck: Draw,
) => readonly P['action'][];

/** Who plays the seats that no person holds. */
export interface SeatPlayers<P extends ProceedingTypes> {
  /** By seat and kind of proceeding; null for a seat that is left to a person. */
  playerOf(seat: SeatId, kind: P['kind']): SeatPlayer<P> | null;
  /** The luck of one turn: it hangs on the state's seed and place alone, so that a replay derives the same choices. */
  luckOf(state: P['state'], seat: SeatId): Draw;
}
