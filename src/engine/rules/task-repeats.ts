import type { Task } from '../action';
import type { Rejection } from '../rejection';
import type { Known } from '../state';

/** A task and the messenger who is to carry it out. */
export interface Plan {
  readonly messenger: string;
  readonly task: Task;
}

/** One week, one task: nobody is asked for the same name twice, nothing prepared twice. Null if free. */
export function rejectionOfRepeat(known: Known, { messenger, task }: Plan): Rejection | null {
  const others = known.desk!.briefings.filter((briefing) => briefing.messenger !== messenger);
  if (others.length === 0) return null;
  const isTaken = others.some(({ task: other }) =>
    keysOf(other).some((key) => keysOf(task).includes(key)),
  );
  return isTaken ? { code: 'taskAlreadyBriefed' } : null;
}

function keysOf(task: Task): string[] {
  switch (task.type) {
    case 'soundOut':
      return [`sound ${task.member}`];
    case 'meetAsk':
      return [`ask ${task.member}`];
    case 'seekSignature':
      return [`name ${task.member}`];
    case 'seekNods':
      return task.members.map((member) => `name ${member}`);
    case 'prepareFallback':
      return [`fallback ${task.format}`];
    case 'keepPromise':
      return [`promise ${task.promise}`];
    case 'argue':
      return [];
    default:
      return [task.type];
  }
}
