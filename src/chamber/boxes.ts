import type { View } from './layout';

/** Where each drawn file lies: in the room, or around its delegate's collar notch. The generator draws to these. */
export const ROOM_BOX: View = { x: -40, y: -300, width: 1280, height: 1300 };
export const TABLE_BOX: View = { x: -40, y: 200, width: 1280, height: 800 };
export const CENTRE_BOX: View = { x: 460, y: 306, width: 280, height: 64 };
export const LEAVES_BOX: View = { x: 384, y: -122, width: 432, height: 302 };
export const CHAIR_BOX: View = { x: -44, y: -32, width: 88, height: 96 };
export const BUST_BOX: View = { x: -50, y: -98, width: 100, height: 156 };
export const ARM_BOX: View = { x: 10, y: -72, width: 44, height: 124 };
