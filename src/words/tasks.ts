import type { Fallback, Task } from '../engine/proceedings/council/action';
import type { ArgumentId, AskKind, Scenario } from '../engine/proceedings/council/scenario';
import type { View } from '../engine/proceedings/council/state';
import { ruleOf } from '../engine/proceedings/council/tasks/table';
import { inSentence, listed, sentenceCase } from './plain';
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

/** `that you speak in its debate`: what a seat asks for, or a plain word where it is not known. */
export function askTitle(docket: Scenario, member: string, ask: string): string {
  return askPhrase(docket, member, ask) ?? 'something of its own';
}

export const ASK_KIND_WORDS: Readonly<Record<AskKind, string>> = {
  business: 'its own business',
  candidate: 'its candidate',
  format: 'the form of the meeting',
};

/** What a task is told of: the docket's names, and the promises made. */
export type TaskTold = Pick<View, 'docket' | 'desk'>;

/** The words for one kind of errand. Those that are left out are its title. */
interface TaskWords<T extends Task> {
  /** What it asks of a messenger: `Argue: the evidence`. */
  title(docket: Scenario, task: T): string;
  /** In the list of tasks, under the heading of its kind. */
  inList?(told: TaskTold, task: T): string;
  /** On the messenger's card, in few words: an ask stands in full in the dossier and the log. */
  onCard?(told: TaskTold, task: T): string;
  /** As something to do, before the name of who does it: `Argue the evidence, by a minister`. */
  asDeed?(docket: Scenario, task: T): string;
  /**
   * What it costs and risks, in a few words; empty when it is the messenger alone. `wait`: weeks that
   * the President takes over a date.
   */
  cost(task: T, wait: number): string;
  /** Where it is done, if not with a seat and not in New York. */
  readonly place?: string;
}

const TASK_WORDS: { readonly [K in Task['type']]: TaskWords<Extract<Task, { type: K }>> } = {
  soundOut: {
    title: () => 'Sound out',
    cost: () => 'You learn its ask and its red line.',
  },
  argue: {
    title: (_, { argument, rank }) =>
      `${rank === 'minister' ? 'A minister argues' : 'Argue'}: ${ARGUMENT_WORDS[argument].name}`,
    inList: (_, { argument }) => sentenceCase(ARGUMENT_WORDS[argument].name),
    asDeed: (_, { argument, rank }) =>
      `Argue ${ARGUMENT_WORDS[argument].name}${rank === 'minister' ? ', by a minister' : ''}`,
    cost: ({ rank }) =>
      rank === 'minister' ? 'One favour. Heard more, and crosses red lines more easily.' : '',
  },
  meetAsk: {
    title: (docket, { member, ask, how }) =>
      `${how === 'promise' ? 'Promise' : 'Agree'} ${askTitle(docket, member, ask)}`,
    onCard: (_, { how }) => `Meet its ask, ${ON_CARD[how]}`,
    asDeed: (docket, { member, ask, how }) =>
      `Meet its ask, ${AS_DEED[how]} (${askTitle(docket, member, ask)})`,
    cost: ({ how }) => ASK_COSTS[how],
  },
  seekSignature: {
    title: () => 'Ask for its signature',
    inList: () => 'A signature',
    cost: () => 'Public, and near-certain. It draws fire.',
  },
  seekNods: {
    title: (_, { members }) => (members.length > 1 ? 'Ask for two nods' : 'Ask for a nod'),
    inList: ({ docket }, { members }) =>
      members.length > 1
        ? `Two nods: ${members.map((id) => inSentence(docket, id)).join(' and ')}`
        : 'A nod',
    cost: () => 'Private. Holds about three times in four.',
  },
  holdWitnessEvent: {
    title: () => 'Hold a witness event',
    cost: () => 'Attention rises. China may block the webcast.',
  },
  ownCriticism: {
    title: () => 'Own the criticism of your own record',
    cost: () => 'Credibility rises; a sponsor is annoyed and busy for a week.',
    place: 'at home',
  },
  chooseDate: {
    title: () => 'Choose the date with the President',
    cost: (_, wait) =>
      wait > 0
        ? 'Delay weighs less, and their last week too; but a cool President takes eleven working days, two weeks here.'
        : 'Delay weighs less, and their last week too.',
  },
  prepareFallback: {
    title: (_, { format }) => `Prepare ${FALLBACK_WORDS[format].name}`,
    cost: ({ format }) => FALLBACK_WORDS[format].about,
  },
  keepPromise: {
    title: () => 'Keep a promise',
    inList(told, task) {
      const made = promiseOf(told, task);
      const due = made
        ? ` to ${inSentence(told.docket, made.member)}, due in week ${made.due}`
        : '';
      return `Keep your promise${due}`;
    },
    onCard(told, task) {
      const made = promiseOf(told, task);
      return made
        ? `Keep your promise to ${inSentence(told.docket, made.member)}`
        : 'Keep a promise';
    },
    cost: () => 'Your word is good.',
  },
};

type Way = Extract<Task, { type: 'meetAsk' }>['how'];

const ON_CARD: Readonly<Record<Way, string>> = {
  promise: 'by a promise',
  favour: 'for a favour',
  format: 'in the format',
};

const AS_DEED: Readonly<Record<Way, string>> = { ...ON_CARD, format: 'for a step of Ambition' };

const ASK_COSTS: Readonly<Record<Way, string>> = {
  promise: 'A promise: a messenger again within two weeks.',
  favour: 'One favour, now.',
  format: 'One step of Ambition.',
};

function promiseOf({ desk }: TaskTold, { promise }: Extract<Task, { type: 'keepPromise' }>) {
  return desk?.promises.find(({ id }) => id === promise);
}

/** The words of a task's own kind. */
function wordsOf<T extends Task>(task: T): TaskWords<T> {
  // Each entry tells its own kind of task, which the type of the table holds but can't say of a union.
  return TASK_WORDS[task.type] as unknown as TaskWords<T>;
}

/** What a task asks of a messenger: `Argue: the evidence`. */
export function taskTitle(docket: Scenario, task: Task): string {
  return wordsOf(task).title(docket, task);
}

/** A task in the list, under the heading of its kind. */
export function taskInList(told: TaskTold, task: Task): string {
  return wordsOf(task).inList?.(told, task) ?? taskTitle(told.docket, task);
}

/** A task on its messenger's card, in few words. */
export function taskOnCard(told: TaskTold, task: Task): string {
  return wordsOf(task).onCard?.(told, task) ?? taskTitle(told.docket, task);
}

/** A task as something to do, before the name of who does it. */
export function taskAsDeed(docket: Scenario, task: Task): string {
  return wordsOf(task).asDeed?.(docket, task) ?? taskTitle(docket, task);
}

/** Whom the errand goes to, in the foot of its card: `to Jordan`, `in New York`. */
export function taskPlace(docket: Scenario, task: Task): string {
  const members = ruleOf(task).reaches(task);
  if (members.length) return `to ${listed(members.map((id) => inSentence(docket, id)))}`;
  return wordsOf(task).place ?? 'in New York';
}

/** What a task costs and risks; `wait`: weeks that the President takes over a date. */
export function taskCost(task: Task, wait: number): string {
  return wordsOf(task).cost(task, wait);
}
