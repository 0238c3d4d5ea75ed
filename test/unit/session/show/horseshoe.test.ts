import { describe, expect, test } from 'vitest';
import { gazeAt, OUTER_RIM, pointOn, seatsAlong } from '../../../../src/session/show/horseshoe';

describe('the horseshoe', () => {
  const seats = seatsAlong(15);

  test('seats fifteen where the design puts them', () => {
    expect(seats.map(({ x }) => Math.round(x))).toEqual([
      78, 146, 219, 294, 370, 446, 523, 600, 677, 754, 831, 907, 982, 1055, 1122,
    ]);
    expect(seats.slice(0, 8).map(({ y }) => Math.round(y))).toEqual([
      306, 270, 247, 231, 220, 212, 207, 206,
    ]);
  });

  test('is the same on both sides, and larger towards the viewer', () => {
    seats.forEach((seat, index) => {
      const other = seats[14 - index];
      expect(Math.abs(seat.x + (other?.x ?? 0) - 1200)).toBeLessThan(1);
      expect(Math.abs(seat.y - (other?.y ?? 0))).toBeLessThan(1);
    });
    expect(seats[7]?.scale).toBeCloseTo(0.8, 2);
    expect(seats[0]?.scale).toBeCloseTo(1, 2);
  });

  test('turns every gaze to the middle of the room', () => {
    expect(gazeAt(-1.2)).toBe(1);
    expect(gazeAt(1.2)).toBe(-1);
    expect(gazeAt(0)).toBe(0.25);
    expect(Math.abs(gazeAt(-0.3))).toBeLessThan(Math.abs(gazeAt(-0.6)));
  });

  test('lets the arms of the table run down beyond a quarter turn', () => {
    expect(pointOn(OUTER_RIM, 1.9).y).toBeGreaterThan(pointOn(OUTER_RIM, 1.5).y);
    expect(pointOn(OUTER_RIM, 1.9).x).toBeGreaterThan(pointOn(OUTER_RIM, 1.5).x);
  });

  test('seats any number, one of them in the middle', () => {
    expect(seatsAlong(1).map(({ x }) => Math.round(x))).toEqual([600]);
    expect(seatsAlong(11)).toHaveLength(11);
  });
});
