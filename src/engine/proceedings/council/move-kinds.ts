import { wireOrder } from '../../core/wire';

/** Kinds of move that the other side may make; whose each is stands in the docket. */
export const MOVE_KINDS = wireOrder([
  'trade',
  'wrongForum',
  'closedConsultations',
  'delay',
  'blocLetter',
  'doubleStandards',
]);
export type MoveKind = (typeof MOVE_KINDS)[number];
