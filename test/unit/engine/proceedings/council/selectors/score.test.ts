import { describe, expect, test } from 'vitest';
import {
  isAgainstOdds,
  selectCalibration,
  selectSurprises,
} from '../../../../../../src/engine/proceedings/council/selectors/score';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { call } from '../../../../../support/actions';
import { aGame, DOCKET, edited, play, toCall } from '../../../../../support/game';

describe('votes against the odds', () => {
  test.each([
    { vote: 'yes', yes: 250, against: true },
    { vote: 'yes', yes: 251, against: false },
    { vote: 'abstain', yes: 650, against: true },
    { vote: 'no', yes: 649, against: false },
  ] as const)('$vote at $yes in a thousand: $against', ({ vote, yes, against }) => {
    expect(isAgainstOdds({ vote, odds: { yes, abstain: 1000 - yes, no: 0 } })).toBe(against);
  });

  test('are listed, the unlikeliest first, and none before the vote', () => {
    let found = 0;
    for (let luck = 0; luck < 12; luck += 1) {
      const state = toCall(aGame({ scenario: DOCKET, seed: `o${luck}` }));
      expect(selectSurprises(viewFor(state, 'coalition'))).toEqual([]);
      const votes = selectSurprises(viewFor(play(state, call('table')), 'coalition'));
      const chances = votes.map(({ vote, odds }) => (vote === 'yes' ? odds.yes : 1000 - odds.yes));
      expect(chances).toEqual(chances.toSorted((a, b) => a - b));
      found += votes.length;
    }
    expect(found).toBeGreaterThan(3);
  });
});

describe('how good belief was', () => {
  const over = play(toCall(aGame()), call('table'));

  test('counts the moods within a standard deviation of the estimate', () => {
    const { seats, within } = selectCalibration(viewFor(over, 'coalition'))!;
    const inside = Object.entries(over.truth.seats).filter(([id, { offset }]) => {
      const { mean, sd } = over.desk.seats[id]!.estimate;
      const isSwing = DOCKET.members.find((member) => member.id === id)!.asks.length > 0;
      return isSwing && Math.abs(offset - mean) <= sd;
    });
    expect(seats).toBe(DOCKET.members.filter(({ asks }) => asks.length > 0).length);
    expect(within).toBe(inside.length);
  });

  test('one who believes the truth expects as many votes as there were to expect', () => {
    const knowing = edited(over, ({ desk, truth }) => {
      for (const [id, { offset }] of Object.entries(truth.seats))
        desk.seats[id]!.estimate = { mean: offset, sd: 0 };
    });
    const { seats, within, expected } = selectCalibration(viewFor(knowing, 'coalition'))!;
    expect(within).toBe(seats);
    expect(expected.believed).toBeCloseTo(expected.truth, 12);
  });

  test('is not told before the end', () => {
    expect(selectCalibration(viewFor(toCall(aGame()), 'coalition'))).toBeNull();
  });
});
