import { chooseMoves } from '../../ai/opposition/opposition';
import type { Action } from '../../engine/proceedings/council/action';
import type { GameEvent } from '../../engine/proceedings/council/event';
import type { SeatId } from '../../engine/core/ids';
import type { Rejection } from '../../engine/proceedings/council/rejection';
import type { GameState } from '../../engine/proceedings/council/state';
import type { Level } from '../../engine/core/levels';
import { step } from '../../engine/proceedings/council/step';
import { viewFor } from '../../engine/proceedings/council/view';
import { oppositionLuck } from './luck';

/** A place to go back to: the state before one action of the player's. */
interface Frame {
  readonly state: GameState;
  readonly logLength: number;
  readonly eventCount: number;
}

/**
 * One game in progress. The state is replaced, never changed; the lists grow beside it, so that
 * they stay outside the frozen draft.
 */
export interface Play {
  state: GameState;
  /** Every seat's accepted actions. */
  readonly log: Action[];
  readonly events: GameEvent[];
  /** One frame for each of the player's actions, oldest first. */
  readonly frames: Frame[];
  readonly chair: Chair;
}

/** Whose game it is, and how the seats that no person holds act until it is that person's turn. */
export interface Chair {
  readonly seat: SeatId;
  readonly others: (play: Play) => void;
}

/** The coalition's desk, against the AI's opposition. */
const COALITION: Chair = { seat: 'coalition', others: letOppositionAct };

/** Starts a game and lets the other side make its first moves. */
export function beginPlay(state: GameState, chair: Chair = COALITION): Play {
  const play = playFrom(state, chair);
  chair.others(play);
  return play;
}

/**
 * Begins a game with the first actions of a recorded one: the same luck, and free from there on.
 *
 * @throws when the rules refuse one of them: whoever branches has replayed the record before.
 */
export function branchPlay(state: GameState, log: readonly Action[]): Play {
  const play = playFrom(state);
  const problem = playLog(play, log);
  if (problem) throw new Error(`the record was refused at ${problem.index}`);
  play.chair.others(play);
  return play;
}

/** Plays one action of the player's, then lets the AI seats answer; null when it was accepted. */
export function playOn(play: Play, action: Action): Rejection | null {
  const rejection = accept(play, action);
  if (!rejection) play.chair.others(play);
  return rejection;
}

/**
 * Plays a whole log, every seat's actions included, on a state as it was at the start. Returns the
 * index of the first action refused, or null.
 */
export function playLog(
  play: Play,
  log: readonly Action[],
): { readonly index: number; readonly rejection: Rejection } | null {
  for (const [index, action] of log.entries()) {
    const rejection = accept(play, action);
    if (rejection) return { index, rejection };
  }
  return null;
}

/** An empty play on a state, before anybody has acted. */
export function playFrom(state: GameState, chair: Chair = COALITION): Play {
  return { state, log: [], events: [], frames: [], chair };
}

/** Plays one action, whoever acts; null when it was accepted. Nobody answers yet. */
export function accept(play: Play, action: Action): Rejection | null {
  const result = step(play.state, action);
  if (!result.ok) return result.rejection;
  if (action.by === play.chair.seat) {
    const { state, log, events } = play;
    play.frames.push({ state, logLength: log.length, eventCount: events.length });
  }
  play.state = result.state;
  play.log.push(action);
  play.events.push(...result.events);
  return null;
}

/**
 * The other side acts while it is its turn, unless a person holds it.
 *
 * @throws when an AI seat's action is refused: a broken invariant of `ai`.
 */
export function letOppositionAct(play: Play): void {
  while (play.state.board.phase === 'moves' && !play.state.humans.includes('opposition')) {
    const action = chooseMoves(viewFor(play.state, 'opposition'), oppositionLuck(play.state));
    const rejection = accept(play, action);
    if (rejection) throw new Error(`the other side's action was refused: ${rejection.code}`);
  }
}

/** The player's actions that the others answer: they tell it something. */
const TELLING: readonly Action['type'][] = [
  'endWeek',
  'call',
  'closeWeek',
  'castVote',
  'announceMoves',
];

/**
 * Whether the player's last action may be taken back: `learned` when it told the player something,
 * `never` at a level without undo, `nothing` before the first action.
 *
 * @source design 1.10: any step; back to the last thing you learned; none.
 */
export type UndoAnswer = 'yes' | 'nothing' | 'learned' | 'never';

/** Applies the level's rule to the player's last action. */
export function canTakeBack({ state, log, frames }: Play): UndoAnswer {
  const rule: Readonly<Record<Level, 'any' | 'unlearned' | 'none'>> = {
    attache: 'any',
    envoy: 'unlearned',
    ambassador: 'none',
  };
  if (rule[state.level] === 'none') return 'never';
  const frame = frames.at(-1);
  const last = frame && log[frame.logLength];
  if (!last) return 'nothing';
  if (rule[state.level] === 'any') return 'yes';
  return TELLING.includes(last.type) ? 'learned' : 'yes';
}

/** Takes back the player's last action and what the others answered; false when the level forbids. */
export function takeBack(play: Play): boolean {
  if (canTakeBack(play) !== 'yes') return false;
  const frame = play.frames.pop()!;
  play.state = frame.state;
  play.log.length = frame.logLength;
  play.events.length = frame.eventCount;
  return true;
}
