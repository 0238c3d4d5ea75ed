import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeatOdds } from '../../../../src/engine/ballot/ballot';
import { passOdds } from '../../../../src/engine/ballot/pass';
import { preparedBallot } from '../../../../src/engine/ballot/prepared';
import { councilBallot } from '../../../../src/engine/proceedings/council/rules/council-ballot';
import { aSeat, councilOf, MODEL, NO_SHOCKS, seatsAlike, shockedBy } from '../../../support/voting';
import { times } from '../../../support/times';

const seat = fc
  .record({
    lean: fc.double({ min: -900, max: 900, noNaN: true }),
    spread: fc.constantFrom(0, 0, 40, 73, 120),
    group: fc.constantFrom(null, 'AFR', 'WEOG'),
    fixed: fc.constantFrom(null, null, null, 'yes' as const, 'no' as const, 'abstain' as const),
  })
  .map((parts) => aSeat(parts));

const seats = fc.array(seat, { minLength: 9, maxLength: 15 });

/** The room with another lean at one seat, asked the long way. */
function asked(room: readonly SeatOdds[], index: number, lean: number, spread: number): SeatOdds[] {
  return room.map((own, i) => (i === index ? { ...own, lean, spread } : own));
}

describe('a ballot asked what one lean would change', () => {
  test.each([
    { name: 'both shocks', model: MODEL, fineness: 'coarse' as const },
    { name: 'both shocks, finely', model: MODEL, fineness: 'fine' as const },
    { name: 'no shocks', model: NO_SHOCKS, fineness: 'coarse' as const },
    {
      name: 'no African shock',
      model: shockedBy({ id: 'meeting', sd: 75 }),
      fineness: 'coarse' as const,
    },
    {
      name: 'no shock of the meeting',
      model: shockedBy({ id: 'africa', sd: 100, group: 'AFR' }),
      fineness: 'coarse' as const,
    },
  ])('answers as the whole forecast does, with $name', ({ model, fineness }) => {
    const lean = fc.double({ min: -900, max: 900, noNaN: true });
    const spread = fc.constantFrom(0, 40, 120);
    fc.assert(
      fc.property(seats, fc.nat(14), lean, spread, (room, some, newLean, newSpread) => {
        const index = some % room.length;
        const { pass, passIf } = preparedBallot(councilBallot(room, model), fineness);
        expect(Math.abs(pass - passOdds(councilBallot(room, model), fineness))).toBeLessThan(1e-12);
        const changed = passOdds(
          councilBallot(asked(room, index, newLean, newSpread), model),
          fineness,
        );
        expect(Math.abs(passIf(index, newLean, newSpread) - changed)).toBeLessThan(1e-12);
        const { lean: own, spread: ownSpread } = room[index]!;
        expect(Math.abs(passIf(index, own, ownSpread) - pass)).toBeLessThan(1e-12);
      }),
      { numRuns: times(60) },
    );
  });

  test('of a fixed seat nothing hangs on the lean', () => {
    const room = councilOf('PRK2015');
    const { pass, passIf } = preparedBallot(councilBallot(room, MODEL));
    const gains = room.map((_, index) => passIf(index, 900, 0) - pass);
    expect(gains.map((gain) => gain > 0)).toEqual(room.map(({ fixed }) => fixed === null));
  });

  test('where nine cannot be reached, or missed, no lean changes that', () => {
    const few = [...seatsAlike(8, { fixed: 'yes' }), ...seatsAlike(7, { fixed: 'no' })];
    expect(preparedBallot(councilBallot(few, MODEL)).pass).toBe(0);
    expect(preparedBallot(councilBallot(seatsAlike(8), MODEL)).passIf(0, 900, 0)).toBe(0);
    const many = [...seatsAlike(9, { fixed: 'yes' }), ...seatsAlike(6)];
    expect(preparedBallot(councilBallot(many, MODEL)).passIf(12, -900, 0)).toBeCloseTo(1, 12);
  });

  test('ballots do not disturb each other', () => {
    const [one, other] = [councilOf('PRK2015'), councilOf('PRK2018')];
    const room = preparedBallot(councilBallot(one, MODEL));
    const open = one.findIndex(({ fixed }) => !fixed);
    const before = room.passIf(open, 150, 30);
    preparedBallot(councilBallot(other, MODEL), 'fine').passIf(open, -50, 0);
    passOdds(councilBallot(other, MODEL));
    expect(room.passIf(open, 150, 30)).toBe(before);
  });
});
