import type { Reducer } from '../../core/proceeding';
import { copyWith, stepInPlaceWith, stepWith, type StepResult } from '../../core/step';
import type { Action } from './action';
import type { GameEvent } from './event';
import { rejectionOf } from './legality';
import { apply, partsOf, withParts } from './reducer';
import type { Rejection } from './rejection';
import type { GameState } from './state';
import type { CouncilTypes } from './types';

/** How an action changes a meeting of the Council. */
export const REDUCER: Reducer<CouncilTypes> = { rejectionOf, apply, partsOf, withParts };

/** One action, for play and history: the given state is left as it was. */
export function step(state: GameState, action: Action): StepResult<CouncilTypes> {
  return stepWith(REDUCER, state, action);
}

/** The same rules on a private copy, for search and simulation: `state` itself changes. */
export function stepInPlace(
  state: GameState,
  action: Action,
):
  | { readonly ok: true; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly rejection: Rejection } {
  return stepInPlaceWith(REDUCER, state, action);
}

/** A private mutable copy; the docket and the model are shared, since no rule writes to them. */
export function copyForSearch(state: GameState): GameState {
  return copyWith(REDUCER, state);
}
