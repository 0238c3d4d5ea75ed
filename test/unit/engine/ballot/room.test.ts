import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passOdds, type SeatOdds } from '../../../../src/engine/ballot/forecast';
import { roomOf } from '../../../../src/engine/ballot/room';
import { aSeat, councilOf, MODEL, NO_SHOCKS, seatsAlike } from '../../../support/voting';
import { times } from '../../../support/times';

const seat = fc
  .record({
    lean: fc.double({ min: -900, max: 900, noNaN: true }),
    spread: fc.constantFrom(0, 0, 40, 73, 120),
    african: fc.boolean(),
    fixed: fc.constantFrom(null, null, null, 'yes' as const, 'no' as const, 'abstain' as const),
  })
  .map((parts) => aSeat(parts));

const seats = fc.array(seat, { minLength: 9, maxLength: 15 });

/** The room with another lean at one seat, asked the long way. */
function asked(room: readonly SeatOdds[], index: number, lean: number, spread: number): SeatOdds[] {
  return room.map((own, i) => (i === index ? { ...own, lean, spread } : own));
}

describe('a room asked what one lean would change', () => {
  test.each([
    { name: 'both shocks', model: MODEL, nodes: 7 as const },
    { name: 'both shocks, finely', model: MODEL, nodes: 15 as const },
    { name: 'no shocks', model: NO_SHOCKS, nodes: 7 as const },
    { name: 'no African shock', model: { ...MODEL, shockAfrica: 0 }, nodes: 7 as const },
    { name: 'no shock of the meeting', model: { ...MODEL, shockMeeting: 0 }, nodes: 7 as const },
  ])('answers as the whole forecast does, with $name', ({ model, nodes }) => {
    const lean = fc.double({ min: -900, max: 900, noNaN: true });
    const spread = fc.constantFrom(0, 40, 120);
    fc.assert(
      fc.property(seats, fc.nat(14), lean, spread, (room, some, newLean, newSpread) => {
        const index = some % room.length;
        const { pass, passIf } = roomOf(room, model, nodes);
        expect(Math.abs(pass - passOdds(room, model, nodes))).toBeLessThan(1e-12);
        const changed = passOdds(asked(room, index, newLean, newSpread), model, nodes);
        expect(Math.abs(passIf(index, newLean, newSpread) - changed)).toBeLessThan(1e-12);
        const { lean: own, spread: ownSpread } = room[index]!;
        expect(Math.abs(passIf(index, own, ownSpread) - pass)).toBeLessThan(1e-12);
      }),
      { numRuns: times(60) },
    );
  });

  test('of a fixed seat nothing hangs on the lean', () => {
    const room = councilOf('PRK2015');
    const { pass, passIf } = roomOf(room, MODEL);
    const gains = room.map((_, index) => passIf(index, 900, 0) - pass);
    expect(gains.map((gain) => gain > 0)).toEqual(room.map(({ fixed }) => fixed === null));
  });

  test('where nine cannot be reached, or missed, no lean changes that', () => {
    const few = [...seatsAlike(8, { fixed: 'yes' }), ...seatsAlike(7, { fixed: 'no' })];
    expect(roomOf(few, MODEL).pass).toBe(0);
    expect(roomOf(seatsAlike(8), MODEL).passIf(0, 900, 0)).toBe(0);
    const many = [...seatsAlike(9, { fixed: 'yes' }), ...seatsAlike(6)];
    expect(roomOf(many, MODEL).passIf(12, -900, 0)).toBeCloseTo(1, 12);
  });

  test('rooms do not disturb each other', () => {
    const [one, other] = [councilOf('PRK2015'), councilOf('PRK2018')];
    const room = roomOf(one, MODEL);
    const open = one.findIndex(({ fixed }) => !fixed);
    const before = room.passIf(open, 150, 30);
    roomOf(other, MODEL, 15).passIf(open, -50, 0);
    passOdds(other, MODEL);
    expect(room.passIf(open, 150, 30)).toBe(before);
  });

  test('sixteen seats are no Council', () => {
    expect(() => roomOf(seatsAlike(16), MODEL)).toThrow('fifteen');
  });
});
