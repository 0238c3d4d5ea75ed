import type { MoveAnswer } from '../engine/proceedings/council/action';
import type { MoveKind } from '../engine/proceedings/council/move-kinds';
import { objectors } from '../engine/proceedings/council/docket';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { Move } from '../engine/proceedings/council/state';
import { inSentence, nameOf, numberWord } from './plain';

interface MoveWords {
  readonly name: string;
  /** With its article, within a sentence: `a trade offer`. */
  readonly named: string;
  readonly about: string;
}

/** Their moves, each in its own best form. */
export const MOVE_WORDS: Readonly<Record<MoveKind, MoveWords>> = {
  trade: {
    name: 'trade',
    named: 'a trade offer',
    about: 'Good terms, and a friendly word about how to vote.',
  },
  wrongForum: {
    name: 'wrong forum',
    named: 'the wrong-forum argument',
    about: 'Rights belong in Geneva; the Council is for peace and security.',
  },
  closedConsultations: {
    name: 'closed talks instead',
    named: 'an offer of closed talks instead',
    about: 'The same subject, without a record and without a vote.',
  },
  delay: {
    name: 'delay',
    named: 'a call to wait',
    about: 'Not now: let the talks under way go on.',
  },
  blocLetter: {
    name: 'a bloc letter',
    named: 'a bloc letter',
    about: 'A common letter of the group; others in it feel it too.',
  },
  doubleStandards: {
    name: 'double standards',
    named: 'the double-standards speech',
    about: 'Why this country, and not your friends? Your Credibility blunts it.',
  },
};

/** `China: trade`. */
export function moveLabel(docket: Scenario, { by, kind }: Pick<Move, 'by' | 'kind'>): string {
  return `${nameOf(docket, by)}: ${MOVE_WORDS[kind].name}`;
}

/** `China: a trade offer`, for a heading. */
export function moveTitle(docket: Scenario, { by, kind }: Pick<Move, 'by' | 'kind'>): string {
  return `${nameOf(docket, by)}: ${MOVE_WORDS[kind].named}`;
}

/** `China’s trade offer`: as a reason in a list. */
export function moveAsReason(docket: Scenario, by: string, kind: MoveKind): string {
  const plain = MOVE_WORDS[kind].named.replace(/^(an?|the) /, '');
  return `${nameOf(docket, by)}’s ${plain}`;
}

/** `China’s purse`. */
export function purseName(docket: Scenario, by: string): string {
  return `${nameOf(docket, by)}’s purse`;
}

/** `China’s purse holds 3, Russia’s 2.` */
export function pursesHold(docket: Scenario, purses: Readonly<Record<string, number>>): string {
  const [first, ...others] = objectors(docket).map(({ id }) => id);
  if (!first) return 'Nobody had a purse.';
  const rest = others.map((id) => `, ${nameOf(docket, id)}’s ${purses[id] ?? 0}`);
  return `${purseName(docket, first)} holds ${purses[first] ?? 0}${rest.join('')}.`;
}

export const ANSWER_WORDS: Readonly<Record<MoveAnswer, { name: string; about: string }>> = {
  match: { name: 'Match', about: 'One favour; the move is gone.' },
  concede: { name: 'Concede', about: 'One step of Ambition; the move is dropped.' },
  take: { name: 'Take it', about: 'Costs nothing now; it lands at the end of the week.' },
};

/** What was answered, in the past: for the log. */
export function answeredWords(docket: Scenario, move: Move, answer: MoveAnswer): string {
  const whose = moveAsReason(docket, move.by, move.kind);
  const at = inSentence(docket, move.member);
  if (answer === 'match') return `You match ${whose} to ${at}, for a favour.`;
  if (answer === 'concede') return `You concede to ${whose}; Ambition falls by ${numberWord(1)}.`;
  return `You let ${whose} to ${at} stand.`;
}
