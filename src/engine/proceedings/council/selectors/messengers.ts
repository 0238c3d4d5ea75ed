import type { Task } from '../action';
import type { MemberId } from '../../../core/ids';
import { isTied, messengerIds } from '../rules/means';
import type { MessengerKind } from '../scenario';
import type { View } from '../state';
import { ruleOf } from '../tasks/table';
import type { TaskOutcome } from '../tasks/task-rule';
import { whole } from '../../../core/whole';
import { briefed } from './odds';

export interface MessengerRow {
  readonly id: string;
  readonly kind: MessengerKind | 'signer';
  /** The state that it speaks for; null for civil society and the Secretariat. */
  readonly member: MemberId | null;
  readonly tied: boolean;
  /** Its task this week; null while it has none. */
  readonly task: Task | null;
}

/** Everyone that the coalition can send this week, the docket's own first. */
export function selectMessengers(view: View): readonly MessengerRow[] {
  const { docket, desk } = view;
  return messengerIds(view).map((id) => {
    const own = docket.messengers.find((messenger) => messenger.id === id);
    const member = docket.members.find((candidate) => candidate.id === id);
    return {
      id,
      kind: own?.kind ?? 'signer',
      member: member?.id ?? null,
      tied: isTied(view, id),
      task: desk?.briefings.find(({ messenger }) => messenger === id)?.task ?? null,
    };
  });
}

/** How many messengers may still be briefed this week. */
export function selectFree({ docket, desk }: View): number {
  return docket.messengersPerWeek - (desk?.briefings.length ?? 0);
}

/** What a task is believed to do. Points are of lean (10 centilogits); meters in their own units. */
export interface Preview {
  readonly member: MemberId | null;
  readonly low: number;
  readonly high: number;
  /** Odds that it goes wrong (a red line, a wrong ask), 0 to 1. */
  readonly risk: number;
  /** Odds that a name is given, 0 to 1; null for other tasks. */
  readonly chance: number | null;
  readonly meters: readonly {
    readonly meter: 'favours' | 'credibility' | 'attention' | 'ambition';
    readonly by: number;
  }[];
}

/** What the coalition may expect of a task: from belief alone, never from what is hidden. */
export function previewTask(view: View, messenger: string, task: Task): Preview {
  const known = briefed(view);
  const rule = ruleOf(task);
  const outcomes = rule.outcomes(known, { messenger, task });
  const member = rule.reaches(task)[0] ?? null;
  const meters = metersOf(outcomes[0]!);
  const chances = rule.pair
    ?.split(task)
    .map((part) => rule.outcomes(known, { messenger, task: part })[0]!) ?? [outcomes[0]!];
  if (chances[0]!.shifts.some(({ name }) => name)) {
    const chance = chances.reduce((sum, { odds }) => sum + odds, 0) / chances.length;
    return { member, low: 0, high: 0, risk: 0, chance, meters };
  }
  if (!member) return { member, low: 0, high: 0, risk: 0, chance: null, meters };
  const gains = outcomes
    .filter(({ odds }) => odds > 0)
    .map(({ shifts }) => points(shifts.find((shift) => shift.member === member)?.by ?? 0));
  const risk = outcomes.slice(1).reduce((sum, { odds }) => sum + odds, 0);
  return { member, low: Math.min(...gains), high: Math.max(...gains), risk, chance: null, meters };
}

/** What a task does to the meters if it comes off, in their own units. */
function metersOf({ takes, lifts }: TaskOutcome): Preview['meters'] {
  const changes: Preview['meters'] = [
    { meter: 'favours', by: 0 - takes.favours },
    { meter: 'ambition', by: 0 - takes.ambition },
    { meter: 'credibility', by: lifts.credibility / 10 },
    { meter: 'attention', by: lifts.attention / 10 },
  ];
  return changes.filter(({ by }) => by !== 0);
}

function points(centilogits: number): number {
  return whole(centilogits / 10);
}
