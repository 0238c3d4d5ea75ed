import type { Task } from '../../../../engine/proceedings/council/action';
import { memberOf, stanceOf, swingSeats } from '../../../../engine/proceedings/council/docket';
import type { MemberId } from '../../../../engine/core/ids';
import { ARGUMENTS, type Ask } from '../../../../engine/proceedings/council/scenario';
import { FALLBACKS } from '../../../../engine/proceedings/council/action';
import type { View } from '../../../../engine/proceedings/council/state';

/** Tasks under one heading, in the order in which they are offered. */
export interface TaskGroup {
  readonly id: 'listen' | 'argue' | 'ask' | 'name' | 'world';
  readonly tasks: readonly Task[];
}

interface Wanted {
  readonly member: MemberId;
  readonly rank: 'envoy' | 'minister';
  /** A second seat to ask for its nod on the same errand. */
  readonly also: MemberId | null;
}

/**
 * Every task that could be offered for one seat and for the world, legal or not: the engine says which.
 */
export function taskGroups(view: View, { member, rank, also }: Wanted): readonly TaskGroup[] {
  const stance = stanceOf(memberOf(view.docket, member));
  const isSwing = stance === 'swing';
  const groups: TaskGroup[] = [];
  if (isSwing) groups.push({ id: 'listen', tasks: [{ type: 'soundOut', member }] });
  if (isSwing || stance === 'firm')
    groups.push({
      id: 'argue',
      tasks: ARGUMENTS.map((argument) => ({ type: 'argue', member, argument, rank })),
    });
  if (isSwing) {
    groups.push({
      id: 'ask',
      tasks: likelyAsks(view, member).flatMap((ask) => waysToMeet(member, ask)),
    });
    groups.push({
      id: 'name',
      tasks: [
        { type: 'seekSignature', member },
        { type: 'seekNods', members: also ? [member, also] : [member] },
      ],
    });
  }
  return [...groups, { id: 'world', tasks: worldTasks(view) }];
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

function waysToMeet(member: MemberId, { id, kind }: Ask): readonly Task[] {
  const meet = (how: 'promise' | 'favour' | 'format'): Task => ({
    type: 'meetAsk',
    member,
    ask: id,
    how,
  });
  if (kind === 'business') return [meet('promise')];
  return kind === 'candidate' ? [meet('favour'), meet('promise')] : [meet('format')];
}

function worldTasks({ desk }: View): readonly Task[] {
  const promises = desk?.promises.filter(({ status }) => status === 'open') ?? [];
  return [
    ...promises.map(({ id }): Task => ({ type: 'keepPromise', promise: id })),
    { type: 'holdWitnessEvent' },
    { type: 'ownCriticism' },
    { type: 'chooseDate' },
    ...FALLBACKS.map((format): Task => ({ type: 'prepareFallback', format })),
  ];
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
