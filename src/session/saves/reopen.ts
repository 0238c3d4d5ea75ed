import { openChairs } from '../../engine/proceedings/council/rules/chair';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import { legalActions } from '../../engine/proceedings/council/legal-actions';
import type { CouncilTypes } from '../../engine/proceedings/council/types';
import type { VoteModel } from '../../engine/ballot/model';
import { isSame } from '../play/equality';
import { COALITION, gameAt } from '../play/council-game';
import type { Play, PlayedChair } from '../play/play';
import { changeSince } from '../play/versions';
import { replayKept, resumeKept, type KeptKind } from './kept-game';
import { summaryOf, type Save, type SaveProblem } from './save-format';
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

/** Plays the whole log again, and holds the end against everything that the save claims. */
export function replaySave(reopening: Reopening): Reopened {
  const { save, chair = COALITION } = reopening;
  const regained = replayKept(gameAt(freshGame(reopening)), chair, save);
  if (!regained.ok) return regained;
  const { state } = regained.play.game;
  return isSame(save.summary, summaryOf(state))
    ? { ...regained, closed: null }
    : refused('snapshotDiffers', save.log.length);
}

/** Goes on from the snapshot; there is no way back behind it. */
function resume(reopening: Reopening): Reopened {
  const { save, scenario, shapes, chair = COALITION } = reopening;
  const kind: KeptKind<CouncilTypes> = {
    broughtUpToDate,
    legalActions,
    isReadable: (value, reference) =>
      isSnapshot(value, reference, shapes) && isOfDocket(value, scenario),
  };
  const begun = gameAt(freshGame(reopening));
  const regained = resumeKept(begun, chair, { kept: save, kindOf: () => kind });
  return regained.ok ? { ...regained, closed: 'rulesChanged' } : regained;
}

/**
 * A snapshot with the fields that were added to the state since the first release, as they began, and
 * its one chair among the chairs by seat.
 */
function broughtUpToDate(saved: unknown): unknown {
  const { chair = null, ...snapshot } = saved as Record<string, unknown>;
  if (!isRecord(snapshot.board)) return snapshot;
  // Once public, how often evidence was argued stands in the coalition's file.
  const { evidenceUses = 0, ...board } = snapshot.board;
  const { desk } = snapshot;
  const isAnnounced = board.phase === 'desk' || board.phase === 'capitals';
  const isReady = isRecord(chair) && chair.seat === 'opposition' && isAnnounced;
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
