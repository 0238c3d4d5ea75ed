import { CALL_OPTIONS, MOVE_ANSWERS, INITIATIVES, REPLIES, type Action } from './action';
import { MOVE_KINDS } from './move-kinds';
import { VOTES } from '../../core/ids';
import {
  isRecord,
  listOf,
  oneOf,
  shaped,
  shortText,
  wholeNumber,
  type Check,
  type Shape,
} from '../../core/shape';
import { isTask } from './tasks/table';

/** The answers that a move may get. */
export const isMoveAnswer = oneOf(...MOVE_ANSWERS);
/** The choices at the Call. */
export const isCallOption = oneOf(...CALL_OPTIONS);
/** A chair's answers. */
export const isReply = oneOf(...REPLIES);
/** What a chair may do of its own accord. */
export const isInitiative = oneOf(...INITIATIVES);

/** More moves than any week has. */
const MOST_MOVES = 20;

const isMove = shaped({ by: shortText, kind: oneOf(...MOVE_KINDS), member: shortText });
const isVote = oneOf(...VOTES);
const ours = { by: oneOf('coalition') };

const FIELDS: { readonly [T in Action['type']]: Shape } = {
  announceMoves: { by: oneOf('opposition'), moves: listOf(isMove, MOST_MOVES) },
  brief: { ...ours, messenger: shortText, task: isTask },
  recall: { ...ours, messenger: shortText },
  answerMove: { ...ours, move: shortText, answer: isMoveAnswer },
  answerCard: { ...ours, card: shortText, option: shortText },
  setAmbition: { ...ours, ambition: wholeNumber },
  endWeek: ours,
  predict: { ...ours, member: shortText, vote: isVote },
  call: { ...ours, option: isCallOption },
  reply: { by: shortText, approach: shortText, reply: isReply },
  takeInitiative: { by: shortText, initiative: isInitiative },
  closeWeek: { by: shortText },
  castVote: { by: shortText, vote: isVote },
};

const ACTIONS: ReadonlyMap<string, Check> = new Map(
  Object.entries(FIELDS).map(([type, fields]) => [type, shaped({ type: oneOf(type), ...fields })]),
);

/**
 * Whether a value from outside (a save, a code, another tab) is an action, with the fields that its
 * type needs and no others: tasks and moves are kept in the state. Inside the program the compiler has
 * seen to it. Whether the rules allow it is for legality to say.
 */
export function isAction(value: unknown): value is Action {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  return ACTIONS.get(value['type'])?.(value) ?? false;
}
