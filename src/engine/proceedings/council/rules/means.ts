import { electedSigners } from './names';
import type { Known } from '../state';
import { ruleOf } from '../tasks/table';

/** Ids of the messengers that the coalition may send: its own from the start, and every elected signer. */
export function messengerIds(known: Known): string[] {
  const own = known.docket.messengers.map(({ id }) => id);
  return [...own, ...electedSigners(known).filter((id) => !own.includes(id))];
}

/** Whether a messenger is kept busy this week. */
export function isTied({ desk, board }: Known, messenger: string): boolean {
  return desk?.tied.some((tie) => tie.messenger === messenger && tie.week === board.week) ?? false;
}

/**
 * Favours that nothing planned this week has claimed yet, 0 or more.
 *
 * @param except a messenger whose plan is about to be replaced
 */
export function freeFavours(known: Known, except = ''): number {
  return freeOf(known, except, { means: 'favours', answer: 'match' });
}

/** Steps of Ambition that nothing planned this week has given up yet, 0 or more. */
export function freeAmbition(known: Known, except = ''): number {
  return freeOf(known, except, { means: 'ambition', answer: 'concede' });
}

/** What a meter still holds once this week's plans and answers are paid for. */
function freeOf({ board, desk }: Known, except: string, { means, answer }: Claim): number {
  let free = board.meters[means];
  for (const { messenger, task } of desk?.briefings ?? []) {
    if (messenger !== except) free -= ruleOf(task).cost(task)[means];
  }
  for (const move of board.moves) if (move.answer === answer) free -= 1;
  return free > 0 ? free : 0;
}

/** A meter that tasks take from, and the answer to a move that takes one. */
interface Claim {
  readonly means: 'favours' | 'ambition';
  readonly answer: 'match' | 'concede';
}
