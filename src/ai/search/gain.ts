import type { Task } from '../../engine/proceedings/council/action';
import type { Briefed } from '../../engine/proceedings/council/rules/lean';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import type { Errand, Shift, TaskOutcome } from '../../engine/proceedings/council/tasks/task-rule';
import { passAfter, type Outlook } from './outlook';

/** Every way in which an errand may turn out, as the engine has it. */
export function outcomesOf(known: Briefed, errand: Errand): readonly TaskOutcome[] {
  return ruleOf(errand.task).outcomes(known, errand);
}

/**
 * The same, where one of the world stands for all of its own by its average: each touches the whole
 * table, which takes a count of its own, and the average is as good a guess as any.
 */
export function weighedOutcomes(known: Briefed, errand: Errand): readonly TaskOutcome[] {
  const outcomes = outcomesOf(known, errand);
  const isOfWorld = outcomes.length > 1 && ruleOf(errand.task).reaches(errand.task).length === 0;
  return isOfWorld ? [averageOf(outcomes)] : outcomes;
}

/** A task to each of its seats apart; itself alone where it goes to one, or to none. */
export function bySeatOf(task: Task): readonly Task[] {
  return ruleOf(task).pair?.split(task) ?? [task];
}

/** P(nine or more) on average over the outcomes, less what it is without them. */
export function gainOf(outlook: Outlook, outcomes: readonly TaskOutcome[]): number {
  let sum = 0;
  for (const { odds, shifts } of outcomes)
    if (odds !== 0) sum += odds * (passAfter(outlook, shifts) - outlook.pass);
  return sum;
}

/** One outcome with every shift of several, each by the odds that it comes about. */
function averageOf(outcomes: readonly TaskOutcome[]): TaskOutcome {
  const shifts = outcomes.flatMap(({ odds, shifts: own }) =>
    own.map(({ member, by, name }): Shift =>
      name ? { member, by: odds * by, name } : { member, by: odds * by },
    ),
  );
  const { takes, lifts } = outcomes[0]!;
  return { odds: 1, shifts, takes, lifts };
}
