import { describe, expect, test } from 'vitest';
import { BOTS } from '../../../../src/ai/players/bots';
import { outlookAhead, outlookOf, passAfter } from '../../../../src/ai/search/outlook';
import { bestCall, favourPrice, worthOf } from '../../../../src/ai/search/worth';
import type { Briefed } from '../../../../src/engine/proceedings/council/rules/lean';
import { selectForecast } from '../../../../src/engine/proceedings/council/selectors/odds';
import type { GameState } from '../../../../src/engine/proceedings/council/state';
import { TUNING } from '../../../../src/engine/proceedings/council/tuning';
import { viewFor } from '../../../../src/engine/proceedings/council/view';
import { id, keep } from '../../../support/actions';
import { aGame, atDesk, edited, toCall } from '../../../support/game';
import { MODEL } from '../../../support/voting';

const known = (state: GameState): Briefed => viewFor(state, 'coalition') as Briefed;

describe('the room as it is believed', () => {
  const state = atDesk(aGame(), 2);
  const now = outlookOf(known(state));

  test('has the odds of nine that the forecast has', () => {
    const { pass } = selectForecast(viewFor(state, 'coalition'), 'coarse');
    expect(now.pass).toBeCloseTo(pass, 12);
  });

  test('changes by what is asked of it, several changes to one seat together', () => {
    const by = (centilogits: number) => ({ member: id('MYS'), by: centilogits });
    expect(passAfter(now, [])).toBe(now.pass);
    expect(passAfter(now, [by(0)])).toBe(now.pass);
    expect(passAfter(now, [by(60)])).toBeGreaterThan(now.pass);
    expect(passAfter(now, [by(20), by(40)])).toBe(passAfter(now, [by(60)]));
    const both = passAfter(now, [by(60), { member: id('NGA'), by: 60 }]);
    expect(both).toBeGreaterThan(passAfter(now, [by(60)]));
  });

  test('holds a named seat at its name’s floor at least', () => {
    const cold = { member: id('MYS'), by: -900 };
    const nodded = passAfter(now, [{ ...cold, name: 'nod' }]);
    const signed = passAfter(now, [{ ...cold, name: 'signature' }]);
    expect(nodded).toBeGreaterThan(passAfter(now, [cold]));
    expect(signed).toBeGreaterThan(nodded);
    const named = edited(state, ({ desk }) => void (desk.seats['MYS']!.nod = true));
    const outlook = outlookOf(known(named));
    const seat = outlook.seats.find(({ member }) => member === 'MYS')!;
    expect(seat.floor).toBeGreaterThanOrEqual(MODEL.c2 + TUNING.nodFloor);
  });

  test('looks worse ahead the stronger the moves still to come', () => {
    const calm = outlookAhead({ ...known(state), level: 'attache' });
    const stormy = outlookAhead({ ...known(state), level: 'ambassador' });
    expect(stormy.pass).toBeLessThan(calm.pass);
  });
});

describe('what means are worth', () => {
  test.each([
    { week: 1, price: 0.08 },
    { week: 4, price: 0.08 },
    { week: 5, price: 0.02 },
    { week: 6, price: 0 },
  ])('a favour in week $week: $price of P(nine)', ({ week, price }) => {
    expect(favourPrice(outlookAhead(known(atDesk(aGame(), week))))).toBe(price);
  });

  test('a promise is worth keeping most in the week in which it falls due', () => {
    const promised = (due: number) =>
      edited(atDesk(aGame(), 3), ({ desk }) => {
        desk.promises = [
          { id: 'promise-1', member: id('NGA'), ask: 'budget-text', made: 1, due, status: 'open' },
        ];
      });
    const [now, next, later] = [3, 4, 5].map((due) =>
      worthOf(outlookAhead(known(promised(due))), { messenger: 'GBR', task: keep('promise-1') }),
    );
    expect(now!).toBeGreaterThan(2 * next!);
    expect(now!).toBeGreaterThan(0.01);
    expect(next!).toBeGreaterThanOrEqual(later!);
  });
});

describe('the best way out', () => {
  const payoffs = { adopted: 80, lost: -10, fallback: 33, withdraw: 27 };
  test.each([
    { why: 'tabling, where nine are likely', pass: 0.9, is: 71 },
    { why: 'the informal meeting, where they are not', pass: 0.4, is: 33 },
    { why: 'a withdrawal, where nothing is prepared', pass: 0.2, fallback: null, is: 27 },
  ])('is $why', ({ pass, is, ...rest }) => {
    expect(bestCall({ ...payoffs, ...rest }, pass)).toBeCloseTo(is, 12);
  });

  test.each([
    { why: 'tables a room that is surely won', offset: 3000, option: 'table' },
    {
      why: 'takes what is prepared in a room that is surely lost',
      offset: -3000,
      option: 'fallback',
    },
  ])('the informed bot $why', ({ offset, option }) => {
    const state = edited(toCall(aGame()), ({ board, desk }) => {
      board.fallbacks = ['arria', 'stakeout'];
      for (const file of Object.values(desk.seats)) file.estimate = { mean: offset, sd: 0 };
    });
    const view = viewFor(state, 'coalition');
    expect(BOTS.informed(view, () => () => 0.5)[0]).toMatchObject({ type: 'call', option });
  });
});
