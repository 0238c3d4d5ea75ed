/** A process of its own that runs `balance`, and writes as its last line what it took of the processor. */
import './production';
import { workedMs } from './timing';

await import('../long/balance');
process.stdout.write(`${JSON.stringify({ seconds: workedMs() / 1000 })}\n`);
