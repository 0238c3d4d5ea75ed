import type { Action, Task } from '../../engine/proceedings/council/action';
import {
  heardPercent,
  memberOf,
  stanceOf,
  swingSeats,
} from '../../engine/proceedings/council/docket';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { View } from '../../engine/proceedings/council/state';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import type { Errand } from '../../engine/proceedings/council/tasks/task-rule';
import type { Outlook } from './outlook';
import { worthOf } from './worth';

export type BriefAction = Extract<Action, { type: 'brief' }>;

/** A briefing with what it is worth in P(nine). */
export interface Candidate {
  readonly action: BriefAction;
  readonly worth: number;
}

/**
 * Every task that a messenger still free may be given, once each, with the one that suits it: an argument goes with
 * whoever is heard best; anything else with whoever would be missed least. Best first.
 */
export function candidatesOf(
  view: View,
  ahead: Outlook,
  legal: readonly Action[],
): readonly Candidate[] {
  const chosen = new Map<string, Choice>();
  for (const choice of fittestOf(view, legal)) {
    const key = keyOf(choice.plan.task);
    const kept = chosen.get(key);
    if (!kept || choice.fit > kept.fit) chosen.set(key, choice);
  }
  return [...chosen.values()]
    .map(({ plan }): Candidate => {
      const action: BriefAction = { type: 'brief', by: 'coalition', ...plan };
      return { action, worth: worthOf(ahead, plan) };
    })
    .toSorted((a, b) => b.worth - a.worth);
}

/** A messenger for an errand, and how well it suits it. */
interface Choice {
  readonly plan: Errand;
  readonly fit: number;
}

/**
 * The messenger who suits each errand best, first come first. One task given to several messengers is
 * one object among the legal actions, so that errands are mostly told apart without spelling them out.
 */
function fittestOf(view: View, legal: readonly Action[]): Iterable<Choice> {
  const chosen = new Map<Task, Choice>();
  const settled = new Set<Task>();
  const busy = new Set(view.desk!.briefings.map(({ messenger }) => messenger));
  const missed = new Map<string, number>();
  for (const action of legal) {
    if (action.type !== 'brief' || busy.has(action.messenger)) continue;
    const { messenger, task } = action;
    if (settled.has(task)) continue;
    const kept = chosen.get(task);
    if (!kept && isSettled(view, task)) {
      settled.add(task);
      continue;
    }
    if (!missed.has(messenger)) missed.set(messenger, heardAround(view, messenger));
    const fit = voiceOf(view, messenger, task) ?? 0 - missed.get(messenger)!;
    if (!kept || fit > kept.fit) chosen.set(task, { plan: { messenger, task }, fit });
  }
  return chosen.values();
}

/** The same messenger with a second nod to seek, if one is worth it; else the candidate as it was. */
export function withSecondNod(
  view: View,
  best: Candidate,
  candidates: readonly Candidate[],
): Candidate {
  const { task } = best.action;
  const { pair: pairing } = ruleOf(task);
  if (!pairing) return best;
  for (const { action, worth } of candidates) {
    const other = action.task;
    if (other.type !== task.type || worth <= 0 || isSameTask(other, task)) continue;
    const pair: BriefAction = { ...best.action, task: pairing.join(task, other) };
    if (rejectionOf(view, pair) === null) return { action: pair, worth: best.worth + worth };
  }
  return best;
}

/** Whether a task goes to a firm seat whose signature nobody has touched: nothing is to be won there. */
function isSettled({ docket, board }: View, task: Task): boolean {
  if (!('member' in task)) return false;
  const seat = board.seats[task.member];
  return (
    stanceOf(memberOf(docket, task.member)) === 'firm' && seat?.wear === 0 && seat.pressure === 0
  );
}

/** How well the swing seats hear a messenger, in percent, added up: how much it would be missed. */
function heardAround({ docket }: View, messenger: string): number {
  return swingSeats(docket).reduce((sum, { id }) => sum + heardPercent(docket, messenger, id), 0);
}

/** How the seat hears the messenger, in percent, where that is what counts; else null. */
function voiceOf({ docket }: View, messenger: string, task: Task): number | null {
  const rule = ruleOf(task);
  return rule.hangsOnVoice ? heardPercent(docket, messenger, rule.reaches(task)[0]!) : null;
}

function isSameTask(one: Task, other: Task): boolean {
  return keyOf(one) === keyOf(other);
}

/** Equal for two briefings that send different messengers on the same errand. */
function keyOf(task: Task): string {
  return Object.values<unknown>(task).join(' ');
}
