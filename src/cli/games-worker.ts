import { playJob } from './games';

/** What a worker thread of `sweep` does with a job. */
export default playJob;
