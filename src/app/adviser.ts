import type { View } from '../engine/proceedings/council/state';
import type { AdviceLine, AdviceReader } from '../session/play/advice';

/** What the worker is asked; `turn` tells one question from the next. */
export interface AdviserQuestion {
  readonly turn: number;
  readonly view: View;
}

/** What the worker answers. */
export interface AdviserAnswer {
  readonly turn: number;
  readonly lines: readonly AdviceLine[];
}

/** What is used of a worker. */
export type AdviserThread = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export interface AdviserWays {
  /** Starts the adviser's own thread. May throw. */
  readonly start: () => AdviserThread;
  /** Fetches the adviser itself, to think on the page's thread where no other will. */
  readonly load: () => Promise<(view: View) => readonly AdviceLine[]>;
}

interface Waiting {
  readonly answer: (lines: readonly AdviceLine[]) => void;
  readonly fail: (reason: Error) => void;
}

/** A moment in which the page can say that the adviser is thinking, in milliseconds. */
const THINKING = 30;

/**
 * An adviser in a thread of its own, so that the page stays quick while it thinks. Where the thread
 * does not start, does not load or breaks, the adviser thinks on the page's thread, and the next
 * question tries the thread again. Rejects when the adviser can't be fetched either way.
 */
export function adviserOf({ start, load }: AdviserWays): AdviceReader {
  let thread: AdviserThread | null = null;
  let turns = 0;
  const waiting = new Map<number, Waiting>();

  function started(): AdviserThread {
    const fresh = start();
    fresh.addEventListener('message', (event) => {
      const { turn, lines } = (event as MessageEvent<AdviserAnswer>).data;
      waiting.get(turn)?.answer(lines);
      waiting.delete(turn);
    });
    fresh.addEventListener('error', () => {
      fresh.terminate();
      thread = null;
      for (const { fail } of waiting.values()) fail(new Error('the adviser’s thread broke'));
      waiting.clear();
    });
    return fresh;
  }

  const askThread = (view: View) =>
    new Promise<readonly AdviceLine[]>((answer, fail) => {
      thread ??= started();
      const question: AdviserQuestion = { turn: (turns += 1), view };
      thread.postMessage(question, []);
      waiting.set(question.turn, { answer, fail });
    });

  const thinkHere = async (view: View) => {
    const ask = await load();
    await new Promise((done) => setTimeout(done, THINKING));
    return ask(view);
  };

  return (view) => askThread(view).catch(() => thinkHere(view));
}

/** Asks the adviser, who sees what the coalition believes and nothing else. */
export const adviseInWorker: AdviceReader = adviserOf({
  start: () => new Worker(new URL('./adviser-worker.ts', import.meta.url), { type: 'module' }),
  load: async () => (await import('../ai/adviser')).advise,
});
