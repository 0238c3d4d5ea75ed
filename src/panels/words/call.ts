import type { CallOption } from '../../engine/action';

export const CALL_WORDS: Readonly<Record<CallOption, { name: string; about: string }>> = {
  table: {
    name: 'Table it',
    about:
      'Ask for the meeting on 10 December. China will object, and the room will vote. Nine must say yes.',
  },
  fallback: {
    name: 'Fall back',
    about: 'No vote. What you prepared goes ahead: less, but nobody can stop it.',
  },
  withdraw: {
    name: 'Withdraw',
    about: 'Try again in January, with five new members at the table.',
  },
};

export const WARMTH_WORDS = {
  signed: 'Signed',
  nod: 'Nod',
  likely: 'Likely',
  unsure: 'Unsure',
  cool: 'Cool',
  cold: 'Cold',
  objects: 'Objects',
  sponsor: 'Sponsor',
} as const;
