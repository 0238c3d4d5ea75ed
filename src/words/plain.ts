import type { MemberId, Vote } from '../engine/core/ids';
import { memberOf } from '../engine/proceedings/council/docket';
import type { Scenario } from '../engine/proceedings/council/scenario';
import { inWords } from './number-words';
import { ownMessenger } from './docket-words';
import { shortStateName, stateInSentence, stateName } from './states';

/** A small whole number in words, 0 as `none`; figures above fifteen. */
export function numberWord(count: number): string {
  return inWords(count, 'none');
}

/** The same text with its first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `one`, `one and two`, `one, two and three`; empty for no parts. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A count with its noun: `one name`, `two names`, `no names`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  if (count === 0) return `no ${plural}`;
  return `${numberWord(count)} ${count === 1 ? noun : plural}`;
}

/** A signed whole number with a real minus sign: `+6`, `−4`, `0`. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}

/**
 * Odds of 0 to 1 as whole percent. Nothing that may still turn is shown as 0 or 100: it stays between
 * 1 and 99 unless `fixed`.
 */
export function percent(odds: number, fixed = false): number {
  const whole = Math.round(odds * 100);
  return fixed ? whole : Math.min(99, Math.max(1, whole));
}

/** A member's usual name; the id itself of whoever is no member. */
export function nameOf(docket: Scenario, id: string): string {
  return docket.members.some((member) => member.id === id) ? stateName(id) : id;
}

/** A member's name within a sentence: `the United States`, `Chad`. */
export function inSentence(docket: Scenario, id: string): string {
  return docket.members.some((member) => member.id === id) ? stateInSentence(id) : id;
}

/** A member's name for narrow places: `UK`. */
export function shortNameOf(docket: Scenario, id: string): string {
  return docket.members.some((member) => member.id === id) ? shortStateName(id) : id;
}

/** A member's name at the start of a sentence. */
export function atStart(docket: Scenario, id: string): string {
  return sentenceCase(inSentence(docket, id));
}

/** A messenger's name within a sentence: a member's, or the docket's own name for it. */
export function messengerInSentence(docket: Scenario, id: string): string {
  if (id === docket.desk) return 'your own mission';
  if (docket.members.some((member) => member.id === id)) return inSentence(docket, id);
  const name = ownMessenger(docket, id)?.name ?? id;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const VOTE_WORDS: Readonly<Record<Vote, string>> = {
  yes: 'yes',
  abstain: 'abstention',
  no: 'no',
};

/** A vote as a seat's answer: `Yes`, `Abstained`, `No`. */
export const VOTE_DONE: Readonly<Record<Vote, string>> = {
  yes: 'Yes',
  abstain: 'Abstained',
  no: 'No',
};

const GROUP_WORDS = {
  AFR: 'African Group',
  APG: 'Asia-Pacific',
  EEG: 'Eastern Europe',
  GRULAC: 'Latin America and Caribbean',
  WEOG: 'Western Europe and Others',
} as const;

/** `Elected, 2015–16. Asia-Pacific.` */
export function aboutMember(docket: Scenario, id: MemberId): string {
  const { isPermanent, term, group } = memberOf(docket, id);
  const seat = isPermanent ? 'Permanent member' : `Elected, ${term.replace('-', '–')}`;
  return `${seat}. ${GROUP_WORDS[group]}.`;
}
