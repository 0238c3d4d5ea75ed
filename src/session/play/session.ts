import { hears } from '../../engine/proceedings/council/audience';
import type { SeatId } from '../../engine/core/ids';
import type { Action } from '../../engine/proceedings/council/action';
import type { GameEvent } from '../../engine/proceedings/council/event';
import type { Rejection } from '../../engine/proceedings/council/rejection';
import { replay } from '../../engine/proceedings/council/replay';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import type { Result, View } from '../../engine/proceedings/council/state';
import type { Level } from '../../engine/core/levels';
import { viewFor } from '../../engine/proceedings/council/view';
import type { VoteModel } from '../../engine/ballot/model';
import { branchPoints, branchWeek, type Branch, type BranchPoint } from './branch';
import { systemClock, type Clock } from './clock';
import { isSame } from './equality';
import type { GameHeader } from './header';
import type { MoveLabel } from '../show/picture-of';
import { canTakeBack, playOn, takeBack, type Play, type UndoAnswer } from './play';
import { createPlayback, type Playback } from '../show/playback';

export type { GameHeader } from './header';

/**
 * The one store, as the views get it. Action in, view and events out; nothing else changes a game. It hands
 * out what its own seat may know and nothing more: the log and the whole state are a `LocalGame`'s.
 */
export interface Session {
  readonly header: GameHeader;
  /** The week in which this what-if leaves its record, or the Call; null for a game of its own. */
  readonly leftIn: number | 'call' | null;
  /** How the recorded game ended; null where there is none. */
  first(): Result | null;
  /** What the player's seat may know now: the coalition's, but for a chair's. */
  view(): View;
  /** The moves that the other side has announced, week by week: what it shows to everybody. */
  announced(): readonly Announcement[];
  /** Where a finished game can be left by a what-if; empty before its end. */
  branchPoints(): readonly BranchPoint[];
  /** All that this seat has heard so far, oldest first; shorter again after an undo. */
  events(): readonly GameEvent[];
  /** Plays an action; the AI seats answer at once. Null when it was accepted. */
  submit(action: Action): Rejection | null;
  /** Whether `undo` would work now, and if not, why. */
  canUndo(): UndoAnswer;
  /** Takes back the player's last action; false when the level forbids it. */
  undo(): boolean;
  /** Calls at once, then whenever what the selector returns has changed in structure. */
  watch<T>(selector: (view: View) => T, listener: (value: T) => void): () => void;
  /** Calls with what each accepted action brought about, the answers of the AI seats included. */
  onEvents(listener: (events: readonly GameEvent[]) => void): () => void;
  readonly playback: Playback;
  /** Cancels the show's pending timer. */
  close(): void;
}

/** A week's moves as they were announced. */
export type Announcement = Extract<Action, { type: 'announceMoves' }>;

/** What the app passes in: how to wait, and how to put a move into words. */
export interface SessionWiring {
  readonly clock?: Clock;
  readonly labelOf?: MoveLabel;
}

export interface NewGame {
  readonly scenario: Scenario;
  readonly model: VoteModel;
  readonly seed: string;
  readonly level: Level;
}

/** Whose session it is, and of what. */
export interface SessionParts extends SessionWiring {
  readonly header: GameHeader;
  readonly play: Play;
  readonly seat: SeatId;
  /** The recorded game that this one leaves, or that its coalition plays by; null for neither. */
  readonly branch: Branch | null;
  /** Tells what an accepted action brought about to all who play here; to this session alone if not given. */
  readonly tell?: (events: readonly GameEvent[]) => void;
}

/** One seat's session on a play that is under way. */
export class GameSession implements Session {
  readonly header: GameHeader;
  readonly leftIn: number | 'call' | null;
  readonly playback: Playback;
  readonly #play: Play;
  readonly #show;
  readonly #seat: SeatId;
  readonly #branch: Branch | null;
  readonly #tell: (events: readonly GameEvent[]) => void;
  #view: View;
  readonly #watchers = new Set<() => void>();
  readonly #eventListeners = new Set<(events: readonly GameEvent[]) => void>();

  constructor({ header, play, seat, branch, tell, clock, labelOf }: SessionParts) {
    this.header = header;
    this.leftIn = branch && branchWeek(branch);
    this.#branch = branch;
    this.#play = play;
    this.#seat = seat;
    this.#tell = tell ?? ((events) => this.announce(events));
    this.#view = this.#look();
    this.#show = createPlayback({
      view: this.#view,
      clock: clock ?? systemClock,
      labelOf: labelOf ?? (() => ''),
    });
    this.playback = this.#show;
  }

  first(): Result | null {
    if (!this.#branch) return null;
    const { docket, model, seed, level } = this.#play.game.state;
    const setup = { scenario: docket, model, seed, level, humans: ['coalition'] as const };
    const replayed = replay(setup, this.#branch.log);
    return replayed.ok ? replayed.state.board.result : null;
  }

  view(): View {
    return this.#view;
  }

  announced(): readonly Announcement[] {
    return this.#play.log.filter((action) => action.type === 'announceMoves');
  }

  branchPoints(): readonly BranchPoint[] {
    return this.#view.board.phase === 'over' ? branchPoints(this.#play.log) : [];
  }

  events(): readonly GameEvent[] {
    return this.#heard(this.#play.events);
  }

  submit(action: Action): Rejection | null {
    if (this.#isForeign(action)) return { code: 'notYourTurn', by: action.by };
    const before = this.#play.events.length;
    const rejection = playOn(this.#play, action);
    if (!rejection) this.#tell(this.#play.events.slice(before));
    return rejection;
  }

  canUndo(): UndoAnswer {
    return canTakeBack(this.#play);
  }

  undo(): boolean {
    if (!takeBack(this.#play)) return false;
    this.#view = this.#look();
    this.#show.reset(this.#view);
    for (const notice of this.#watchers) notice();
    return true;
  }

  watch<T>(selector: (view: View) => T, listener: (value: T) => void): () => void {
    let last = selector(this.#view);
    const notice = () => {
      const next = selector(this.#view);
      if (isSame(last, next)) return;
      last = next;
      listener(next);
    };
    this.#watchers.add(notice);
    listener(last);
    return () => void this.#watchers.delete(notice);
  }

  onEvents(listener: (events: readonly GameEvent[]) => void): () => void {
    this.#eventListeners.add(listener);
    return () => void this.#eventListeners.delete(listener);
  }

  close(): void {
    this.#show.stop();
  }

  /** Whether an action is another seat's; the engine itself refuses those to a coalition that plays alone. */
  #isForeign({ by }: Action): boolean {
    const isAlone = this.#play.game.table.humans.length === 1;
    return by !== this.#seat && !(isAlone && this.#seat === 'coalition');
  }

  #heard(events: readonly GameEvent[]): GameEvent[] {
    return events.map((event) => hears(this.#seat, event)).filter((event) => event !== null);
  }

  #look(): View {
    return viewFor(this.#play.game.state, this.#seat);
  }

  /** Tells everybody: first the show, so that a page that sees the end finds the vote under way. */
  announce(all: readonly GameEvent[]): void {
    const events = this.#heard(all);
    this.#view = this.#look();
    this.#show.play(this.#view, events);
    for (const notice of this.#watchers) notice();
    for (const listener of this.#eventListeners) listener(events);
  }
}
