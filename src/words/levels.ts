import type { Level } from '../engine/core/levels';

interface LevelWords {
  readonly name: string;
  readonly about: string;
  readonly undo: string;
}

export const LEVEL_WORDS: Readonly<Record<Level, LevelWords>> = {
  attache: {
    name: 'Attaché',
    about:
      'One move a week against you. You see what each seat asks for and its red line, and the adviser speaks.',
    undo: 'You may take back any step.',
  },
  envoy: {
    name: 'Envoy',
    about:
      'Two moves a week. What a seat wants is hidden until you sound it out. The adviser speaks if you ask.',
    undo: 'You may take back steps, as far as the last thing you learned.',
  },
  ambassador: {
    name: 'Ambassador',
    about:
      'Two stronger moves a week, better aimed. Your estimates are rougher, and nobody advises you.',
    undo: 'No step can be taken back.',
  },
};

/** Why undo is not possible; the first case is when it is. */
export const UNDO_WORDS = {
  yes: 'Takes back your last step',
  nothing: 'Nothing to take back yet',
  learned: 'You have learned something since: that can’t be unlearned',
  never: 'An Ambassador takes nothing back',
} as const;
