/**
 * A million roll calls for each council against the exact forecast: `npx tsx test/long/monte-carlo.long.ts`.
 *
 * Councils: every roll of the table from its records, and the shipped dockets as they begin, moods and all.
 * Compared: P(nine), the chance of each count of yes votes, and each seat's chance of a yes. Ends with exit
 * code 1 when any strays by more than five standard errors (of some 340 figures, one in 5,000 runs would).
 */
import seedrandom from 'seedrandom';
import { trueSeats } from '../../src/engine/proceedings/council/rules/seats';
import { createGame } from '../../src/engine/proceedings/council/setup';
import type { SeatOdds } from '../../src/engine/ballot/ballot';
import { forecast } from '../../src/engine/ballot/forecast';
import { rollCall } from '../../src/engine/ballot/roll-call';
import { councilBallot } from '../../src/engine/proceedings/council/rules/council-ballot';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { councilOf, MODEL } from '../support/voting';

const RUNS = 1_000_000;
const MOST_ERRORS = 5;

const ROLLS = ['PRK2014', 'PRK2015', 'PRK2016', 'PRK2017', 'PRK2018', 'PRK2024', 'SYR2018'];
const COUNCILS: readonly { readonly name: string; readonly seats: readonly SeatOdds[] }[] = [
  ...ROLLS.map((name) => ({ name, seats: councilOf(name) })),
  ...SHIPPED_DOCKETS.map((scenario) => {
    const setup = { scenario, model: MODEL, seed: 'long', level: 'envoy', humans: [] } as const;
    return { name: scenario.id, seats: trueSeats(createGame(setup)) };
  }),
];

interface Counted {
  /** How often exactly so many said yes. */
  readonly counts: number[];
  /** How often each seat did. */
  readonly yes: number[];
}

function rolled(name: string, seats: readonly SeatOdds[]): Counted {
  const draw = seedrandom(name);
  const counts = Array.from({ length: seats.length + 1 }, () => 0);
  const yes = seats.map(() => 0);
  const seat: Record<string, number> = {};
  for (let run = 0; run < RUNS; run += 1) {
    for (const { member } of seats) seat[member] = draw();
    const votes = rollCall(
      { seats, model: MODEL },
      { shock: { meeting: draw(), africa: draw() }, seat },
    );
    let count = 0;
    votes.forEach(({ vote }, index) => {
      if (vote !== 'yes') return;
      yes[index]! += 1;
      count += 1;
    });
    counts[count]! += 1;
  }
  return { counts, yes };
}

/** How many standard errors a count of `RUNS` is from its chance; of rare counts, at least five counts. */
function errorsOf(count: number, chance: number): number {
  const expected = RUNS * chance;
  return Math.abs(count - expected) / Math.max(5, Math.sqrt(expected * (1 - chance)));
}

for (const { name, seats } of COUNCILS) {
  const { distribution, pass, members } = forecast(councilBallot(seats, MODEL), 'fine');
  const { counts, yes } = rolled(name, seats);
  const adopted = counts.slice(9).reduce((sum, count) => sum + count, 0);
  const worst = Math.max(
    errorsOf(adopted, pass),
    ...distribution.map((chance, count) => errorsOf(counts[count]!, chance)),
    ...members.map((row, index) => errorsOf(yes[index]!, row.yes)),
  );
  const told = `exact ${pass.toFixed(5)}, rolled ${(adopted / RUNS).toFixed(5)}`;
  console.log(`${name}: ${told}; at worst ${worst.toFixed(1)} standard errors`);
  if (worst > MOST_ERRORS) process.exitCode = 1;
}
