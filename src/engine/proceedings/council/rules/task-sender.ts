import type { Task } from '../action';
import { findMember } from '../docket';
import type { Rejection } from '../rejection';
import type { MessengerKind } from '../scenario';
import type { Briefing, Known } from '../state';
import { ambitionOf, favoursOf, freeAmbition, freeFavours } from './means';

/** A task and the messenger who is to carry it out. */
export interface Plan {
  readonly messenger: string;
  readonly task: Task;
}

/** A messenger with all that its own limits hang on: looked up once, asked about many tasks. */
export interface Sender {
  readonly messenger: string;
  readonly kind: MessengerKind | 'signer';
  /** A member of the Council: with a minister to call, and a voice in its debates. */
  readonly isMember: boolean;
  /** What the other messengers carry this week. */
  readonly others: readonly Briefing[];
  /** Means that the others leave. */
  readonly favours: number;
  readonly ambition: number;
}

/** Looks a messenger up. */
export function senderOf(known: Known, messenger: string): Sender {
  const { docket, desk } = known;
  return {
    messenger,
    kind: docket.messengers.find(({ id }) => id === messenger)?.kind ?? 'signer',
    isMember: findMember(docket, messenger) !== undefined,
    others: desk!.briefings.filter((briefing) => briefing.messenger !== messenger),
    favours: freeFavours(known, messenger),
    ambition: freeAmbition(known, messenger),
  };
}

/** Why this messenger is the wrong one for a task that another could carry out. */
export function rejectionOfSender(sender: Sender, task: Task): Rejection | null {
  const { messenger, kind, isMember } = sender;
  switch (task.type) {
    case 'holdWitnessEvent':
      return kind === 'civilSociety' || kind === 'secretariat' ? null : cannot(messenger);
    case 'ownCriticism':
    case 'chooseDate':
      return kind === 'mission' ? null : cannot(messenger);
    case 'prepareFallback':
      if (task.format === 'anyOtherBusiness') return isMember ? null : cannot(messenger);
      return kind === 'sponsor' || kind === 'signer' ? null : { code: 'needsCoHost' };
    case 'keepPromise':
      return isMember ? null : cannot(messenger);
    case 'seekNods': {
      const own = task.members.find((member) => member === messenger);
      return own ? { code: 'itsOwnMessenger', member: own } : null;
    }
    default:
      if (task.member === messenger) return { code: 'itsOwnMessenger', member: task.member };
      if (task.type !== 'argue' || task.rank === 'envoy') return null;
      return isMember ? null : cannot(messenger);
  }
}

function cannot(messenger: string): Rejection {
  return { code: 'messengerCannot', messenger };
}

/** Why the means that are left do not reach for a task. */
export function rejectionOfCost({ favours, ambition }: Sender, task: Task): Rejection | null {
  const favour = favoursOf(task);
  const step = ambitionOf(task);
  if (favour > 0 && favours < favour) return { code: 'noFavourLeft' };
  return step > 0 && ambition < step ? { code: 'noAmbitionLeft' } : null;
}
