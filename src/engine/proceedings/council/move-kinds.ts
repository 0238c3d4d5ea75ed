/** Kinds of move that the other side may make; whose each is stands in the docket. */
export const MOVE_KINDS = [
  'trade',
  'wrongForum',
  'closedConsultations',
  'delay',
  'blocLetter',
  'doubleStandards',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];
