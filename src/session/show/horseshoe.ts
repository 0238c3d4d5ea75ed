/** A point of the drawn room, in room units (the room is 1200 wide). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where one delegate sits. */
export interface Seat extends Point {
  /** Angle from the far apex of the table, in radians; negative on the left. */
  readonly angle: number;
  /** Size of the delegate, .80 at the apex to 1.00 at the ends. */
  readonly scale: number;
}

/** An ellipse along the table: half axes, and how far it is shifted down. */
export interface Rim {
  readonly across: number;
  readonly deep: number;
  readonly down: number;
}

/** The middle line of the room. */
export const MIDDLE = 600;
/** The line on which the delegates sit. */
export const SEAT_RIM: Rim = { across: 556, deep: 152, down: 0 };
/** Far edge of the table top. */
export const OUTER_RIM: Rim = { across: 568, deep: 158, down: 26 };
/** Near edge of the table top. */
export const INNER_RIM: Rim = { across: 492, deep: 144, down: 30 };
/** The line on which the placards stand. */
export const PLACARD_RIM: Rim = { across: 536, deep: 151, down: 26 };

const CENTRE_Y = 358;
const HALF_TURN = (70 * Math.PI) / 180;
const STEPS = 2000;

/**
 * The point of a rim at an angle from the far apex, in radians. Beyond a quarter turn the arms of the
 * table run down and out of the picture, so that the viewer is sitting between them.
 */
export function pointOn(rim: Rim, angle: number): Point {
  const y = CENTRE_Y + rim.down;
  const beyond = Math.abs(angle) - Math.PI / 2;
  if (beyond <= 0) {
    return { x: MIDDLE + rim.across * Math.sin(angle), y: y - rim.deep * Math.cos(angle) };
  }
  return {
    x: MIDDLE + Math.sign(angle) * (rim.across + beyond * 34),
    y: y + beyond * rim.deep * 1.15 + beyond * beyond * 260,
  };
}

/** Seats for `count` delegates, left to right, at equal lengths along the table. */
export function seatsAlong(count: number): readonly Seat[] {
  const lengths = cumulativeLengths();
  const total = lengths[STEPS] ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const wanted = count === 1 ? total / 2 : (total * index) / (count - 1);
    const step = lengths.findIndex((length) => length >= wanted - 1e-9);
    const angle = angleAt(step);
    const scale = 0.8 + (0.2 * (1 - Math.cos(angle))) / (1 - Math.cos(HALF_TURN));
    return { ...pointOn(SEAT_RIM, angle), angle, scale };
  });
}

/** How far a delegate at this angle looks towards the middle of the room: -1 left to 1 right. */
export function gazeAt(angle: number): number {
  if (Math.abs(angle) < 0.02) return 0.25;
  return -Math.sign(angle) * Math.min(1, 0.35 + Math.abs(angle) * 0.6);
}

function angleAt(step: number): number {
  return -HALF_TURN + (2 * HALF_TURN * step) / STEPS;
}

function cumulativeLengths(): readonly number[] {
  const lengths = [0];
  for (let step = 1; step <= STEPS; step += 1) {
    const from = pointOn(SEAT_RIM, angleAt(step - 1));
    const to = pointOn(SEAT_RIM, angleAt(step));
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  return lengths;
}
