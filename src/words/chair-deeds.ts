import type { Vote } from '../engine/core/ids';
import type { Initiative, Reply } from '../engine/proceedings/council/action';

interface DeedWords {
  readonly name: string;
  readonly about: string;
}

/** The answers that a chair may give to who comes to it. */
export const REPLY_WORDS: Readonly<Record<Reply, DeedWords>> = {
  playDown: { name: 'Play it down', about: 'Your cable gives it half its weight.' },
  report: { name: 'Report it plainly', about: 'Your capital hears it as it was said.' },
  press: { name: 'Press it', about: 'Your cable gives it half as much weight again.' },
  accept: { name: 'Accept', about: 'Your ask is met. It warms your capital.' },
  decline: { name: 'Decline', about: 'You owe nobody anything.' },
  give: { name: 'Give your name', about: 'Certain, whatever your capital would have said.' },
  refuse: {
    name: 'Refuse',
    about: 'Your hands stay free. It stands, unless your ask is met after it.',
  },
  open: { name: 'Speak openly', about: 'They learn what you ask for and won’t hear.' },
  guarded: { name: 'Stay guarded', about: 'They learn nothing.' },
};

/** What a chair may do of its own accord. */
export const INITIATIVE_WORDS: Readonly<Record<Initiative, DeedWords>> = {
  nameAsk: {
    name: 'Say what you ask for',
    about: 'Tell the sponsors, before they find out, what your capital would like.',
  },
  speakFor: { name: 'Speak for the meeting', about: 'In your group, before your colleagues.' },
  speakAgainst: {
    name: 'Speak against the meeting',
    about: 'In your group, before your colleagues.',
  },
};

/** The three ways to raise a hand. */
export const BALLOT_WORDS: Readonly<Record<Vote, string>> = {
  yes: 'Vote yes',
  abstain: 'Abstain',
  no: 'Vote no',
};
