/** A process of its own that plays informed games from cold, and writes what a second holds as JSON. */
import './production';
import { BOTS } from '../../src/ai/players/bots';
import { createGame } from '../../src/engine/proceedings/council/setup';
import { simulate } from '../../src/session/play/simulate';
import { SETUP } from './positions';
import { median, stretchesUs } from './timing';

/** Games from cold, and the games after them. */
const COLD = 100;
const WARM = 500;

const times = stretchesUs(COLD + WARM, (index) => {
  simulate(createGame({ ...SETUP, seed: `bench-${index}` }), BOTS.informed);
});
const meanOf = (some: readonly number[]): number =>
  some.reduce((sum, time) => sum + time, 0) / some.length;
const long = times.slice(COLD);
process.stdout.write(
  JSON.stringify({
    firstHundred: 1e6 / meanOf(times.slice(0, COLD)),
    median: 1e6 / median(long),
    mean: 1e6 / meanOf(long),
  }),
);
