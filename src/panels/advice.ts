import type { Action, MoveAnswer } from '../engine/action';
import type { MemberId } from '../engine/ids';
import type { View } from '../engine/state';

/** Why the adviser says so, as data; the words are the panels'. */
export type AdviceReason =
  | {
      readonly why: 'pivot' | 'nearestSeat' | 'goodHearing' | 'unknownAsk';
      readonly member: MemberId;
    }
  | {
      readonly why: 'askToMeet';
      readonly member: MemberId;
      readonly ask: string;
      readonly odds: number;
    }
  | { readonly why: 'theirMove'; readonly member: MemberId; readonly answer: MoveAnswer }
  | { readonly why: 'nameReady'; readonly member: MemberId; readonly odds: number }
  | { readonly why: 'promiseDue'; readonly member: MemberId; readonly due: number }
  | { readonly why: 'attentionLow'; readonly attention: number }
  | { readonly why: 'ownRecord'; readonly credibility: number }
  | { readonly why: 'dateOpen' }
  | { readonly why: 'fallbackCheap'; readonly format: string };

/** One line of the adviser's, as the app hands it over. */
export interface AdviceLine {
  readonly action: Action;
  /** What it adds to the odds of nine, -1 to 1. */
  readonly gain: number;
  readonly sure: 'sure' | 'fairly' | 'guess';
  readonly reason: AdviceReason;
}

/** Asks the adviser; takes a moment, since it thinks ahead. */
export type AdviceReader = (view: View) => Promise<readonly AdviceLine[]>;
