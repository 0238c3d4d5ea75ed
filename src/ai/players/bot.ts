import type { Action } from '../../engine/proceedings/council/action';
import type { Draw } from '../../engine/core/rng';
import type { View } from '../../engine/proceedings/council/state';

/**
 * A player of the coalition's desk. It is asked again and again until the game is over, and knows the
 * view, the legal actions and some luck.
 */
export type Bot = (view: View, legal: readonly Action[], draw: Draw) => Action;
