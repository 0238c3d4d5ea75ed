import { Bench } from 'tinybench';

/** One thing to time: `run` does it `times` over, after `prepare`, which is not timed. */
export interface Timed {
  readonly name: string;
  readonly times: number;
  readonly run: () => void;
  readonly prepare?: () => void;
}

/** Milliseconds that each thing is given; before them a quarter as many warm it up. */
const GIVEN_MS = 700;

/**
 * Milliseconds that this process has spent at work. Unlike the clock on the wall it does not run while
 * others have the processor; what is collected and compiled on the side counts.
 */
export function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long one thing takes, in microseconds. */
export interface Time {
  readonly median: number;
  readonly mean: number;
}

/**
 * The time of each thing, by name. All are timed in one run, one after the other, by the processor's
 * time.
 */
export function timesOf(things: readonly Timed[]): ReadonlyMap<string, Time> {
  const bench = new Bench({ time: GIVEN_MS, warmupTime: GIVEN_MS / 4, now: workedMs });
  for (const { name, run, prepare } of things) {
    bench.add(name, run, prepare ? { beforeEach: () => prepare() } : {});
  }
  bench.runSync();
  return new Map(
    things.map(({ name, times }) => {
      const result = bench.getTask(name)?.result;
      if (!result || !('latency' in result)) throw new Error(`${name} could not be timed`);
      const { p50, mean } = result.latency;
      return [name, { median: (1000 * p50) / times, mean: (1000 * mean) / times }];
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

/** What each of `count` stretches took, in microseconds. */
export function stretchesUs(count: number, stretch: (index: number) => void): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const start = workedMs();
    stretch(index);
    return 1000 * (workedMs() - start);
  });
}
