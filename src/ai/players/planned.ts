import type { Task } from '../../engine/proceedings/council/action';
import type { MemberId } from '../../engine/core/ids';
import {
  argumentWeight,
  contactsOf,
  type Pitch,
} from '../../engine/proceedings/council/rules/argument';
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
  const { messenger, task } = plan;
  const averages = new Map<MemberId, number>();
  for (const part of bySeatOf(task))
    for (const { odds, shifts } of weighedOutcomes(known, { messenger, task: part }))
      for (const { member, by } of shifts)
        averages.set(member, (averages.get(member) ?? 0) + odds * by);
  const argued = task.type === 'argue' ? task : null;
  const weight = argued ? argumentWeight(known, pitchOf(messenger, argued)) : 0;
  for (const [member, by] of averages) seats[member] = moved(seats[member]!, by);
  if (!argued) return;
  const { argument, rank } = argued;
  const file = seats[argued.member]!;
  seats[argued.member] = {
    ...file,
    effort: file.effort + weight,
    argued: { ...file.argued, [argument]: file.argued[argument] + 1 },
    contacts: file.contacts + contactsOf(rank),
  };
}

function pitchOf(messenger: string, { member, argument, rank }: Argue): Pitch {
  return { messenger, member, argument, rank };
}

type Argue = Extract<Task, { type: 'argue' }>;

function moved(file: SeatFile, by: number): SeatFile {
  const { mean, sd } = file.estimate;
  return { ...file, estimate: { mean: mean + by, sd } };
}
