import type { Fallback, Task } from '../engine/proceedings/council/action';
import type { MemberId } from '../engine/core/ids';
import type { ArgumentId, Ask, AskKind, Scenario } from '../engine/proceedings/council/scenario';
import { inSentence, listed } from './plain';
import { askPhrase } from './docket-words';

interface ArgumentWords {
  /** As it is quoted in a title. */
  readonly name: string;
  readonly about: string;
}

export const ARGUMENT_WORDS: Readonly<Record<ArgumentId, ArgumentWords>> = {
  security: {
    name: 'the security link',
    about: 'How a state treats its people tells how it treats its neighbours.',
  },
  evidence: {
    name: 'the evidence',
    about: 'The inquiry’s findings. Heard best while the world pays attention.',
  },
  meeting: {
    name: '“a meeting is not a verdict”',
    about: 'To vote for a debate is not to vote for a side.',
  },
  needs: {
    name: 'basic needs',
    about: 'Food, women, children, disability. Used often, it narrows your meeting.',
  },
};

export const FALLBACK_WORDS: Readonly<Record<Fallback, { name: string; about: string }>> = {
  arria: {
    name: 'an Arria meeting',
    about: 'Members host it, off the agenda: no vote. A public webcast needs all fifteen.',
  },
  stakeout: {
    name: 'a statement at the stakeout',
    about: 'A joint statement to the press outside the room: no meeting, no vote.',
  },
  anyOtherBusiness: {
    name: 'a word under “any other business”',
    about: 'Any member may raise it in closed talks: no record, and no vote to lose.',
  },
};

/** An ask of the docket's, by its member and id. */
export function askOf(docket: Scenario, member: string, ask: string): Ask | undefined {
  return docket.members.find(({ id }) => id === member)?.asks.find(({ id }) => id === ask);
}

/** `that you speak in its debate`: what a seat asks for, or a plain word where it is not known. */
export function askTitle(docket: Scenario, member: string, ask: string): string {
  return askPhrase(docket, member, ask) ?? 'something of its own';
}

export const ASK_KIND_WORDS: Readonly<Record<AskKind, string>> = {
  business: 'its own business',
  candidate: 'its candidate',
  format: 'the form of the meeting',
};

/** What a task asks of a messenger, as on its card. */
export function taskTitle(docket: Scenario, task: Task): string {
  switch (task.type) {
    case 'soundOut':
      return 'Sound out';
    case 'argue': {
      const call = task.rank === 'minister' ? 'A minister argues' : 'Argue';
      return `${call}: ${ARGUMENT_WORDS[task.argument].name}`;
    }
    case 'meetAsk': {
      const verb = task.how === 'promise' ? 'Promise' : 'Agree';
      return `${verb} ${askTitle(docket, task.member, task.ask)}`;
    }
    case 'seekSignature':
      return 'Ask for its signature';
    case 'seekNods':
      return task.members.length > 1 ? 'Ask for two nods' : 'Ask for a nod';
    case 'holdWitnessEvent':
      return 'Hold a witness event';
    case 'ownCriticism':
      return 'Own the criticism of your own record';
    case 'chooseDate':
      return 'Choose the date with the President';
    case 'prepareFallback':
      return `Prepare ${FALLBACK_WORDS[task.format].name}`;
    case 'keepPromise':
      return 'Keep a promise';
  }
}

/** The seats that a task is about; none for a task that faces the world. */
export function taskMembers(task: Task): readonly MemberId[] {
  switch (task.type) {
    case 'soundOut':
    case 'argue':
    case 'meetAsk':
    case 'seekSignature':
      return [task.member];
    case 'seekNods':
      return task.members;
    case 'holdWitnessEvent':
    case 'ownCriticism':
    case 'chooseDate':
    case 'prepareFallback':
    case 'keepPromise':
      return [];
  }
}

/** Whom the errand goes to, in the foot of its card: `to Jordan`, `New York`. */
export function taskPlace(docket: Scenario, task: Task): string {
  const members = taskMembers(task);
  if (members.length) return `to ${listed(members.map((id) => inSentence(docket, id)))}`;
  return task.type === 'ownCriticism' ? 'at home' : 'in New York';
}

/**
 * What a task costs and risks, in a few words; empty when it is the messenger alone. `wait`: weeks that
 * the President takes over a date.
 */
export function taskCost(task: Task, wait: number): string {
  switch (task.type) {
    case 'soundOut':
      return 'You learn its ask and its red line.';
    case 'argue':
      return task.rank === 'minister'
        ? 'One favour. Heard more, and crosses red lines more easily.'
        : '';
    case 'meetAsk':
      if (task.how === 'favour') return 'One favour, now.';
      return task.how === 'format'
        ? 'One step of Ambition.'
        : 'A promise: a messenger again within two weeks.';
    case 'seekSignature':
      return 'Public, and near-certain. It draws fire.';
    case 'seekNods':
      return 'Private. Holds about three times in four.';
    case 'holdWitnessEvent':
      return 'Attention rises. China may block the webcast.';
    case 'ownCriticism':
      return 'Credibility rises; a sponsor is annoyed and busy for a week.';
    case 'chooseDate':
      return wait > 0
        ? 'Delay weighs less, and their last week too; but a cool President takes eleven working days, two weeks here.'
        : 'Delay weighs less, and their last week too.';
    case 'prepareFallback':
      return FALLBACK_WORDS[task.format].about;
    case 'keepPromise':
      return 'Your word is good.';
  }
}
