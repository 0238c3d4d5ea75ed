import {
  FALLBACKS,
  INITIATIVES,
  REPLIES,
  type Action,
  type Task,
} from '../../engine/proceedings/council/action';
import { MOVE_KINDS } from '../../engine/proceedings/council/move-kinds';
import { VOTES } from '../../engine/core/ids';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import { byType, finite, listOf, oneOf, shaped, shortText, type Shape } from './shape';

/** The answers that a move may get. */
export const isMoveAnswer = oneOf('match', 'concede', 'take');
/** The choices at the Call. */
export const isCallOption = oneOf('table', 'fallback', 'withdraw');

/** A chair's answers. */
export const isReply = oneOf(...REPLIES);
/** What a chair may do of its own accord. */
export const isInitiative = oneOf(...INITIATIVES);

/** One shape for each task, by its type; the compiler holds the list complete. */
const TASKS: { readonly [T in Task['type']]: Shape } = {
  soundOut: { member: shortText },
  argue: { member: shortText, argument: oneOf(...ARGUMENTS), rank: oneOf('envoy', 'minister') },
  meetAsk: { member: shortText, ask: shortText, how: oneOf('promise', 'favour', 'format') },
  seekSignature: { member: shortText },
  seekNods: { members: listOf(shortText, 15) },
  holdWitnessEvent: {},
  ownCriticism: {},
  chooseDate: {},
  prepareFallback: { format: oneOf(...FALLBACKS) },
  keepPromise: { promise: shortText },
};

/** Whether a value has the shape of a task. */
export const isTask = byType(TASKS);

const coalition = oneOf('coalition');
const proposedMove = { by: shortText, kind: oneOf(...MOVE_KINDS), member: shortText };

const ACTIONS: { readonly [T in Action['type']]: Shape } = {
  announceMoves: { by: oneOf('opposition'), moves: listOf(shaped(proposedMove), 20) },
  brief: { by: coalition, messenger: shortText, task: isTask },
  recall: { by: coalition, messenger: shortText },
  answerMove: { by: coalition, move: shortText, answer: isMoveAnswer },
  answerCard: { by: coalition, card: shortText, option: shortText },
  setAmbition: { by: coalition, ambition: finite },
  endWeek: { by: coalition },
  predict: { by: coalition, member: shortText, vote: oneOf(...VOTES) },
  call: { by: coalition, option: isCallOption },
  reply: { by: shortText, approach: shortText, reply: isReply },
  takeInitiative: { by: shortText, initiative: isInitiative },
  closeWeek: { by: shortText },
  castVote: { by: shortText, vote: oneOf(...VOTES) },
};

const isShapedAction = byType(ACTIONS);

/**
 * Whether a value read from a file has the shape of an action, to the last key. Whether the rules
 * allow it is the engine's to say.
 */
export function isAction(value: unknown): value is Action {
  return isShapedAction(value);
}
