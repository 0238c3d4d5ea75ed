import type { Action, Task } from '../../engine/proceedings/council/action';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import type { Desk, View } from '../../engine/proceedings/council/state';
import type { Bot } from './bot';
import { chooseInformed } from './informed';

/** Kinds of task that a bot may be held to: `only:argue` argues and asks for names, and no more. */
export const ONLY = ['argue', 'meetAsk', 'soundOut', 'world'] as const;
/** What a bot may be told to do without. */
export const NEVER = [
  'arguments',
  'asks',
  'soundings',
  'names',
  'moves',
  'world',
  ...ARGUMENTS,
  'witness',
  'fallback',
] as const;
export type OnlyKind = (typeof ONLY)[number];
export type NeverKind = (typeof NEVER)[number];

const TASKS_OF: Readonly<Record<OnlyKind, readonly Task['type'][]>> = {
  argue: ['argue'],
  meetAsk: ['meetAsk', 'keepPromise'],
  soundOut: ['soundOut'],
  world: ['holdWitnessEvent', 'ownCriticism', 'chooseDate', 'prepareFallback'],
};
const NAME_TASKS: readonly Task['type'][] = ['seekSignature', 'seekNods'];
const ALWAYS: readonly Action['type'][] = ['answerCard', 'endWeek', 'call'];

/** The informed craft with one kind of task and asking for names, and nothing else. */
export function onlyBot(kind: OnlyKind): Bot {
  const tasks = [...TASKS_OF[kind], ...NAME_TASKS];
  const allows = (action: Action): boolean =>
    action.type === 'brief' ? tasks.includes(action.task.type) : ALWAYS.includes(action.type);
  return (view, legal) => chooseInformed(view, legal, { allows });
}

/** The informed craft without one family of actions, planned anew: nothing is done for their sake. */
export function neverBot(kind: NeverKind): Bot {
  const allows = (action: Action): boolean => !LEAVES_OUT[kind](action);
  return (view, legal) =>
    chooseInformed(kind === 'asks' ? withoutAsks(view) : view, legal, { allows });
}

const LEAVES_OUT: Readonly<Record<NeverKind, (action: Action) => boolean>> = {
  arguments: tasksOf('argue'),
  asks: tasksOf('meetAsk', 'keepPromise'),
  soundings: tasksOf('soundOut'),
  names: tasksOf(...NAME_TASKS),
  moves: ({ type }) => type === 'answerMove',
  // A fallback is judged by itself: in a docket with a par it is the way to win.
  world: tasksOf('holdWitnessEvent', 'ownCriticism', 'chooseDate'),
  security: argument('security'),
  evidence: argument('evidence'),
  meeting: argument('meeting'),
  needs: argument('needs'),
  witness: tasksOf('holdWitnessEvent'),
  fallback: tasksOf('prepareFallback'),
};

function tasksOf(...types: readonly Task['type'][]): (action: Action) => boolean {
  return (action) => action.type === 'brief' && types.includes(action.task.type);
}

function argument(id: (typeof ARGUMENTS)[number]): (action: Action) => boolean {
  return ({ type, ...action }) =>
    type === 'brief' &&
    'task' in action &&
    action.task.type === 'argue' &&
    action.task.argument === id;
}

/** Who will never meet an ask takes it as settled, and sounds nobody out for its sake. */
function withoutAsks(view: View): View {
  if (!view.desk) return view;
  const seats: Desk['seats'] = {};
  for (const [id, file] of Object.entries(view.desk.seats))
    seats[id] = file.askMet === 'no' ? { ...file, askMet: 'given' } : file;
  return { ...view, desk: { ...view.desk, seats } };
}
