import type { MemberId } from '../../engine/core/ids';
import { argumentWeight, contactsOf } from '../../engine/proceedings/council/rules/argument';
import type { Briefed } from '../../engine/proceedings/council/rules/lean';
import type { Errand } from '../../engine/proceedings/council/tasks/task-rule';
import type { Desk, SeatFile, View } from '../../engine/proceedings/council/state';
import { bySeatOf, weighedOutcomes } from '../search/gain';

/**
 * The coalition's knowledge as if this week's briefings had been heard, each at its average: what the
 * next messenger adds is judged on top of them.
 */
export function withPlans(view: View): Briefed {
  if (!view.desk) throw new Error(`${view.seat} has no desk`);
  return view.desk.briefings.reduce<Briefed>(withOneMore, bare(view, view.desk));
}

/** The same with one more briefing heard, the last of the view's: `before` stands for the others. */
export function withLastPlan(view: View, before: Briefed): Briefed {
  return withOneMore(before, view.desk!.briefings.at(-1)!);
}

function bare({ docket, model, level, board }: View, desk: Desk): Briefed {
  return { docket, model, level, board, desk };
}

function withOneMore(known: Briefed, plan: Errand): Briefed {
  const seats: Desk['seats'] = { ...known.desk.seats };
  const next: Briefed = { ...known, desk: { ...known.desk, seats } };
  foldIn(next, seats, plan);
  return next;
}

function foldIn(known: Briefed, seats: Desk['seats'], plan: Errand): void {
  const { task } = plan;
  const averages = new Map<MemberId, number>();
  for (const part of bySeatOf(task))
    for (const { odds, shifts } of weighedOutcomes(known, { ...plan, task: part }))
      for (const { member, by } of shifts)
        averages.set(member, (averages.get(member) ?? 0) + odds * by);
  const weight = task.type === 'argue' ? argumentWeight(known, { ...plan, ...task }) : 0;
  for (const [member, by] of averages) seats[member] = moved(seats[member]!, by);
  if (task.type !== 'argue') return;
  const file = seats[task.member]!;
  seats[task.member] = {
    ...file,
    effort: file.effort + weight,
    argued: { ...file.argued, [task.argument]: file.argued[task.argument] + 1 },
    contacts: file.contacts + contactsOf(task.rank),
  };
}

function moved(file: SeatFile, by: number): SeatFile {
  return { ...file, estimate: { ...file.estimate, mean: file.estimate.mean + by } };
}
