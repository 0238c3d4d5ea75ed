import type { Advice } from '../../ai/adviser';
import type { View } from '../../engine/proceedings/council/state';

/** One line of the adviser's, as a view tells it. */
export type AdviceLine = Advice;

/** Asks the adviser; takes a moment, since it thinks ahead. */
export type AdviceReader = (view: View) => Promise<readonly AdviceLine[]>;
