import type { Action } from '../engine/action';
import type { GameEvent } from '../engine/event';
import type { Rejection } from '../engine/rejection';
import type { Scenario } from '../engine/scenario';
import { createGame } from '../engine/setup';
import type { GameState, Level, View } from '../engine/state';
import { viewFor } from '../engine/view';
import type { VoteModel } from '../engine/vote/model';
import { systemClock, type Clock } from './clock';
import { isSame } from './equality';
import { headerOf, type GameHeader } from './header';
import type { MoveLabel } from './picture-of';
import { beginPlay, canTakeBack, playOn, takeBack, type Play, type UndoAnswer } from './play';
import { createPlayback, type Playback } from './playback';
import { reopen } from './reopen';
import type { Save, SaveProblem } from './save-format';

export type { GameHeader } from './header';

/** The one store. Action in, view and events out; nothing else changes a game. */
export interface Session {
  readonly header: GameHeader;
  /** What the coalition may know now. */
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

/** Starts a game; the other side's first moves are already made and shown. */
export function createSession(options: NewGame & SessionWiring): Session {
  const header = headerOf(options);
  const { scenario, model, seed, level } = options;
  const play = beginPlay(createGame({ scenario, model, seed, level, humans: ['coalition'] }));
  const session = new GameSession(header, play, options);
  session.announce(play.events);
  return session;
}

export type OpenedSession =
  | { readonly ok: true; readonly session: Session; readonly closed: null | 'rulesChanged' }
  | { readonly ok: false; readonly problem: SaveProblem };

/**
 * Goes on with a saved game: by replaying its log, or from its snapshot when the rules or the docket
 * have changed since (`closed`: it plays on, but its code can no longer be checked).
 */
export function openSession(
  options: { scenario: Scenario; model: VoteModel; save: Save } & SessionWiring,
): OpenedSession {
  const opened = reopen(options);
  if (!opened.ok) return opened;
  const session = new GameSession(options.save.header, opened.play, options);
  return { ok: true, session, closed: opened.closed };
}

class GameSession implements Session {
  readonly header: GameHeader;
  readonly playback: Playback;
  readonly #play: Play;
  readonly #show;
  #view: View;
  readonly #watchers = new Set<() => void>();
  readonly #eventListeners = new Set<(events: readonly GameEvent[]) => void>();

  constructor(header: GameHeader, play: Play, wiring: SessionWiring) {
    this.header = header;
    this.#play = play;
    this.#view = viewFor(play.state, 'coalition');
    this.#show = createPlayback({
      view: this.#view,
      clock: wiring.clock ?? systemClock,
      labelOf: wiring.labelOf ?? (() => ''),
    });
    this.playback = this.#show;
  }

  view(): View {
    return this.#view;
  }

  log(): readonly Action[] {
    return [...this.#play.log];
  }

  events(): readonly GameEvent[] {
    return [...this.#play.events];
  }

  stateToSave(): GameState {
    return this.#play.state;
  }

  submit(action: Action): Rejection | null {
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
    this.#view = viewFor(this.#play.state, 'coalition');
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

  /** Tells everybody: first the show, so that a page that sees the end finds the vote under way. */
  announce(events: readonly GameEvent[]): void {
    this.#view = viewFor(this.#play.state, 'coalition');
    this.#show.play(this.#view, [...events]);
    for (const notice of this.#watchers) notice();
    for (const listener of this.#eventListeners) listener(events);
  }
}
