import type { Task } from '../../engine/proceedings/council/action';
import type { MemberId } from '../../engine/core/ids';
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
import type { Sender, TaskCost } from '../../engine/proceedings/council/tasks/task-rule';
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
  const busy = new Set(view.desk!.briefings.map(({ messenger }) => messenger));
  const senders = openSenders(view).filter(({ messenger }) => !busy.has(messenger));
  const fitFor = fitsAmong(view, senders);
  const candidates: (Candidate & Pick<Fit, 'first'>)[] = [];
  for (const task of tasks) {
    const fit = isSettled(view, task) ? null : fitFor(task);
    if (!fit) continue;
    const { messenger } = senders[fit.best]!;
    const action: BriefAction = { type: 'brief', by: 'coalition', messenger, task };
    candidates.push({ action, worth: worthOf(ahead, action), first: fit.first });
  }
  return candidates.toSorted((a, b) => b.worth - a.worth || a.first - b.first);
}

/** Who suits a task, by places in the list of those who are free. */
interface Fit {
  readonly best: number;
  /** The first who may take it at all: of two tasks that are worth the same, the earlier goes first. */
  readonly first: number;
}

/** What a task needs whose fit hangs on a voice: others that need the same go with the same messenger. */
interface Heard {
  readonly type: Task['type'];
  readonly listener: MemberId;
  readonly price: TaskCost;
  readonly fit: Fit | null;
}

/** Finds the messenger who suits a task best; null where nobody may take it. */
function fitsAmong(view: View, senders: readonly Sender[]): (task: Task) => Fit | null {
  const missed = senders.map(({ messenger }) => 0 - heardAround(view, messenger));
  const kept: Heard[] = [];
  return (task) => {
    const { type } = task;
    const rule = ruleOf(task);
    const listener = rule.hangsOnVoice ? rule.reaches(task)[0] : undefined;
    if (!listener) return fitOf(senders, task, (place) => missed[place]!);
    const price = rule.cost(task);
    // Tasks come seat by seat, so what is looked for is among the last.
    for (let at = kept.length - 1; at >= 0; at -= 1) {
      const heard = kept[at]!;
      if (heard.listener !== listener) break;
      if (heard.price === price && heard.type === type) return heard.fit;
    }
    const fit = fitOf(senders, task, (place) =>
      heardPercent(view.docket, senders[place]!.messenger, listener),
    );
    kept.push({ type, listener, price, fit });
    return fit;
  };
}

function fitOf(
  senders: readonly Sender[],
  task: Task,
  fitness: (place: number) => number,
): Fit | null {
  let first = -1;
  let best = -1;
  let most = -Infinity;
  for (let place = 0; place < senders.length; place += 1) {
    if (rejectionOfErrand(senders[place]!, task)) continue;
    if (first < 0) first = place;
    const own = fitness(place);
    if (own <= most) continue;
    best = place;
    most = own;
  }
  return best < 0 ? null : { best, first };
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
