import type { Carry, Proceeding, ProceedingTypes, Table } from './proceeding';
import { copyWith, stepInPlaceWith } from './step';

/** A replayed proceeding, or the first action of the log that its rules refuse. */
export type ReplayResult<P extends ProceedingTypes> =
  | { readonly ok: true; readonly state: P['state']; readonly events: readonly P['event'][] }
  | {
      readonly ok: false;
      readonly problem: {
        readonly code: 'refused';
        /** Index in the log, from 0. */
        readonly step: number;
        readonly rejection: P['rejection'];
      };
    };

/** What a proceeding begins with. */
export interface Beginning<P extends ProceedingTypes> {
  readonly rules: P['rules'];
  readonly table: Table;
  readonly carry: Carry;
}

/** Replays every seat's accepted actions from the start, in the engine alone. */
export function replayWith<P extends ProceedingTypes>(
  proceeding: Proceeding<P>,
  { rules, table, carry }: Beginning<P>,
  actions: readonly P['action'][],
): ReplayResult<P> {
  const state = copyWith(proceeding, proceeding.open(rules, table, carry));
  const events: P['event'][] = [];
  for (const [index, action] of actions.entries()) {
    const result = stepInPlaceWith(proceeding, state, action);
    if (!result.ok)
      return { ok: false, problem: { code: 'refused', step: index, rejection: result.rejection } };
    events.push(...result.events);
  }
  return { ok: true, state, events };
}
