import { INITIATIVES, MOVE_KINDS, REPLIES, type Action, type Task } from './action';
import { VOTES } from './ids';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';

const TASKS: { readonly [T in Task['type']]: Fields } = {
  soundOut: { member: isText },
  argue: { member: isText, argument: isText, rank: oneOf('envoy', 'minister') },
  meetAsk: { member: isText, ask: isText, how: isText },
  seekSignature: { member: isText },
  seekNods: { members: listOf(isText) },
  holdWitnessEvent: {},
  ownCriticism: {},
  chooseDate: {},
  prepareFallback: { format: isText },
  keepPromise: { promise: isText },
};

const isMove: Check = (value) =>
  fits(value, { by: oneOf('CHN', 'RUS'), kind: oneOf(...MOVE_KINDS), member: isText });

const ours = { by: oneOf('coalition') };

const ACTIONS: { readonly [T in Action['type']]: Fields } = {
  announceMoves: { by: oneOf('opposition'), moves: listOf(isMove) },
  brief: { ...ours, messenger: isText, task: (value) => fitsItsType(value, TASKS) },
  recall: { ...ours, messenger: isText },
  answerMove: { ...ours, move: isText, answer: oneOf('match', 'concede', 'take') },
  answerCard: { ...ours, card: isText, option: isText },
  setAmbition: { ...ours, ambition: isCount },
  endWeek: ours,
  predict: { ...ours, member: isText, vote: oneOf(...VOTES) },
  call: { ...ours, option: oneOf('table', 'fallback', 'withdraw') },
  reply: { by: isText, approach: isText, reply: oneOf(...REPLIES) },
  takeInitiative: { by: isText, initiative: oneOf(...INITIATIVES) },
  closeWeek: { by: isText },
  castVote: { by: isText, vote: oneOf(...VOTES) },
};

/**
 * Whether an action from outside (a save, a code, another tab) has the fields that its type needs, and
 * no others: tasks and moves are kept in the state. Inside the program the compiler has seen to it.
 */
export function isShaped(action: unknown): boolean {
  return fitsItsType(action, ACTIONS);
}

function fitsItsType(value: unknown, table: Readonly<Record<string, Fields>>): boolean {
  if (!isObject(value)) return false;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(table, type)) return false;
  return fits(value, { type: isText, ...table[type] });
}

function fits(value: unknown, fields: Fields): boolean {
  if (!isObject(value)) return false;
  const names = Object.keys(fields);
  if (Object.keys(value).length !== names.length) return false;
  return names.every((name) => Object.hasOwn(value, name) && fields[name]!(value[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number; -0 would stand in the state and be another game's fingerprint. */
function isCount(value: unknown): boolean {
  return Number.isInteger(value) && !Object.is(value, -0);
}

function oneOf(...allowed: readonly unknown[]): Check {
  return (value) => allowed.includes(value);
}

function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && Array.from(value).every(check);
}
