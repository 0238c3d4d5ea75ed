import type { Vote } from '../engine/ids';

/** Lettering of the theatre. Every word here is also in the page, in full sentences. */
export const VOTE_WORDS: Readonly<Record<Vote, string>> = {
  yes: 'Yes',
  abstain: 'Abstain',
  no: 'No',
};
export const WAITING_WORD = 'Waiting';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

/** What stands beside the count at the vote: `of nine`. */
export function ofNeeded(needed: number): string {
  return `of ${NUMBERS[needed] ?? String(needed)}`;
}

/** How many names the letter bears, such as `six of nine names`. */
export function namesOnLetter(names: number, needed: number): string {
  const count = NUMBERS[names] ?? String(names);
  if (names < needed) return `${count} of ${NUMBERS[needed] ?? String(needed)} names`;
  return `${count} ${names === 1 ? 'name' : 'names'}`;
}
