import type {
  Action,
  Fallback,
  Initiative,
  MoveAnswer,
  ProposedMove,
  Reply,
  Task,
} from '../../src/engine/proceedings/council/action';
import type { MemberId, Vote } from '../../src/engine/core/ids';

/** A short way to write an id. */
export const id = (text: string): MemberId => text as MemberId;

export const endWeek: Action = { type: 'endWeek', by: 'coalition' };

/** The other side's moves for the week; none to pass. */
export function moves(...list: readonly ProposedMove[]): Action {
  return { type: 'announceMoves', by: 'opposition', moves: list };
}

/** One move on one seat, by the state whose kind it is. */
export function aMove(kind: ProposedMove['kind'], member: string): ProposedMove {
  return { by: id(kind === 'doubleStandards' ? 'RUS' : 'CHN'), kind, member: id(member) };
}

export function brief(messenger: string, task: Task): Action {
  return { type: 'brief', by: 'coalition', messenger, task };
}

export function recall(messenger: string): Action {
  return { type: 'recall', by: 'coalition', messenger };
}

export function answerMove(move: string, answer: MoveAnswer): Action {
  return { type: 'answerMove', by: 'coalition', move, answer };
}

export function answerCard(card: string, option: string): Action {
  return { type: 'answerCard', by: 'coalition', card, option };
}

export function setAmbition(ambition: number): Action {
  return { type: 'setAmbition', by: 'coalition', ambition };
}

export function predict(member: string, vote: Vote): Action {
  return { type: 'predict', by: 'coalition', member: id(member), vote };
}

export function call(option: 'table' | 'fallback' | 'withdraw'): Action {
  return { type: 'call', by: 'coalition', option };
}

export function argue(
  member: string,
  argument: Extract<Task, { type: 'argue' }>['argument'],
  rank: 'envoy' | 'minister' = 'envoy',
): Task {
  return { type: 'argue', member: id(member), argument, rank };
}

export function sound(member: string): Task {
  return { type: 'soundOut', member: id(member) };
}

export function meet(member: string, ask: string, how: 'promise' | 'favour' | 'format'): Task {
  return { type: 'meetAsk', member: id(member), ask, how };
}

export function sign(member: string): Task {
  return { type: 'seekSignature', member: id(member) };
}

export function nods(...members: readonly string[]): Task {
  return { type: 'seekNods', members: members.map(id) };
}

export function prepare(format: Fallback): Task {
  return { type: 'prepareFallback', format };
}

export function keep(promise: string): Task {
  return { type: 'keepPromise', promise };
}

/** A chair's answer to a messenger or a move. */
export function reply(by: string, approach: string, answer: Reply): Action {
  return { type: 'reply', by: id(by), approach, reply: answer };
}

export function take(by: string, initiative: Initiative): Action {
  return { type: 'takeInitiative', by: id(by), initiative };
}

export function closeWeek(by: string): Action {
  return { type: 'closeWeek', by: id(by) };
}

export function castVote(by: string, vote: Vote): Action {
  return { type: 'castVote', by: id(by), vote };
}

export const witness: Task = { type: 'holdWitnessEvent' };
export const own: Task = { type: 'ownCriticism' };
export const fixDate: Task = { type: 'chooseDate' };
