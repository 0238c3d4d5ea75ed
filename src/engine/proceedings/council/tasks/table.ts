import type { Task } from '../action';
import { isRecord } from '../../../core/shape';
import { ARGUE } from './argue';
import { CHOOSE_DATE } from './choose-date';
import { HOLD_WITNESS_EVENT } from './hold-witness-event';
import { KEEP_PROMISE } from './keep-promise';
import { MEET_ASK } from './meet-ask';
import { OWN_CRITICISM } from './own-criticism';
import { PREPARE_FALLBACK } from './prepare-fallback';
import { SEEK_NODS } from './seek-nods';
import { SEEK_SIGNATURE } from './seek-signature';
import { SOUND_OUT } from './sound-out';
import type { TaskRule } from './task-rule';

/** Every kind of errand, with all that is known of it. */
export const TASKS: {
  readonly [K in Task['type']]: TaskRule<Extract<Task, { type: K }>>;
} = {
  soundOut: SOUND_OUT,
  argue: ARGUE,
  meetAsk: MEET_ASK,
  seekSignature: SEEK_SIGNATURE,
  seekNods: SEEK_NODS,
  holdWitnessEvent: HOLD_WITNESS_EVENT,
  ownCriticism: OWN_CRITICISM,
  chooseDate: CHOOSE_DATE,
  prepareFallback: PREPARE_FALLBACK,
  keepPromise: KEEP_PROMISE,
};

/** The kinds in the order in which errands are listed, which codes count by. */
export const LISTED_TASKS: readonly TaskRule<Task>[] = Object.values(TASKS).toSorted(
  (a, b) => a.listed - b.listed,
);

/** The rule of a task's own kind. */
export function ruleOf<T extends Task>(task: T): TaskRule<T> {
  // Each entry takes its own kind of task, which the type of the table holds but can't say of a union.
  return TASKS[task.type] as unknown as TaskRule<T>;
}

/** Whether a value from outside is a task, to the last field. */
export function isTask(value: unknown): value is Task {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  const { type } = value;
  return Object.hasOwn(TASKS, type) && TASKS[type as Task['type']].isShaped(value);
}
