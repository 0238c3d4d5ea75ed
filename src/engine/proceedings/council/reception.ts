import type { MemberId } from '../../core/ids';

/** How a seat receives one thing that reaches it in a week: an argument, an offer, a question or a move. */
export interface Reception {
  /** Share of what it does to the seat's lean that reaches the capital, in percent. */
  readonly percent: number;
  /** What is offered or asked for: as the capital would have it, or granted or turned down by a person there. */
  readonly answer: 'capital' | 'yes' | 'no';
}

/** Received by a seat that no person answers for: in full, and as its capital would have it. */
export const BY_CAPITAL: Reception = { percent: 100, answer: 'capital' };

/** How everything of one week is received: by the member that it reaches and the messenger or move that brings it. */
export type Receptions = (member: MemberId, id: string) => Reception;
