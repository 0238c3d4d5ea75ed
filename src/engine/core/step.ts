import { produce } from 'immer';
import type { ProceedingTypes, Reducer } from './proceeding';

/** An accepted action's new state and events, or why it was refused. */
export type StepResult<P extends ProceedingTypes> =
  | { readonly ok: true; readonly state: P['state']; readonly events: readonly P['event'][] }
  | { readonly ok: false; readonly rejection: P['rejection'] };

/** The same for a state that was changed in place. */
export type StepInPlaceResult<P extends ProceedingTypes> =
  | { readonly ok: true; readonly events: readonly P['event'][] }
  | { readonly ok: false; readonly rejection: P['rejection'] };

/** One action, for play and history: the given state is left as it was. */
export function stepWith<P extends ProceedingTypes>(
  reducer: Reducer<P>,
  state: P['state'],
  action: P['action'],
): StepResult<P> {
  const rejection = reducer.rejectionOf(state, action);
  if (rejection) return { ok: false, rejection };
  const events: P['event'][] = [];
  const step = state.step + 1;
  // Only what a rule may write stands in the draft: nothing has to watch the constants beside it.
  const next = produce(reducer.partsOf(state), (draft) => {
    const drafted = reducer.withParts(state, draft as P['parts'], step);
    reducer.apply(drafted, action, (event) => events.push(event));
  });
  return { ok: true, state: reducer.withParts(state, next, step), events };
}

/** The same rules on a private copy, for search and simulation: `state` itself changes. */
export function stepInPlaceWith<P extends ProceedingTypes>(
  reducer: Reducer<P>,
  state: P['state'],
  action: P['action'],
): StepInPlaceResult<P> {
  const rejection = reducer.rejectionOf(state, action);
  if (rejection) return { ok: false, rejection };
  const events: P['event'][] = [];
  (state as { step: number }).step += 1;
  reducer.apply(state, action, (event) => events.push(event));
  return { ok: true, events };
}

/** A private mutable copy; what no rule writes to is shared. */
export function copyWith<P extends ProceedingTypes>(
  reducer: Reducer<P>,
  state: P['state'],
): P['state'] {
  return reducer.withParts(state, plainCopy(reducer.partsOf(state)), state.step);
}

/** A deep copy of plain JSON. */
export function plainCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plainCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value))
    copy[key] = plainCopy((value as Record<string, unknown>)[key]);
  return copy as T;
}
