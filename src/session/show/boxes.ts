/** A part of the room, in room units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where each drawn file lies: in the room, or around its delegate's collar notch. The generator draws
 * to these, and the chamber puts its files there.
 */
export const ROOM_BOX: Box = { x: -40, y: -300, width: 1280, height: 1300 };
/** The horseshoe with its arms, as far down as any crop goes. */
export const TABLE_BOX: Box = { x: -40, y: 200, width: 1280, height: 800 };
/** The centre table with the letter and two papers beside it. */
export const CENTRE_BOX: Box = { x: 460, y: 306, width: 280, height: 64 };
export const LEAVES_BOX: Box = { x: 384, y: -122, width: 432, height: 302 };
/** One chair; origin where its delegate's collar notch is. */
export const CHAIR_BOX: Box = { x: -44, y: -32, width: 88, height: 96 };
/** Drawing box of a bust: origin at the collar notch, head up to the coil, jacket down to the table. */
export const BUST_BOX: Box = { x: -50, y: -98, width: 100, height: 156 };
/** Drawing box of a raised arm, on the right of the collar notch. */
export const ARM_BOX: Box = { x: 10, y: -72, width: 44, height: 124 };
