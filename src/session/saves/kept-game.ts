import { sittingOf, type Game } from '../../engine/core/game';
import { canonicalJson, hashText } from '../../engine/core/hash';
import type { Lister, Outcome, Proceeding, ProceedingTypes } from '../../engine/core/proceeding';
import { isSame } from '../play/equality';
import { playFrom, playLog, type Play, type PlayedChair } from '../play/play';

/** The part of a state that rules write to, with its step: what the docket and the table do not give. */
export type Kept<P extends ProceedingTypes> = P['parts'] & {
  readonly step: number;
  /** Which sitting it is of, and what those before came to; left out at a docket's first. */
  readonly sitting?: { readonly at: number; readonly outcomes: readonly Outcome[] };
};

/** A game as a save keeps it, whatever its docket holds: a log to replay, and where that leads. */
export interface KeptGame<P extends ProceedingTypes> {
  readonly log: readonly P['action'][];
  /** Of the state that the log leads to. */
  readonly hash: string;
  readonly snapshot: Kept<P>;
}

/** How a proceeding's kept states are read back: shape and names are checked before they are used. */
export interface KeptKind<P extends ProceedingTypes> {
  /** A snapshot of any earlier version, with the fields added since as they began. */
  broughtUpToDate(saved: unknown): unknown;
  /** What may be done: a state of which nothing can be listed is not gone on with. */
  readonly legalActions: Lister<P>;
  /** Whether today's rules can read it, for the docket of `reference`, a sitting that has just begun. */
  isReadable(value: unknown, reference: P['state']): boolean;
}

/** Why a kept game cannot be gone on with. `step` counts the actions that were good. */
export interface KeptProblem {
  readonly code: 'actionRefused' | 'hashDiffers' | 'snapshotDiffers' | 'snapshotUnreadable';
  readonly step: number;
}

type Regained<P extends ProceedingTypes> =
  | { readonly ok: true; readonly play: Play<P> }
  | { readonly ok: false; readonly problem: KeptProblem };

/** 64 bits of a state as 16 hex digits. */
export function hashOf<P extends ProceedingTypes>(
  proceeding: Proceeding<P>,
  state: P['state'],
): string {
  return hashText(canonicalJson(proceeding.hashedPart(state)));
}

/** A game as a save keeps it. */
export function keptOf<P extends ProceedingTypes>(
  game: Game<P>,
  log: readonly P['action'][],
): KeptGame<P> {
  const { proceeding } = sittingOf(game);
  const { at, outcomes, state } = game;
  const sitting = at > 0 ? { sitting: { at, outcomes: [...outcomes] } } : {};
  const snapshot: Kept<P> = { step: state.step, ...proceeding.partsOf(state), ...sitting };
  return { log: [...log], hash: hashOf(proceeding, state), snapshot };
}

/**
 * Plays the whole log again on a docket that has just begun, and holds the end against what was kept. A log
 * that passes the shape check may still name things that are not there; the engine refuses those too.
 */
export function replayKept<P extends ProceedingTypes>(
  begun: Game<P>,
  chair: PlayedChair<P>,
  { log, hash, snapshot }: KeptGame<P>,
): Regained<P> {
  const play = playFrom(begun, chair);
  const problem = playLog(play, log);
  if (problem) return lost('actionRefused', problem.index);
  const again = keptOf(play.game, log);
  if (again.hash !== hash) return lost('hashDiffers', log.length);
  if (!isSame(snapshot, again.snapshot)) return lost('snapshotDiffers', log.length);
  return { ok: true, play };
}

/** Goes on from the snapshot alone; there is no way back behind it. */
export function resumeKept<P extends ProceedingTypes>(
  begun: Game<P>,
  chair: PlayedChair<P>,
  { kept, kindOf }: { readonly kept: KeptGame<P>; readonly kindOf: (kind: string) => KeptKind<P> },
): Regained<P> {
  const unreadable = lost<P>('snapshotUnreadable', 0);
  const { sitting = { at: 0, outcomes: [] }, ...rest } = kept.snapshot;
  const held = begun.sittings[sitting.at];
  if (!held || sitting.outcomes.length < sitting.at) return unreadable;
  const { proceeding, rules } = held;
  const reference = sitting.at === begun.at ? begun.state : proceeding.open(rules, begun.table, {});
  const kind = kindOf(proceeding.kind);
  const snapshot = kind.broughtUpToDate(rest);
  if (!kind.isReadable(snapshot, reference)) return unreadable;
  const { step, ...parts } = snapshot as P['parts'] & { readonly step: number };
  const state = proceeding.withParts(reference, parts as P['parts'], step);
  if (!isPlayable(proceeding, state, { chair, legalActions: kind.legalActions })) return unreadable;
  const play = playFrom({ ...begun, ...sitting, state }, chair);
  play.log.push(...kept.log);
  return { ok: true, play };
}

/** Whether the rules can read a state whose ids came from another version of its docket. */
function isPlayable<P extends ProceedingTypes>(
  proceeding: Proceeding<P>,
  state: P['state'],
  { chair, legalActions }: { readonly chair: PlayedChair<P>; readonly legalActions: Lister<P> },
): boolean {
  try {
    const player = chair.seat ?? proceeding.turnOf(state)[0];
    const actions = player ? legalActions(proceeding.viewFor(state, player)) : [];
    return actions.length > 0 || proceeding.outcomeOf(state) !== null;
  } catch {
    return false;
  }
}

function lost<P extends ProceedingTypes>(code: KeptProblem['code'], step: number): Regained<P> {
  return { ok: false, problem: { code, step } };
}
