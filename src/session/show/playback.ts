import type { GameEvent } from '../../engine/proceedings/council/event';
import type { MemberId } from '../../engine/core/ids';
import type { View } from '../../engine/proceedings/council/state';
import type { Clock } from '../play/clock';
import { cueKindOf, dwellOf, type Cue, type Motion } from './cue';
import { isSame } from '../play/equality';
import type { ChamberPicture } from './picture';
import { pictureOf, type MoveLabel } from './picture-of';

/** The show: one queue of cues and one picture, for the chamber and the document alike. */
export interface Playback {
  /** What the room looks like now. */
  picture(): ChamberPicture;
  /** Calls at once, then whenever the picture changes. */
  watch(listener: (picture: ChamberPicture) => void): () => void;
  /** The cue that stands now; null when the queue is empty. */
  cue(): Cue | null;
  /** Calls at every new cue. */
  onCue(listener: (cue: Cue) => void): () => void;
  /** Marks a seat as the one being read; null for none. */
  select(member: MemberId | null): void;
  /** Shows the end at once: in a vote, the whole count. */
  skip(): void;
  setMotion(motion: Motion): void;
  /** True from the challenge until the count is known. */
  isVoting(): boolean;
}

/** The session's own side of the show. */
export interface PlaybackControl extends Playback {
  /** Queues what just happened and draws the room from the new view. */
  play(view: View, events: readonly GameEvent[]): void;
  /** Drops the queue and draws the room as it is, after an undo. */
  reset(view: View): void;
  /** Cancels the pending timer. */
  stop(): void;
}

export interface PlaybackOptions {
  readonly view: View;
  readonly clock: Clock;
  readonly labelOf: MoveLabel;
}

const NO_TIMER = () => {};

/** Starts the show on a view, with an empty queue. */
export function createPlayback(options: PlaybackOptions): PlaybackControl {
  return new CueQueue(options);
}

class CueQueue implements PlaybackControl {
  #view: View;
  readonly #clock: Clock;
  readonly #labelOf: MoveLabel;
  #queue: GameEvent[] = [];
  #cue: Cue | null = null;
  #stopTimer = NO_TIMER;
  #isWaiting = false;
  #motion: Motion = 'full';
  #selected: MemberId | null = null;
  /** Votes shown so far; null outside a vote. */
  #revealed: number | null = null;
  #picture: ChamberPicture;
  readonly #pictureListeners = new Set<(picture: ChamberPicture) => void>();
  readonly #cueListeners = new Set<(cue: Cue) => void>();

  constructor({ view, clock, labelOf }: PlaybackOptions) {
    this.#view = view;
    this.#clock = clock;
    this.#labelOf = labelOf;
    this.#picture = this.#draw();
  }

  picture(): ChamberPicture {
    return this.#picture;
  }

  cue(): Cue | null {
    return this.#cue;
  }

  isVoting(): boolean {
    return this.#revealed !== null;
  }

  watch(listener: (picture: ChamberPicture) => void): () => void {
    listener(this.#picture);
    this.#pictureListeners.add(listener);
    return () => void this.#pictureListeners.delete(listener);
  }

  onCue(listener: (cue: Cue) => void): () => void {
    this.#cueListeners.add(listener);
    return () => void this.#cueListeners.delete(listener);
  }

  select(member: MemberId | null): void {
    this.#selected = member;
    this.#refresh();
  }

  setMotion(motion: Motion): void {
    this.#motion = motion;
  }

  play(view: View, events: readonly GameEvent[]): void {
    this.#hurry();
    this.#view = view;
    this.#queue.push(...events.filter((event) => cueKindOf(event) !== null));
    if (this.#queue.some(({ type }) => type === 'voteCast')) this.#revealed = 0;
    this.#refresh();
    if (!this.#isWaiting) this.#next();
  }

  reset(view: View): void {
    this.stop();
    this.#queue = [];
    this.#cue = null;
    this.#revealed = null;
    this.#view = view;
    this.#refresh();
  }

  stop(): void {
    this.#stopTimer();
    this.#stopTimer = NO_TIMER;
    this.#isWaiting = false;
  }

  skip(): void {
    const decided = this.#queue.findIndex(({ type }) => type === 'agendaDecided');
    const last = decided < 0 ? this.#queue.length - 1 : decided;
    if (last < 0) return;
    this.#queue.splice(0, last);
    this.#next();
  }

  /** Says at once what was still waiting, so that a quick player never runs ahead of the show. */
  #hurry(): void {
    this.stop();
    for (const event of this.#queue.splice(0)) this.#show(event, 0);
  }

  #next(): void {
    this.stop();
    const event = this.#queue.shift();
    if (!event) {
      this.#cue = null;
      return;
    }
    const dwellMs = dwellOf(event, this.#queue[0] ?? null, this.#motion);
    this.#isWaiting = true;
    const cue = this.#show(event, dwellMs);
    if (this.#cue !== cue) return; // a listener has moved the show on
    this.#stopTimer = this.#clock.after(dwellMs, () => this.#next());
  }

  #show(event: GameEvent, dwellMs: number): Cue {
    if (event.type === 'voteCast' && this.#revealed !== null) this.#revealed += 1;
    if (event.type === 'agendaDecided') this.#revealed = null;
    const cue: Cue = { kind: cueKindOf(event)!, event, dwellMs };
    this.#cue = cue;
    this.#refresh();
    for (const listener of this.#cueListeners) listener(cue);
    return cue;
  }

  #draw(): ChamberPicture {
    const stage = { selected: this.#selected, revealed: this.#revealed };
    return pictureOf(this.#view, stage, this.#labelOf);
  }

  #refresh(): void {
    const picture = this.#draw();
    if (isSame(picture, this.#picture)) return;
    this.#picture = picture;
    for (const listener of this.#pictureListeners) listener(picture);
  }
}
