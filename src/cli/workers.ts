import { availableParallelism } from 'node:os';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';

/** How a list of jobs is spread over threads. */
export interface Crew<Job, Answer> {
  /** URL of a module whose default export does one job, for the threads. */
  readonly work: string;
  /** The same function here, for one thread. */
  readonly answerTo: (job: Job) => Answer;
  readonly workers: number;
  /** Called after each job with how many are done. */
  readonly report: (done: number) => void;
}

/** One thread for each core that we may use. */
export const CORES = availableParallelism();

/** Longest wait for a sign of life from any thread. */
const PATIENCE_MS = 600_000;

interface Reply<Answer> {
  readonly index: number;
  readonly answer?: Answer;
  readonly failure?: string;
}

/**
 * Does every job, and gives the answers in the order of the jobs, whoever did them. This thread waits;
 * with one worker it does the jobs itself.
 *
 * @throws when a job fails, or no thread answers
 */
export function doJobs<Job, Answer>(
  jobs: readonly Job[],
  { work, answerTo, workers, report }: Crew<Job, Answer>,
): readonly Answer[] {
  const threads = Math.min(workers, jobs.length);
  if (threads > 1) return shareOut<Job, Answer>(jobs, { work, threads, report });
  return jobs.map((job, index) => {
    const answer = answerTo(job);
    report(index + 1);
    return answer;
  });
}

function shareOut<Job, Answer>(
  jobs: readonly Job[],
  { work, threads, report }: { work: string; threads: number; report: (done: number) => void },
): readonly Answer[] {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const hired = Array.from({ length: threads }, () => hire(work, signal));
  const answers: Answer[] = [];
  let given = 0;
  let done = 0;
  const give = (port: MessagePort): void => {
    if (given < jobs.length) port.postMessage({ index: given, job: jobs[given] });
    given += 1;
  };
  for (const { port } of hired) give(port);
  try {
    while (done < jobs.length) {
      const heard = Atomics.load(signal, 0);
      for (const { port } of hired) {
        for (let mail = receiveMessageOnPort(port); mail; mail = receiveMessageOnPort(port)) {
          const { index, answer, failure } = mail.message as Reply<Answer>;
          if (failure !== undefined) throw new Error(failure);
          answers[index] = answer!;
          done += 1;
          give(port);
          report(done);
        }
      }
      if (done < jobs.length && Atomics.wait(signal, 0, heard, PATIENCE_MS) === 'timed-out')
        throw new Error('the worker threads do not answer');
    }
  } finally {
    for (const { worker } of hired) void worker.terminate();
  }
  return answers;
}

/** Starts a thread. It answers on a port that can be read while this thread waits. */
function hire(work: string, signal: Int32Array): { worker: Worker; port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: { signal, port: port2, work },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { worker, port: port1 };
}
