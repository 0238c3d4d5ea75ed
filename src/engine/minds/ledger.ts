/** Every kind of reason in a member's lean, in the order in which ties are listed. */
export const TERM_KINDS = [
  'record',
  'handicap',
  'offset',
  'argument',
  'redLine',
  'harm',
  'ask',
  'wrongAsk',
  'conflict',
  'brokenPromise',
  'refusal',
  'witness',
  'card',
  'move',
  'missionLetter',
  'group',
  'attention',
  'credibility',
  'ambition',
  'thaw',
  'commitment',
  'colleague',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** One thing that moved a seat, kept for good, in whole centilogits. */
export interface LedgerEntry {
  readonly kind: TermKind;
  /** What it was: an argument, an ask, a card, a kind of move. */
  readonly of: string;
  /** Who did it: a messenger, an objector, a mission or nobody (empty). */
  readonly by: string;
  readonly week: number;
  value: number;
}
