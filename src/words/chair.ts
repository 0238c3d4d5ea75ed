import type { Reply } from '../engine/proceedings/council/action';
import type { Approach, ChairLine, ChairStanding } from '../engine/proceedings/council/chair';
import type { Vote } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { inSentence, nameOf, sentenceCase, signed } from './plain';
import { BALLOT_WORDS, REPLY_WORDS } from './chair-deeds';
import { askTitle } from './tasks';
import { ownMessenger } from './docket-words';

/** What the chair’s own capital asks for, told to its ambassador: `that they back your candidate`. */
export function ownAskTitle(docket: Scenario, seat: string, ask: string): string {
  return askTitle(docket, seat, ask)
    .replace(/\byou\b/g, 'they')
    .replace(/\b(?:its|back it)\b/g, ownWord);
}

/** The same as the sponsors would say it: `that we back your candidate`. */
export function offeredAskTitle(docket: Scenario, seat: string, ask: string): string {
  return askTitle(docket, seat, ask)
    .replace(/\byou\b/g, 'we')
    .replace(/\b(?:its|back it)\b/g, ownWord);
}

function ownWord(word: string): string {
  return word === 'its' ? 'your' : 'back you';
}

/** Who called, within a sentence: a state, or a messenger that is nobody’s delegate. */
export function callerInSentence(docket: Scenario, id: string): string {
  if (docket.members.some((member) => member.id === id)) return inSentence(docket, id);
  const name = ownMessenger(docket, id)?.name ?? id;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Who called, as a heading: `United States`, `Civil society`. */
export function callerName(docket: Scenario, id: string): string {
  return docket.members.some((member) => member.id === id)
    ? nameOf(docket, id)
    : sentenceCase(ownMessenger(docket, id)?.name ?? id);
}

/** A reply on its button: a name is given as a signature or as a nod. */
export function replyName(reply: Reply, approach: Approach): string {
  if (reply !== 'give' || approach.kind !== 'name') return REPLY_WORDS[reply].name;
  return approach.name === 'signature' ? 'Sign the letter' : 'Give your nod';
}

/** What happens to an approach that gets no answer, in one line. */
export function unansweredWords(approach: Approach): string {
  switch (approach.kind) {
    case 'argument':
    case 'move':
      return 'Unanswered, it is reported plainly.';
    case 'offer':
      return approach.isRight ? 'Unanswered, it is taken.' : '';
    case 'name':
      return 'Unanswered, your capital decides by its own luck.';
    case 'sounding':
      return 'Unanswered, they are told openly.';
  }
}

interface LineWords {
  readonly name: string;
  readonly about: string;
}

/** The lines of a chair’s score: what each is called, and what it asks of you. */
export const CHAIR_LINE_WORDS: Readonly<Record<ChairLine, LineWords>> = {
  interests: {
    name: 'Interests',
    about: 'What your capital wants out of this, and whether it got it.',
  },
  instructions: {
    name: 'Instructions',
    about: 'To vote as your capital leans, and to keep its trust.',
  },
  word: { name: 'Word', about: 'To vote as your name and your speeches said you would.' },
  relations: { name: 'Relations', about: 'To stay on speaking terms with both sides.' },
  agenda: {
    name: 'The agenda',
    about: 'To keep the item off it. No veto here: seven votes that are not yes.',
  },
  means: { name: 'Means', about: 'What is left in the two purses for another year.' },
  quiet: { name: 'Quiet', about: 'Moves that found no answer.' },
  room: { name: 'The room', about: 'How many did not say yes; seven is full marks.' },
};

export const MEMBER_LINES: readonly ChairLine[] = [
  'interests',
  'instructions',
  'word',
  'relations',
];
export const CHINA_LINES: readonly ChairLine[] = ['agenda', 'means', 'quiet', 'room'];

const STANDING = [
  'Shut out',
  'Cold',
  'Cold',
  'Cool',
  'Cool',
  'Correct',
  'Correct',
  'Warm',
  'Warm',
  'Close',
  'Close',
];
const TRUST = ['None left', 'Thin', 'Thin', 'Fair', 'Good', 'Full'];

/** How a side likes you, in a word: 0 to 10. */
export function standingWord(value: number): string {
  return STANDING[Math.min(10, Math.max(0, value))] ?? '';
}

/** How far your capital follows you, in a word: 0 to 5. */
export function trustWord(value: number): string {
  return TRUST[Math.min(5, Math.max(0, value))] ?? '';
}

/** What the capital tells its ambassador to do, by its likeliest vote and how likely that is. */
export function instructionWords(vote: Vote, odds: number): string {
  const order = BALLOT_WORDS[vote];
  if (odds >= 0.85) return `${order}: your capital is in no doubt.`;
  if (odds >= 0.6) return `${order}: your capital leans that way.`;
  return `${order}, if it were today: your capital is of two minds.`;
}

/** What it means to vote against the instruction. */
export const AGAINST_INSTRUCTION =
  'You may vote otherwise: the hand is yours, and so is the answer at home.';

/** What an answer costs or brings beside the odds: `1 trust; sponsors +1`; empty for nothing. */
export function effectPrices({
  trust,
  standing,
}: {
  readonly trust: number;
  readonly standing: ChairStanding;
}): string {
  const parts = [
    trust > 0 && `${trust} trust`,
    standing.coalition !== 0 && `sponsors ${signed(standing.coalition)}`,
    standing.opposition !== 0 && `China and Russia ${signed(standing.opposition)}`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}
