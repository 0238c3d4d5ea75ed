import type { Task } from '../../engine/proceedings/council/action';
import {
  heardPercent,
  memberOf,
  stanceOf,
  swingSeats,
} from '../../engine/proceedings/council/docket';
import { openSenders, type BriefAction } from '../../engine/proceedings/council/legal-actions';
import { rejectionOfErrand } from '../../engine/proceedings/council/rules/task-legality';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { View } from '../../engine/proceedings/council/state';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';
import type { Errand } from '../../engine/proceedings/council/tasks/task-rule';
import type { Outlook } from './outlook';
import { worthOf } from './worth';

/** A briefing with what it is worth in P(nine). */
export interface Candidate {
  readonly action: BriefAction;
  readonly worth: number;
}

/**
 * Every task that a messenger still free may be given, once each, with the one that suits it: an argument
 * goes with whoever is heard best; anything else with whoever would be missed least. Best first.
 *
 * @param tasks what somebody could be sent to do, in the order of lists
 */
export function candidatesOf(
  view: View,
  ahead: Outlook,
  tasks: readonly Task[],
): readonly Candidate[] {
  return fittestOf(view, tasks)
    .map(({ messenger, task }): Candidate => {
      const action: BriefAction = { type: 'brief', by: 'coalition', messenger, task };
      return { action, worth: worthOf(ahead, action) };
    })
    .toSorted((a, b) => b.worth - a.worth);
}

/** A task with the messenger who suits it best. */
interface Choice extends Errand {
  /** Place of the first messenger in the list who may take it: of two that are worth the same, earlier. */
  readonly first: number;
}

/** Each task with the messenger who suits it best, first come first. */
function fittestOf(view: View, tasks: readonly Task[]): readonly Choice[] {
  const busy = new Set(view.desk!.briefings.map(({ messenger }) => messenger));
  const senders = openSenders(view).filter(({ messenger }) => !busy.has(messenger));
  const missed = senders.map(({ messenger }) => 0 - heardAround(view, messenger));
  const choices: Choice[] = [];
  for (const task of tasks) {
    if (isSettled(view, task)) continue;
    const rule = ruleOf(task);
    const [listener] = rule.hangsOnVoice ? rule.reaches(task) : [];
    let first = -1;
    let best = -1;
    let most = -Infinity;
    for (let place = 0; place < senders.length; place += 1) {
      const sender = senders[place]!;
      if (rejectionOfErrand(sender, task)) continue;
      if (first < 0) first = place;
      const fit = listener ? heardPercent(view.docket, sender.messenger, listener) : missed[place]!;
      if (fit <= most) continue;
      best = place;
      most = fit;
    }
    if (best >= 0) choices.push({ messenger: senders[best]!.messenger, task, first });
  }
  return choices.toSorted((a, b) => a.first - b.first);
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

function isSameTask(one: Task, other: Task): boolean {
  return Object.values<unknown>(one).join(' ') === Object.values<unknown>(other).join(' ');
}
