import type { Task } from '../action';
import { shortText } from '../../../core/shape';
import { keepPromise as hear } from '../rules/ask';
import type { Briefed } from '../rules/lean';
import { TUNING } from '../tuning';
import { taskShape, unlessFit } from './checks';
import { creditOf, MESSENGER_ALONE, onEverySwingSeat, surely } from './outcome';
import type { Shift, TaskRule } from './task-rule';

type KeepPromise = Extract<Task, { type: 'keepPromise' }>;

/** To give a seat what it was promised, in time. */
export const KEEP_PROMISE: TaskRule<KeepPromise> = {
  order: 1,
  listed: 7,
  heading: 'world',
  hangsOnVoice: false,
  offersHangOn: 'desk',
  pays: 'later',
  name: null,
  pair: null,
  isShaped: taskShape<KeepPromise>('keepPromise', { promise: shortText }),
  offers: ({ desk }, seat) =>
    seat
      ? []
      : desk.promises
          .filter(({ status }) => status === 'open')
          .map(({ id }): KeepPromise => ({ type: 'keepPromise', promise: id })),
  rejectionOf: ({ desk }, { promise }) =>
    desk.promises.some(({ id, status }) => id === promise && status === 'open')
      ? null
      : { code: 'promiseNotOpen' },
  rejectionOfSender: (sender) => unlessFit(sender.isMember, sender),
  claims: ({ promise }) => [`promise ${promise}`],
  reaches: () => [],
  cost: () => MESSENGER_ALONE,
  outcomes: (known, { task }) =>
    surely(kept(known, task), { credibility: TUNING.promiseKept, attention: 0 }),
  reason({ desk }, task) {
    const { member, due } = desk.promises.find(({ id }) => id === task.promise)!;
    return { why: 'promiseDue', member, due };
  },
  petition: () => null,
  carryOut: (state, { task }, emit) => hear(state, task.promise, emit),
};

function kept(known: Briefed, task: KeepPromise): Shift[] {
  const promise = known.desk.promises.find(({ id }) => id === task.promise);
  const everyone = onEverySwingSeat(known, creditOf(TUNING.promiseKept));
  return promise ? [{ member: promise.member, by: TUNING.askKept }, ...everyone] : [];
}
