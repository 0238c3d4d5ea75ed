/** Every meter on the desk, in the order in which it stands there. */
export type MeterId = 'favours' | 'credibility' | 'ambition' | 'attention' | 'thaw';

interface MeterWords {
  readonly name: string;
  readonly most: number;
  /** Words from low to high; value v of `most` picks one. */
  readonly words: readonly string[];
  readonly about: string;
}

export const METER_WORDS: Readonly<Record<MeterId, MeterWords>> = {
  favours: {
    name: 'Favours',
    most: 5,
    words: ['Spent', 'Last one', 'Few', 'Enough', 'Plenty', 'Plenty'],
    about: 'Pay for a minister’s call, for matching a threat, for backing a candidate.',
  },
  credibility: {
    name: 'Credibility',
    most: 10,
    words: [
      'Doubted',
      'Doubted',
      'Doubted',
      'Shaky',
      'Shaky',
      'Fair',
      'Trusted',
      'Trusted',
      'Trusted',
      'Believed',
      'Believed',
    ],
    about: 'Promises kept and criticism owned raise it; a broken word costs it.',
  },
  ambition: {
    name: 'Ambition',
    most: 6,
    words: [
      'Closed',
      'In the open',
      'A briefing',
      'A witness',
      'A theme',
      'The inquiry',
      'A joint text',
    ],
    about:
      'What the meeting is to be. More pays more Access; less warms the open seats. It can rise in week one only.',
  },
  attention: {
    name: 'Attention',
    most: 10,
    words: [
      'Elsewhere',
      'Elsewhere',
      'Low',
      'Low',
      'Modest',
      'Present',
      'Strong',
      'Strong',
      'High',
      'High',
      'Everywhere',
    ],
    about: 'How much the world is looking. Fades each week; a witness event raises it.',
  },
  thaw: {
    name: 'Thaw',
    most: 10,
    words: [
      'Frozen',
      'Cold',
      'Cold',
      'Cool',
      'Cool',
      'Mild',
      'Mild',
      'Warm',
      'Warm',
      'Open',
      'Open',
    ],
    about: 'How friendly the talk with Pyongyang is. The warmer, the less they want a meeting.',
  },
};

/** The word for a meter's value, in its own units. */
export function meterWord(meter: MeterId, value: number): string {
  const { words, most } = METER_WORDS[meter];
  return words[Math.min(most, Math.max(0, Math.round(value)))] ?? '';
}

/** `6 of 10`, with a half where there is one: `5.5 of 10`. */
export function meterScale(meter: MeterId, value: number): string {
  return `${Math.round(value * 10) / 10} of ${METER_WORDS[meter].most}`;
}

/** What the meeting is to be at each step of Ambition, 0 to 6: each step keeps those below it. */
export const AMBITION_LINES = [
  'closed talks only',
  'an open meeting',
  'an open meeting, with a briefing by the High Commissioner for Human Rights',
  'an open meeting where an escapee or civil society speaks too',
  'an open meeting with a theme of its own, such as separated families',
  'an open meeting that cites the Commission of Inquiry',
  'an open meeting that cites the inquiry, and a joint statement after it',
] as const;

/** What a step of Ambition down and up does, beside its buttons. */
export const AMBITION_STEPS = '− warms seats, + pays more';
