import { describe, expect, test } from 'vitest';
import { selectCall } from '../../../../../../src/engine/proceedings/council/selectors/call';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { call } from '../../../../../support/actions';
import { aGame, atDesk, edited, refusalOf, toCall } from '../../../../../support/game';

const choose = (state: GameState) => selectCall(viewFor(state, 'coalition'));
const ready = edited(toCall(aGame()), ({ board }) => {
  board.fallbacks = ['arria', 'stakeout'];
});

describe('the break-even that is drawn on the meter', () => {
  test.each([
    { state: toCall(aGame()), why: 'against withdrawing' },
    { state: ready, why: 'against a fallback' },
  ])('$why: tabling at that chance is worth as much', ({ state }) => {
    const { options, breakEven } = choose(state);
    const [table, ...others] = options;
    const best = Math.max(...others.map(({ points }) => points));
    const worth = breakEven * table!.points + (1 - breakEven) * table!.pointsIfLost!;
    expect(worth).toBeCloseTo(best, 9);
    expect(breakEven).toBeGreaterThan(0);
    expect(breakEven).toBeLessThan(1);
  });

  test('tabling pays on average just where the odds are over it', () => {
    for (const state of [toCall(aGame()), ready, toCall(aGame({ seed: 'other' }))]) {
      const { options, breakEven, pass } = choose(state);
      const best = Math.max(...options.slice(1).map(({ expected }) => expected));
      expect(options[0]!.expected > best).toBe(pass > breakEven);
    }
  });
});

describe('each way out', () => {
  test('says why it is closed by the rule that would refuse it', () => {
    for (const state of [toCall(aGame()), ready, atDesk(aGame(), 3), atDesk(aGame(), 5)])
      for (const { option, rejection } of choose(state).options)
        expect(rejection).toEqual(refusalOf(state, call(option)));
  });

  test('that cannot be lost is worth what it pays', () => {
    for (const { pointsIfLost, points, expected } of choose(ready).options.slice(1))
      expect([pointsIfLost, expected]).toEqual([null, points]);
  });
});
