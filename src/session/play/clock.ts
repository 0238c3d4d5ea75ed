/** Runs a function after a while; returns what cancels it. Injected, so tests turn the hands. */
export interface Clock {
  after(delayMs: number, run: () => void): () => void;
}

/** The machine's own timers. Nothing in a game depends on them: they only pace what is shown. */
export const systemClock: Clock = {
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
