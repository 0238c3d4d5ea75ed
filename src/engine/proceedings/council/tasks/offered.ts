import type { Task } from '../action';
import { electedSeats, stanceOf } from '../docket';
import type { Briefed } from '../rules/lean';
import type { Scenario, ScenarioMember } from '../scenario';
import { LISTED_TASKS } from './table';
import type { TaskRule } from './task-rule';

/** What one kind of task offers to one seat of a docket, or to the world (null). */
interface Offer {
  readonly rule: TaskRule<Task>;
  readonly seat: ScenarioMember | null;
  /** Null where it hangs on the coalition's file: asked for each time. */
  readonly tasks: readonly Task[] | null;
}

/** A docket never changes, so what hangs on it alone is listed once and kept beside it. */
const OFFERS = new WeakMap<Scenario, readonly Offer[]>();

/** Hears of a task, with the rule of its kind. */
export type HearTask = (task: Task, rule: TaskRule<Task>) => void;

/**
 * Tells every task that somebody could be given, legal or not: seat by seat, then those for the world. One
 * task of a docket is one object for good, frozen.
 */
export function forEachTask(known: Briefed, hear: HearTask): void {
  let offers = OFFERS.get(known.docket);
  if (!offers) OFFERS.set(known.docket, (offers = offersOf(known)));
  for (const { rule, seat, tasks } of offers)
    for (const task of tasks ?? rule.offers(known, seat)) hear(task, rule);
}

function offersOf(known: Briefed): readonly Offer[] {
  const open = electedSeats(known.docket).filter((member) => stanceOf(member) !== 'opposed');
  const offers: Offer[] = [];
  for (const seat of [...open, null]) {
    for (const rule of LISTED_TASKS) {
      const tasks = rule.offersHangOn === 'docket' ? rule.offers(known, seat).map(frozen) : null;
      if (tasks?.length !== 0) offers.push({ rule, seat, tasks });
    }
  }
  return offers;
}

/** Games share it, so whoever writes to it is stopped there and then. */
function frozen(task: Task): Task {
  for (const field of Object.values<unknown>(task)) Object.freeze(field);
  return Object.freeze(task);
}
