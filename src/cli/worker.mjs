// One of the threads that `workers.ts` hands jobs to. Node cannot read TypeScript in a thread by itself,
// so tsx is asked to first.
import { workerData } from 'node:worker_threads';

const { signal, port, work } = workerData;
const { register } = await import(import.meta.resolve('tsx/esm/api'));
register();
const { default: answerTo } = await import(work);

port.on('message', (/** @type {{ index: number, job: unknown }} */ { index, job }) => {
  try {
    port.postMessage({ index, answer: answerTo(job) });
  } catch (failure) {
    port.postMessage({
      index,
      failure: failure instanceof Error ? failure.stack : String(failure),
    });
  }
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
});
