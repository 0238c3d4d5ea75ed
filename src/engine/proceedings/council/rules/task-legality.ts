import type { Task } from '../action';
import { findMember } from '../docket';
import type { Rejection } from '../rejection';
import { ruleOf } from '../tasks/table';
import type { Errand, Sender } from '../tasks/task-rule';
import type { Briefed } from './lean';
import { freeAmbition, freeFavours } from './means';

/** Why this messenger cannot be given this task now, or null. The messenger itself is free. */
export function rejectionOfTask(known: Briefed, { messenger, task }: Errand): Rejection | null {
  return (
    ruleOf(task).rejectionOf(known, task) ?? rejectionOfErrand(senderOf(known, messenger), task)
  );
}

/** Why a task that somebody could carry out is not for this messenger, or not beside the others. */
export function rejectionOfErrand(sender: Sender, task: Task): Rejection | null {
  const rule = ruleOf(task);
  const refused = rule.rejectionOfSender(sender, task);
  if (refused) return refused;
  const { taken, favours, ambition } = sender;
  if (taken.length > 0 && rule.claims(task).some((claim) => taken.includes(claim)))
    return { code: 'taskAlreadyBriefed' };
  const cost = rule.cost(task);
  if (cost.favours > favours) return { code: 'noFavourLeft' };
  return cost.ambition > ambition ? { code: 'noAmbitionLeft' } : null;
}

/** Looks a messenger up. */
export function senderOf(known: Briefed, messenger: string): Sender {
  const { docket, desk } = known;
  const others = desk.briefings.filter((briefing) => briefing.messenger !== messenger);
  return {
    messenger,
    kind: docket.messengers.find(({ id }) => id === messenger)?.kind ?? 'signer',
    isMember: findMember(docket, messenger) !== undefined,
    taken: others.flatMap(({ task }) => ruleOf(task).claims(task)),
    favours: freeFavours(known, messenger),
    ambition: freeAmbition(known, messenger),
  };
}
