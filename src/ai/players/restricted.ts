import type { Task } from '../../engine/proceedings/council/action';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import type { Desk, View } from '../../engine/proceedings/council/state';
import { FREE, informedPlayer } from './informed';
import type { Player } from './player';

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
/** The informed craft with one kind of task and asking for names, and nothing else. */
export function onlyBot(kind: OnlyKind): Player {
  const tasks = [...TASKS_OF[kind], ...NAME_TASKS];
  const sends = ({ type }: Task): boolean => tasks.includes(type);
  return informedPlayer({ ...FREE, answers: false, trims: false, sends });
}

/** The informed craft without one family of actions, planned anew: nothing is done for their sake. */
export function neverBot(kind: NeverKind): Player {
  const leavesOut = LEAVES_OUT[kind];
  return informedPlayer({
    ...FREE,
    answers: kind !== 'moves',
    sends: (task) => !leavesOut(task),
    believes: kind === 'asks' ? withoutAsks : FREE.believes,
  });
}

const LEAVES_OUT: Readonly<Record<NeverKind, (task: Task) => boolean>> = {
  arguments: tasksOf('argue'),
  asks: tasksOf('meetAsk', 'keepPromise'),
  soundings: tasksOf('soundOut'),
  names: tasksOf(...NAME_TASKS),
  moves: () => false,
  // A fallback is judged by itself: in a docket with a par it is the way to win.
  world: tasksOf('holdWitnessEvent', 'ownCriticism', 'chooseDate'),
  security: argument('security'),
  evidence: argument('evidence'),
  meeting: argument('meeting'),
  needs: argument('needs'),
  witness: tasksOf('holdWitnessEvent'),
  fallback: tasksOf('prepareFallback'),
};

function tasksOf(...types: readonly Task['type'][]): (task: Task) => boolean {
  return ({ type }) => types.includes(type);
}

function argument(id: (typeof ARGUMENTS)[number]): (task: Task) => boolean {
  return (task) => task.type === 'argue' && task.argument === id;
}

/** Who will never meet an ask takes it as settled, and sounds nobody out for its sake. */
function withoutAsks(view: View): View {
  if (!view.desk) return view;
  const seats: Desk['seats'] = {};
  for (const [id, file] of Object.entries(view.desk.seats))
    seats[id] = file.askMet === 'no' ? { ...file, askMet: 'given' } : file;
  return { ...view, desk: { ...view.desk, seats } };
}
