import type { Task } from '../action';
import type { MemberId } from '../../../core/ids';
import type { Rejection } from '../rejection';
import type { Sender } from './task-sender';

/** One week, one task: nobody is asked for the same name twice, nothing prepared twice. Null if free. */
export function rejectionOfRepeat({ others }: Sender, task: Task): Rejection | null {
  for (const { task: other } of others) {
    if (isSameErrand(task, other)) return { code: 'taskAlreadyBriefed' };
  }
  return null;
}

/** Whether one of two tasks leaves nothing for the other to do. Arguments may be made side by side. */
function isSameErrand(task: Task, other: Task): boolean {
  if (task.type !== other.type) return asksFor(task).some((name) => asksFor(other).includes(name));
  switch (task.type) {
    case 'argue':
      return false;
    case 'soundOut':
    case 'meetAsk':
    case 'seekSignature':
      return 'member' in other && task.member === other.member;
    case 'seekNods':
      return asksFor(other).some((name) => task.members.includes(name));
    case 'prepareFallback':
      return 'format' in other && task.format === other.format;
    case 'keepPromise':
      return 'promise' in other && task.promise === other.promise;
    default:
      return true;
  }
}

const NOBODY: readonly MemberId[] = [];

/** Members whose name a task asks for, on the letter or in private. */
function asksFor(task: Task): readonly MemberId[] {
  if (task.type === 'seekNods') return task.members;
  return task.type === 'seekSignature' ? [task.member] : NOBODY;
}
