import type { Action } from '../../engine/proceedings/council/action';
import type { GameEvent } from '../../engine/proceedings/council/event';
import type { Rejection } from '../../engine/proceedings/council/rejection';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState } from '../../engine/proceedings/council/state';
import { step } from '../../engine/proceedings/council/step';
import type { VoteModel } from '../../engine/ballot/model';
import type { GameHeader } from '../play/header';

/** A finished game as it is replayed: what it was made of, and every seat's accepted actions. */
export interface RecordedGame {
  readonly scenario: Scenario;
  readonly model: VoteModel;
  readonly header: GameHeader;
  readonly log: readonly Action[];
}

/** One place at which a replay can stand. */
export interface ReplayFrame {
  /** How many actions of the log have been played: a what-if from here starts with so many. */
  readonly step: number;
  readonly state: GameState;
  /** What was just accepted; null before the first action. */
  readonly action: Action | null;
  /** What it brought about, or that part of it which this frame shows. */
  readonly events: readonly GameEvent[];
  /** Hands counted so far; 0 before the vote. */
  readonly hands: number;
}

/** A replay laid out, or the first action of the log that its rules refuse (index from 0). */
export type Frames =
  | { readonly ok: true; readonly frames: readonly ReplayFrame[] }
  | { readonly ok: false; readonly step: number; readonly rejection: Rejection };

/**
 * Plays a log once and keeps every state on the way: one frame before the first action, one after each
 * action, and in the vote one more for each hand and for the decision, which share their state.
 */
export function framesOf({ scenario, model, header, log }: RecordedGame): Frames {
  const { seed, level, humans } = header;
  let state = createGame({ scenario, model, seed, level, humans: [...humans] });
  const frames: ReplayFrame[] = [{ step: 0, state, action: null, events: [], hands: 0 }];
  for (const [index, action] of log.entries()) {
    const result = step(state, action);
    if (!result.ok) return { ok: false, step: index, rejection: result.rejection };
    state = result.state;
    for (const events of momentsOf(result.events)) {
      const hands = frames.at(-1)!.hands + events.filter(({ type }) => type === 'voteCast').length;
      frames.push({ step: index + 1, state, action, events, hands });
    }
  }
  return { ok: true, frames };
}

/** The events of one action, parted before each hand and before the decision. */
function momentsOf(events: readonly GameEvent[]): readonly (readonly GameEvent[])[] {
  const moments: GameEvent[][] = [[]];
  for (const event of events) {
    const isMoment = event.type === 'voteCast' || event.type === 'agendaDecided';
    if (isMoment && moments.at(-1)!.length) moments.push([event]);
    else moments.at(-1)!.push(event);
  }
  return moments;
}

/** Index of the frame in which the room sits down to vote; null for a game without a vote. */
export function voteFrame(frames: readonly ReplayFrame[]): number | null {
  const first = frames.findIndex(({ hands }) => hands > 0);
  return first < 0 ? null : first - 1;
}

/**
 * Where each week begins in a log: the index of the first frame with that week's moves on the board,
 * in order of the weeks.
 */
export function weekFrames(frames: readonly ReplayFrame[]): readonly number[] {
  return frames.flatMap(({ action }, index) => (action?.type === 'announceMoves' ? [index] : []));
}

/** Index of the first frame at the Call; null for a game that was withdrawn before it. */
export function callFrame(frames: readonly ReplayFrame[]): number | null {
  const first = frames.findIndex(({ state }) => state.board.phase === 'call');
  return first < 0 ? null : first;
}
