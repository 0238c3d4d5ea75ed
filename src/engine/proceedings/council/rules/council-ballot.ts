import type { Ballot, SeatOdds } from '../../../ballot/ballot';
import type { VoteModel } from '../../../ballot/model';
import { isReached, type Tally, type Threshold } from '../../../ballot/threshold';

/**
 * Affirmative votes that carry a procedural decision of the Council.
 *
 * @source UN Charter, Art. 27(2).
 */
export const VOTES_NEEDED = 9;

const PROCEDURAL: Threshold = { rule: 'atLeast', yes: VOTES_NEEDED };
const NO_VETO: Ballot['veto'] = [];

/**
 * A procedural vote of the Council on these seats: nine yes votes carry it, and nobody has a veto.
 *
 * @source UN Charter, Art. 27(2).
 */
export function councilBallot(seats: readonly SeatOdds[], model: VoteModel): Ballot {
  return { seats, passes: PROCEDURAL, veto: NO_VETO, model };
}

/**
 * Whether the provisional agenda stands: nine affirmative votes. Abstentions help nobody, the number
 * of noes does not matter, and a permanent member's no is no veto on procedure.
 *
 * @source UN Charter, Art. 27(2); provisional rules of procedure, rule 9.
 */
export function isAgendaAdopted({ yes }: Pick<Tally, 'yes'>): boolean {
  return isReached(PROCEDURAL, { yes, no: 0 });
}
