import type { Vote } from '../engine/core/ids';
import { inWords } from '../words/number-words';

/** Lettering of the theatre. Every word here is also in the page, in full sentences. */
export const VOTE_LETTERING: Readonly<Record<Vote, string>> = {
  yes: 'Yes',
  abstain: 'Abstain',
  no: 'No',
};
export const WAITING_WORD = 'Waiting';

/** What stands beside the count at the vote: `of nine`. */
export function ofNeeded(needed: number): string {
  return `of ${inWords(needed, 'no')}`;
}

/** How many names the letter bears, such as `six names`. */
export function namesLettering(names: number): string {
  const count = inWords(names, 'no');
  return `${count} ${names === 1 ? 'name' : 'names'}`;
}
