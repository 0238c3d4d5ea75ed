import { forecast } from '../../src/engine/ballot/forecast';
import { passOdds } from '../../src/engine/ballot/pass';
import { preparedBallot } from '../../src/engine/ballot/prepared';
import { councilBallot } from '../../src/engine/proceedings/council/rules/council-ballot';
import { councilOf, MODEL, NO_SHOCKS } from '../support/voting';
import type { Timed } from './timing';

/** What is asked of the vote formula: the Council of 2015, ten seats open, some leans in doubt. */
export function voteTasks(): readonly Timed[] {
  const seats = councilOf('PRK2015').map((seat, index) => ({
    ...seat,
    lean: seat.lean + 13 * index,
    spread: seat.fixed ? 0 : [0, 40, 90][index % 3]!,
  }));
  const room = preparedBallot(councilBallot(seats, MODEL));
  const open = seats.flatMap(({ fixed }, index) => (fixed ? [] : [index]));
  return [
    repeated('passOddsGiven', 100, () => passOdds(councilBallot(seats, NO_SHOCKS))),
    repeated('passOdds', 50, () => passOdds(councilBallot(seats, MODEL))),
    repeated('forecastGiven', 50, () => forecast(councilBallot(seats, NO_SHOCKS), 'coarse')),
    repeated('forecast7', 20, () => forecast(councilBallot(seats, MODEL), 'coarse')),
    repeated('forecast15', 10, () => forecast(councilBallot(seats, MODEL), 'fine')),
    repeated('preparedBallot', 20, () => preparedBallot(councilBallot(seats, MODEL))),
    repeated('passIf', 1000, (turn) =>
      room.passIf(open[turn % open.length]!, (3 * turn) % 400, 40),
    ),
  ];
}

/** Something too quick for the clock, done many times in a row. */
function repeated(name: string, times: number, once: (turn: number) => unknown): Timed {
  return {
    name,
    times,
    run() {
      for (let turn = 0; turn < times; turn += 1) once(turn);
    },
  };
}
