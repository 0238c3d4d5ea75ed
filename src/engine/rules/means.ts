import type { Task } from '../action';
import { electedSigners } from './names';
import type { Known } from '../state';

/** Ids of the messengers that the coalition may send: its own from the start, and every elected signer. */
export function messengerIds(known: Known): string[] {
  const own = known.docket.messengers.map(({ id }) => id);
  return [...own, ...electedSigners(known).filter((id) => !own.includes(id))];
}

/** Whether a messenger is kept busy this week. */
export function isTied({ desk, board }: Known, messenger: string): boolean {
  return desk?.tied.some((tie) => tie.messenger === messenger && tie.week === board.week) ?? false;
}

/** Favours that a task costs. */
export function favoursOf(task: Task): number {
  if (task.type === 'argue' && task.rank === 'minister') return 1;
  return task.type === 'meetAsk' && task.how === 'favour' ? 1 : 0;
}

/** Steps of Ambition that a task costs. */
export function ambitionOf(task: Task): number {
  return task.type === 'meetAsk' && task.how === 'format' ? 1 : 0;
}

/**
 * Favours that nothing planned this week has claimed yet, 0 or more.
 *
 * @param except a messenger whose plan is about to be replaced
 */
export function freeFavours({ board, desk }: Known, except = ''): number {
  const planned = (desk?.briefings ?? [])
    .filter(({ messenger }) => messenger !== except)
    .reduce((sum, { task }) => sum + favoursOf(task), 0);
  const matched = board.moves.filter(({ answer }) => answer === 'match').length;
  return Math.max(0, board.meters.favours - planned - matched);
}

/** Steps of Ambition that nothing planned this week has given up yet, 0 or more. */
export function freeAmbition({ board, desk }: Known, except = ''): number {
  const planned = (desk?.briefings ?? [])
    .filter(({ messenger }) => messenger !== except)
    .reduce((sum, { task }) => sum + ambitionOf(task), 0);
  const conceded = board.moves.filter(({ answer }) => answer === 'concede').length;
  return Math.max(0, board.meters.ambition - planned - conceded);
}
