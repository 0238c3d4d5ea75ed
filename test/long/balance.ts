/**
 * Whether the game holds the bands that it is tuned to: `npm run -s balance`.
 *
 * It stands here for the oracle's sake, which lives with the tests.
 */
import { balanceCommand } from '../../src/cli/balance/command';
import playBalanceJob from './balance-worker';

const work = new URL('./balance-worker.ts', import.meta.url).href;
const { exitCode, stdout, stderr } = balanceCommand(process.argv.slice(2), {
  players: { work, answerTo: playBalanceJob },
  report: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
