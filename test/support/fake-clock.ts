import type { Clock } from '../../src/session/play/clock';

/** A clock that only moves when it is told to. */
export class FakeClock implements Clock {
  nowMs = 0;
  #waiting: { at: number; run: () => void }[] = [];

  after(delayMs: number, run: () => void): () => void {
    const entry = { at: this.nowMs + delayMs, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  /** Lets the next timer run; false when none waits. */
  tick(): boolean {
    const next = this.#waiting.toSorted((a, b) => a.at - b.at)[0];
    if (!next) return false;
    this.#waiting = this.#waiting.filter((other) => other !== next);
    this.nowMs = next.at;
    next.run();
    return true;
  }

  /** Runs until nothing waits. */
  runOut(): void {
    while (this.tick());
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }
}
