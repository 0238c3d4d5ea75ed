import { NO_CARRY } from '../../core/proceeding';
import { replayWith, type ReplayResult } from '../../core/replay';
import type { Action } from './action';
import { COUNCIL } from './proceeding';
import type { GameSetup } from './setup';
import type { CouncilTypes } from './types';

/** Replays every seat's accepted actions of a meeting from the start, in the engine alone. */
export function replay(
  { scenario, model, seed, level, humans }: GameSetup,
  actions: readonly Action[],
): ReplayResult<CouncilTypes> {
  const rules = { scenario, model };
  return replayWith(COUNCIL, { rules, table: { seed, level, humans }, carry: NO_CARRY }, actions);
}
