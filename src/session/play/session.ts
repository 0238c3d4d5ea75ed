import type { Action } from '../../engine/proceedings/council/action';
import type { GameEvent } from '../../engine/proceedings/council/event';
import type { Rejection } from '../../engine/proceedings/council/rejection';
import { replay } from '../../engine/proceedings/council/replay';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { createGame } from '../../engine/proceedings/council/setup';
import type { GameState, Result, View } from '../../engine/proceedings/council/state';
import type { Level } from '../../engine/core/levels';
import { viewFor } from '../../engine/proceedings/council/view';
import type { VoteModel } from '../../engine/ballot/model';
import type { Branch } from './branch';
import { systemClock, type Clock } from './clock';
import { isSame } from './equality';
import { headerOf, type GameHeader } from './header';
import { COALITION, gameAt } from './council-game';
import type { MoveLabel } from '../show/picture-of';
import {
  beginPlay,
  branchPlay,
  canTakeBack,
  playOn,
  takeBack,
  type Play,
  type UndoAnswer,
} from './play';
import { createPlayback, type Playback } from '../show/playback';
import { reopen } from '../saves/reopen';
import type { Save, SaveProblem } from '../saves/save-format';

export type { GameHeader } from './header';

/** The one store. Action in, view and events out; nothing else changes a game. */
export interface Session {
  readonly header: GameHeader;
  /** The recorded game that this one leaves, for a what-if; null for a game of its own. */
  readonly branch: Branch | null;
  /** How the recorded game ended; null where there is none. */
  first(): Result | null;
  /** What the player's seat may know now: the coalition's, but for a chair's. */
  view(): View;
  /** Every seat's accepted actions, oldest first. */
  log(): readonly Action[];
  /** All that happened so far, oldest first; shorter again after an undo. */
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
  /** The whole state, truth included: for saves and replays only, never for a view. */
  stateToSave(): GameState;
  /** Cancels the show's pending timer. */
  close(): void;
}

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

/**
 * Starts a game; the other side's first moves are already made and shown. With `from` it is a what-if:
 * the first actions of a recorded game of the same docket, seed and level are played already.
 */
export function createSession(
  options: NewGame & SessionWiring & { readonly from?: Branch },
): Session {
  const header = headerOf(options);
  const { scenario, model, seed, level, from } = options;
  const start = createGame({ scenario, model, seed, level, humans: ['coalition'] });
  const game = gameAt(start);
  const play = from
    ? branchPlay(game, COALITION, from.log.slice(0, from.step))
    : beginPlay(game, COALITION);
  const session = new GameSession(header, play, { ...options, branch: from ?? null });
  if (!from) session.announce(play.events);
  return session;
}

export type OpenedSession =
  | { readonly ok: true; readonly session: Session; readonly closed: null | 'rulesChanged' }
  | { readonly ok: false; readonly problem: SaveProblem };

/**
 * Goes on with a saved game: by replaying its log, or from its snapshot when the rules or the docket
 * have changed since (`closed`: it plays on, but its code can no longer be checked). Games from another
 * chair than the coalition's are opened by `openChairSession`.
 */
export function openSession(
  options: { scenario: Scenario; model: VoteModel; save: Save } & SessionWiring,
): OpenedSession {
  const opened = reopen(options);
  if (!opened.ok) return opened;
  const { header, branch } = options.save;
  const session = new GameSession(header, opened.play, { ...options, branch });
  return { ok: true, session, closed: opened.closed };
}

/** A session on a play that is under way, for whoever's game it is. */
export class GameSession implements Session {
  readonly header: GameHeader;
  readonly branch: Branch | null;
  readonly playback: Playback;
  readonly #play: Play;
  readonly #show;
  readonly #hears: (event: GameEvent) => GameEvent | null;
  #view: View;
  readonly #watchers = new Set<() => void>();
  readonly #eventListeners = new Set<(events: readonly GameEvent[]) => void>();

  constructor(
    header: GameHeader,
    play: Play,
    wiring: SessionWiring & {
      readonly branch: Branch | null;
      /** An event as the player's seat hears of it, or null; all of them unless this says otherwise. */
      readonly hears?: (event: GameEvent) => GameEvent | null;
    },
  ) {
    this.header = header;
    this.branch = wiring.branch;
    this.#play = play;
    this.#hears = wiring.hears ?? ((event) => event);
    this.#view = this.#look();
    this.#show = createPlayback({
      view: this.#view,
      clock: wiring.clock ?? systemClock,
      labelOf: wiring.labelOf ?? (() => ''),
    });
    this.playback = this.#show;
  }

  first(): Result | null {
    if (!this.branch) return null;
    const { docket, model, seed, level } = this.#play.game.state;
    const setup = { scenario: docket, model, seed, level, humans: ['coalition'] as const };
    const replayed = replay(setup, this.branch.log);
    return replayed.ok ? replayed.state.board.result : null;
  }

  view(): View {
    return this.#view;
  }

  log(): readonly Action[] {
    return [...this.#play.log];
  }

  events(): readonly GameEvent[] {
    return this.#heard(this.#play.events);
  }

  stateToSave(): GameState {
    return this.#play.game.state;
  }

  submit(action: Action): Rejection | null {
    const { seat } = this.#play.chair;
    if (seat !== 'coalition' && action.by !== seat) return { code: 'notYourTurn', by: action.by };
    const before = this.#play.events.length;
    const rejection = playOn(this.#play, action);
    if (!rejection) this.announce(this.#play.events.slice(before));
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

  #heard(events: readonly GameEvent[]): GameEvent[] {
    return events.map(this.#hears).filter((event) => event !== null);
  }

  #look(): View {
    return viewFor(this.#play.game.state, this.#play.chair.seat);
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
