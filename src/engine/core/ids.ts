import { wireOrder } from './wire';

/** Alpha-3 code of a state at the table, such as `MYS`. */
export type MemberId = string & { readonly __brand: 'MemberId' };

/** Who acts: the player's coalition, the two objectors and the mission beside them, or one member. */
export type SeatId = 'coalition' | 'opposition' | MemberId;

/** One member's choice on the adoption of the agenda. */
export const VOTES = wireOrder(['yes', 'abstain', 'no']);
export type Vote = (typeof VOTES)[number];
