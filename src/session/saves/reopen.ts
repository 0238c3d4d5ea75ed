import { hashState } from '../../engine/proceedings/council/hash';
import type { SeatId } from '../../engine/core/ids';
import { legalActions } from '../../engine/proceedings/council/legal-actions';
import { openChairs } from '../../engine/proceedings/council/rules/chair';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import { viewFor } from '../../engine/proceedings/council/view';
import type { VoteModel } from '../../engine/ballot/model';
import { isSame } from '../play/equality';
import { COALITION, gameAt } from '../play/council-game';
import { playFrom, playLog, type Play, type PlayedChair } from '../play/play';
import { changeSince } from '../play/versions';
import { snapshotOf, summaryOf, type Save, type SaveProblem, type Snapshot } from './save-format';
import { isRecord } from '../../engine/core/shape';
import { isOfDocket } from './snapshot-names';
import { isSnapshot, type ChairShapes } from './snapshot-shape';

/** A save under way again. `closed`: it cannot be replayed any more, and why. */
export type Reopened =
  | { readonly ok: true; readonly play: Play; readonly closed: null | 'rulesChanged' }
  | { readonly ok: false; readonly problem: SaveProblem };

interface Reopening {
  readonly scenario: Scenario;
  readonly model: VoteModel;
  readonly save: Save;
  /** The chair that the game is played from; the coalition's unless one is given. */
  readonly chair?: PlayedChair;
  /** The shapes of what that chair leaves in a state. */
  readonly shapes?: ChairShapes;
}

/** Whether a save was made under other rules or on other content of its docket. */
export function isOutdated({ header }: Pick<Save, 'header'>, scenario: Scenario): boolean {
  return changeSince(header, scenario, { withAi: false }) !== null;
}

/** Brings a save back to life: by its log where the rules are the same, else from its snapshot. */
export function reopen(reopening: Reopening): Reopened {
  const { scenario, save } = reopening;
  const { docket } = save.header;
  if (docket.kind !== 'shipped') return refused(`${docket.kind}Docket`);
  if (docket.id !== scenario.id) return refused('otherScenario');
  if (!isSeatOf(scenario, reopening)) return refused('badHeader');
  return isOutdated(save, scenario) ? resume(reopening) : replaySave(reopening);
}

/** Whether the save's one person holds the chair that is to be opened, and the docket has it. */
function isSeatOf(scenario: Scenario, { save, chair }: Reopening): boolean {
  const { humans } = save.header;
  if (humans[0] !== (chair?.seat ?? 'coalition')) return false;
  try {
    openChairs(scenario, humans);
    return true;
  } catch {
    return false;
  }
}

function refused(code: SaveProblem['code'], step = 0): Reopened {
  return { ok: false, problem: { code, step } };
}

function freshGame({ scenario, model, save }: Reopening): GameState {
  const { seed, level, humans } = save.header;
  return createGame({ scenario, model, seed, level, humans: [...humans] });
}

/**
 * Plays the whole log again, and holds the end against everything that the save claims. A log that passes the shape
 * check may still name things that are not in the docket; the engine refuses those too.
 */
export function replaySave(reopening: Reopening): Reopened {
  const { log, hash, snapshot, summary } = reopening.save;
  const play = playFrom(gameAt(freshGame(reopening)), reopening.chair ?? COALITION);
  const problem = playLog(play, log);
  if (problem) return refused('actionRefused', problem.index);
  const { state } = play.game;
  if (hashState(state) !== hash) return refused('hashDiffers', log.length);
  const isTrue = isSame(snapshot, snapshotOf(state)) && isSame(summary, summaryOf(state));
  if (!isTrue) return refused('snapshotDiffers', log.length);
  return { ok: true, play, closed: null };
}

/** Goes on from the snapshot; there is no way back behind it. */
function resume(reopening: Reopening): Reopened {
  const reference = freshGame(reopening);
  const { log } = reopening.save;
  const snapshot = broughtUpToDate(reopening.save.snapshot);
  if (!isSnapshot(snapshot, reference, reopening.shapes)) return refused('snapshotUnreadable');
  if (!isOfDocket(snapshot, reopening.scenario)) return refused('snapshotUnreadable');
  const state: GameState = { ...reference, ...snapshot };
  if (!isPlayable(state, reopening.chair?.seat ?? 'coalition'))
    return refused('snapshotUnreadable');
  return {
    ok: true,
    play: { ...playFrom(gameAt(state), reopening.chair ?? COALITION), log: [...log] },
    closed: 'rulesChanged',
  };
}

/**
 * A snapshot with the fields that were added to the state since the first release, as they began, and
 * its one chair among the chairs by seat.
 */
function broughtUpToDate(saved: Snapshot): unknown {
  const { chair = null, ...snapshot } = saved as Record<string, unknown>;
  if (!isRecord(snapshot.board)) return snapshot;
  // Once public, how often evidence was argued stands in the coalition's file.
  const { evidenceUses = 0, ...board } = snapshot.board;
  const { desk } = snapshot;
  const isReady = isRecord(chair) && chair.seat === 'opposition' && board.phase !== 'moves';
  const chairs = bySeat(isRecord(chair) ? { ready: isReady, ...chair } : null);
  return {
    chairs,
    ...snapshot,
    desk: isRecord(desk) ? { evidenceUses, blunted: [], ...desk } : desk,
    board: { dateDue: null, ...board, result: resultUpToDate(board.result) },
  };
}

function resultUpToDate(saved: unknown): unknown {
  if (!isRecord(saved)) return saved;
  const { chair = null, ...result } = saved;
  return { chairs: bySeat(chair), ...result };
}

/** A chair's file or result of before there were several, under its seat. */
function bySeat(chair: unknown): Record<string, unknown> {
  return isRecord(chair) && typeof chair.seat === 'string' ? { [chair.seat]: chair } : {};
}

/** Whether the rules can read a state whose ids came from another version of its docket. */
function isPlayable(state: GameState, seat: SeatId): boolean {
  try {
    const actions = legalActions(viewFor(state, seat));
    return actions.length > 0 || state.board.phase === 'over';
  } catch {
    return false;
  }
}
