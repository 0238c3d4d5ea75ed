import { Bench } from 'tinybench';

/** One thing to time: `run` does it `times` over, after `prepare`, which is not timed. */
export interface Timed {
  readonly name: string;
  readonly times: number;
  readonly run: () => void;
  readonly prepare?: () => void;
}

/** Milliseconds that each thing is given; the first tenth warms it up. */
const GIVEN_MS = 1500;

/**
 * The median time of each thing, in microseconds, by name. All are timed in one run, one after the
 * other, so that the load of the machine weighs on ratios as little as it can.
 */
export function mediansUs(things: readonly Timed[]): ReadonlyMap<string, number> {
  const bench = new Bench({ time: GIVEN_MS, warmupTime: GIVEN_MS / 10 });
  for (const { name, run, prepare } of things) {
    bench.add(name, run, prepare ? { beforeEach: () => prepare() } : {});
  }
  bench.runSync();
  return new Map(
    things.map(({ name, times }) => {
      const result = bench.getTask(name)?.result;
      if (!result || !('latency' in result)) throw new Error(`${name} could not be timed`);
      return [name, (1000 * result.latency.p50) / times];
    }),
  );
}

/** The middle one of some numbers, the upper of two. @throws for none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no median of nothing');
  return middle;
}

/** How often something is done, one at a time, and how long each takes in microseconds. */
export function timesUs(count: number, once: (index: number) => void): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const start = performance.now();
    once(index);
    return 1000 * (performance.now() - start);
  });
}
