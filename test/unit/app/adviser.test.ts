import { describe, expect, test, vi } from 'vitest';
import { advise } from '../../../src/ai/adviser';
import { adviserOf, type AdviserQuestion, type AdviserThread } from '../../../src/app/adviser';
import { aSession } from '../../support/sessions';

const view = aSession().view();

/** A thread that thinks as the worker does, with a copy of the view; or one that breaks. */
class FakeThread extends EventTarget implements AdviserThread {
  readonly #breaks: boolean;
  isOver = false;

  constructor(breaks = false) {
    super();
    this.#breaks = breaks;
  }

  postMessage(message: unknown): void {
    const { turn, view: asked } = structuredClone(message) as AdviserQuestion;
    setTimeout(() => {
      const answer = () => new MessageEvent('message', { data: { turn, lines: advise(asked) } });
      this.dispatchEvent(this.#breaks ? new Event('error') : answer());
    });
  }

  terminate(): void {
    this.isOver = true;
  }
}

const never = () => Promise.reject(new Error('not fetched'));

describe('the adviser in a thread of its own', () => {
  test('says what it would say on the page’s thread, from a copy of the view', async () => {
    const ask = adviserOf({ start: () => new FakeThread(), load: never });
    const lines = await ask(view);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(advise(view));
  });

  test('is started once, and answers each question by itself', async () => {
    const start = vi.fn<() => AdviserThread>(() => new FakeThread());
    const ask = adviserOf({ start, load: never });
    const over = { ...view, board: { ...view.board, phase: 'over' as const } };
    const [first, second] = await Promise.all([ask(view), ask(over)]);
    expect([first!.length > 0, second]).toEqual([true, []]);
    expect(start).toHaveBeenCalledOnce();
  });

  test.each([
    [
      'does not start',
      () => {
        throw new Error('no workers here');
      },
    ],
    ['breaks', () => new FakeThread(true)],
  ] as const)('that %s gives way to the page’s thread', async (_, start) => {
    const ask = adviserOf({ start, load: async () => advise });
    expect(await ask(view)).toEqual(advise(view));
  });

  test('that broke is ended, and the next question starts another', async () => {
    const threads = [new FakeThread(true), new FakeThread()];
    let started = 0;
    const ask = adviserOf({ start: () => threads[started++]!, load: never });
    await expect(ask(view)).rejects.toThrow('not fetched');
    expect(threads[0]!.isOver).toBe(true);
    expect(await ask(view)).toEqual(advise(view));
  });
});
