import type { Task } from '../../../../engine/proceedings/council/action';
import {
  memberOf,
  stanceOf,
  swingSeats,
  type Stance,
} from '../../../../engine/proceedings/council/docket';
import type { MemberId } from '../../../../engine/core/ids';
import type { Ask, ScenarioMember } from '../../../../engine/proceedings/council/scenario';
import { briefed } from '../../../../engine/proceedings/council/selectors/odds';
import type { View } from '../../../../engine/proceedings/council/state';
import { LISTED_TASKS, ruleOf } from '../../../../engine/proceedings/council/tasks/table';
import type { TaskRule } from '../../../../engine/proceedings/council/tasks/task-rule';

/** Tasks under one heading, in the order in which they are offered. */
export interface TaskGroup {
  readonly id: TaskRule<Task>['heading'];
  readonly tasks: readonly Task[];
}

interface Wanted {
  readonly member: MemberId;
  readonly rank: 'envoy' | 'minister';
  /** A second seat to ask for its nod on the same errand. */
  readonly also: MemberId | null;
}

/** What is offered for a seat, by what it is to the coalition; nothing for others. */
const HEADINGS: Partial<Record<Stance, readonly TaskGroup['id'][]>> = {
  swing: ['listen', 'argue', 'ask', 'name'],
  firm: ['argue'],
};

/**
 * Every task that could be offered for one seat and for the world, legal or not: the engine says which.
 */
export function taskGroups(view: View, wanted: Wanted): readonly TaskGroup[] {
  const seat = memberOf(view.docket, wanted.member);
  const offered = (id: TaskGroup['id'], to: ScenarioMember | null): Task[] =>
    LISTED_TASKS.filter(({ heading }) => heading === id).flatMap((rule) =>
      rule.offers(briefed(view), to),
    );
  const groups = (HEADINGS[stanceOf(seat)] ?? []).map((id) => ({
    id,
    tasks: asWanted(view, wanted, offered(id, seat)),
  }));
  return [...groups, { id: 'world', tasks: fallbacksLast(offered('world', null)) }];
}

/** At the rank that is chosen, with the second seat that is chosen, the likeliest asks first. */
function asWanted(view: View, { member, rank, also }: Wanted, tasks: readonly Task[]): Task[] {
  const likely = likelyAsks(view, member).map(({ id }) => id);
  const place = (task: Task): number => (task.type === 'meetAsk' ? likely.indexOf(task.ask) : 0);
  return tasks
    .filter((task) => (!('rank' in task) || task.rank === rank) && place(task) >= 0)
    .toSorted((a, b) => place(a) - place(b) || favourFirst(a) - favourFirst(b))
    .map((task) => withSecond(view, task, also));
}

function favourFirst(task: Task): number {
  return 0 - ruleOf(task).cost(task).favours;
}

function withSecond(view: View, task: Task, also: MemberId | null): Task {
  const rule = ruleOf(task);
  const [second] = also ? rule.offers(briefed(view), memberOf(view.docket, also)) : [];
  return rule.pair && second ? rule.pair.join(task, second) : task;
}

/** What there are several of stands under what there is one of. */
function fallbacksLast(tasks: readonly Task[]): readonly Task[] {
  const isFallback = ({ type }: Task): boolean => type === 'prepareFallback';
  return [...tasks.filter((task) => !isFallback(task)), ...tasks.filter(isFallback)];
}

/** The asks of a seat that it may still have, likeliest first, with their odds in permille. */
export function likelyAsks(
  { docket, desk }: View,
  member: MemberId,
): readonly (Ask & { readonly believed: number })[] {
  const odds = desk?.seats[member]?.askOdds ?? [];
  return memberOf(docket, member)
    .asks.map((ask, index) => ({ ...ask, believed: odds[index] ?? ask.odds }))
    .filter(({ believed }) => believed > 0)
    .toSorted((a, b) => b.believed - a.believed);
}

/** Other open seats that could be asked for a nod on the same errand. */
export function otherSwingSeats(
  { docket, board, desk }: View,
  member: MemberId,
): readonly MemberId[] {
  return swingSeats(docket)
    .map(({ id }) => id)
    .filter((id) => id !== member && !board.seats[id]?.signed && !desk?.seats[id]?.nod);
}
