/**
 * A million roll calls against the exact forecast: `npx tsx test/long/monte-carlo.long.ts`.
 *
 * Ends with exit code 1 when any council strays by more than four standard errors.
 */
import seedrandom from 'seedrandom';
import { forecast } from '../../src/engine/vote/forecast';
import { isAgendaAdopted, rollCall, tallyOf } from '../../src/engine/vote/roll-call';
import { councilOf, MODEL } from '../support/voting';

const RUNS = 250_000;

for (const roll of ['PRK2014', 'PRK2015', 'PRK2017', 'PRK2024']) {
  const seats = councilOf(roll);
  const draw = seedrandom(roll);
  let adopted = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const seat = Object.fromEntries(seats.map(({ member }) => [member, draw()]));
    const votes = rollCall(seats, { meeting: draw(), africa: draw(), seat }, MODEL);
    if (isAgendaAdopted(tallyOf(votes.map(({ vote }) => vote)))) adopted += 1;
  }
  const { pass } = forecast(seats, MODEL, 15);
  const errors = (adopted / RUNS - pass) / Math.sqrt((pass * (1 - pass)) / RUNS);
  console.log(`${roll}: exact ${pass.toFixed(5)}, rolled ${(adopted / RUNS).toFixed(5)}`);
  if (Math.abs(errors) > 4) process.exitCode = 1;
}
