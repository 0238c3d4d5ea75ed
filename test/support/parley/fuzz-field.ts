import type { FuzzField } from '../../../src/cli/fuzz/field';
import { pickOne } from '../../../src/cli/fuzz/luck';
import { NO_CARRY, type Table } from '../../../src/engine/core/proceeding';
import { PARLEY, PARLEY_RULES, parleyActions } from './parley';
import { parleyPlayers } from './players';
import type { ParleyTypes } from './types';

/** What the parley's laws remember of the state before an action. */
interface Before {
  readonly step: number;
  readonly round: number;
}

/** Random parleys, with the laws that hold in each. */
export function parleyField(table: Table): FuzzField<ParleyTypes, Before> {
  const { playerOf, luckOf } = parleyPlayers(null);
  return {
    proceeding: PARLEY,
    legalActions: parleyActions,
    start: PARLEY.open(PARLEY_RULES, table, NO_CARRY),
    choose: (_view, legal, draw) => pickOne(legal, draw),
    derived: (state, seat) =>
      playerOf(seat, 'parley')?.(PARLEY.viewFor(state, seat), luckOf(state, seat))[0] ?? null,
    turnName: ({ table: { round, phase } }, seat) => `${seat} ${round} ${phase}`,
    opens: () => false,
    before: ({ step, table: { round } }) => ({ step, round }),
    isNews: ({ table: { round } }, before) => round !== before.round,
    cheap: {
      counted: ({ step }, before) => (step === before.step + 1 ? null : `step ${step}`),
      roundsGoOn: ({ table: { round } }, before) =>
        round === before.round || round === before.round + 1 ? null : `round ${round}`,
      credit: ({ table: { credit } }) => (credit >= 0 && credit <= 100 ? null : `${credit}`),
    },
    dear: {
      minds: (state) => {
        const { gained, truth } = PARLEY.viewFor(state, 'opposition');
        return truth === null && Object.keys(gained).length === 0 ? null : 'the rival knows';
      },
    },
    atEnd: () => undefined,
  };
}
