import { INITIATIVES, REPLIES, type Action, type Task } from './action';
import { MOVE_KINDS } from './move-kinds';
import { VOTES } from '../../core/ids';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;
/** The fields of one shape with their checks, `type` among them. */
type Shape = readonly (readonly [name: string, check: Check])[];

const isText: Check = (value) => typeof value === 'string';

const TASK_FIELDS: { readonly [T in Task['type']]: Fields } = {
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

const TASKS = shapesOf(TASK_FIELDS);

const MOVE: Shape = Object.entries({
  by: isText,
  kind: oneOf(...MOVE_KINDS),
  member: isText,
});
const isMove: Check = (value) => isObject(value) && fits(value, MOVE);

const ours = { by: oneOf('coalition') };

const ACTION_FIELDS: { readonly [T in Action['type']]: Fields } = {
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

const ACTIONS = shapesOf(ACTION_FIELDS);

/**
 * Whether an action from outside (a save, a code, another tab) has the fields that its type needs, and
 * no others: tasks and moves are kept in the state. Inside the program the compiler has seen to it.
 */
export function isShaped(action: unknown): boolean {
  return fitsItsType(action, ACTIONS);
}

function shapesOf(table: Readonly<Record<string, Fields>>): ReadonlyMap<string, Shape> {
  return new Map(
    Object.entries(table).map(([type, fields]) => [
      type,
      Object.entries({ type: isText, ...fields }),
    ]),
  );
}

function fitsItsType(value: unknown, shapes: ReadonlyMap<string, Shape>): boolean {
  if (!isObject(value) || typeof value.type !== 'string') return false;
  const shape = shapes.get(value.type);
  return shape !== undefined && fits(value, shape);
}

function fits(value: Record<string, unknown>, shape: Shape): boolean {
  if (Object.keys(value).length !== shape.length) return false;
  for (const [name, check] of shape) {
    if (!Object.hasOwn(value, name) || !check(value[name])) return false;
  }
  return true;
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
