import type { Task } from '../action';
import { isRecord } from '../../../core/shape';
import { argue } from './argue';
import { chooseDate } from './choose-date';
import { holdWitnessEvent } from './hold-witness-event';
import { keepPromise } from './keep-promise';
import { meetAsk } from './meet-ask';
import { ownCriticism } from './own-criticism';
import { prepareFallback } from './prepare-fallback';
import { seekNods } from './seek-nods';
import { seekSignature } from './seek-signature';
import { soundOut } from './sound-out';
import type { TaskRule } from './task-rule';

/** Every kind of errand, with all that is known of it. */
export const TASKS: {
  readonly [K in Task['type']]: TaskRule<Extract<Task, { type: K }>>;
} = {
  soundOut,
  argue,
  meetAsk,
  seekSignature,
  seekNods,
  holdWitnessEvent,
  ownCriticism,
  chooseDate,
  prepareFallback,
  keepPromise,
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
