import type { Action } from '../engine/action';
import type { View } from '../engine/state';

/** One line of the adviser's, as the app hands it over: the words are the panel's. */
export interface AdviceLine {
  readonly action: Action;
  /** What it adds to the odds of nine, -1 to 1. */
  readonly gain: number;
  readonly sure: 'sure' | 'fairly' | 'guess';
}

/** Asks the adviser; takes a moment, since it thinks ahead. */
export type AdviceReader = (view: View) => Promise<readonly AdviceLine[]>;
