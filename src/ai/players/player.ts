import type { Action } from '../../engine/proceedings/council/action';
import type { Draw } from '../../engine/core/rng';
import type { View } from '../../engine/proceedings/council/state';

/** Luck for the decisions of a turn: a stream of its own for each, counted from 0. */
export type TurnLuck = (decision: number) => Draw;

/**
 * A player of the coalition's desk. It returns a whole turn at once: a week at the desk up to its end,
 * or the Call. It knows the view and some luck, and every action in its order is legal.
 */
export type Player = (view: View, luck: TurnLuck) => readonly Action[];
