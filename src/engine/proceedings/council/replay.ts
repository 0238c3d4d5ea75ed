import type { Action } from './action';
import type { GameEvent } from './event';
import type { Rejection } from './rejection';
import { createGame, type GameSetup } from './setup';
import type { GameState } from './state';
import { copyForSearch, stepInPlace } from './step';

/** A replayed game, or the first action of the log that its rules refuse. */
export type ReplayResult =
  | { readonly ok: true; readonly state: GameState; readonly events: readonly GameEvent[] }
  | {
      readonly ok: false;
      readonly problem: {
        readonly code: 'refused';
        /** Index in the log, from 0. */
        readonly step: number;
        readonly rejection: Rejection;
      };
    };

/** Replays every seat's accepted actions from the start, in the engine alone. */
export function replay(setup: GameSetup, actions: readonly Action[]): ReplayResult {
  const state = copyForSearch(createGame(setup));
  const events: GameEvent[] = [];
  for (const [index, action] of actions.entries()) {
    const result = stepInPlace(state, action);
    if (!result.ok)
      return { ok: false, problem: { code: 'refused', step: index, rejection: result.rejection } };
    events.push(...result.events);
  }
  return { ok: true, state, events };
}
