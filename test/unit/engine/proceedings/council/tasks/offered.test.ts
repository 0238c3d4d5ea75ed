import { describe, expect, test } from 'vitest';
import type { Task } from '../../../../../../src/engine/proceedings/council/action';
import { electedSeats, stanceOf } from '../../../../../../src/engine/proceedings/council/docket';
import {
  openSenders,
  openTasks,
} from '../../../../../../src/engine/proceedings/council/legal-actions';
import type { Briefed } from '../../../../../../src/engine/proceedings/council/rules/lean';
import { rejectionOfErrand } from '../../../../../../src/engine/proceedings/council/rules/task-legality';
import { createGame } from '../../../../../../src/engine/proceedings/council/setup';
import type { GameState } from '../../../../../../src/engine/proceedings/council/state';
import { forEachTask } from '../../../../../../src/engine/proceedings/council/tasks/offered';
import { LISTED_TASKS, ruleOf } from '../../../../../../src/engine/proceedings/council/tasks/table';
import { viewFor } from '../../../../../../src/engine/proceedings/council/view';
import { randomTurns } from '../../../../../support/random-play';
import { SHIPPED } from '../../../../../support/shipped';
import { MODEL } from '../../../../../support/voting';

const GAMES = 3;

/** Desks of random games on every docket, with whatever was promised and planned there. */
const DESKS: readonly GameState[] = SHIPPED.flatMap((scenario) =>
  Array.from({ length: GAMES }, (_, game) => {
    const table = { seed: `t-${game}`, level: 'envoy', humans: ['coalition'] } as const;
    const start = createGame({ scenario, model: MODEL, ...table });
    return [...randomTurns(start, game)].map(({ after }) => after);
  }).flat(),
).filter(({ board }) => board.phase === 'desk');

/** The list as it reads when every rule is asked anew. */
function askedAnew(known: Briefed): readonly Task[] {
  const open = electedSeats(known.docket).filter((member) => stanceOf(member) !== 'opposed');
  return [...open, null].flatMap((seat) =>
    LISTED_TASKS.flatMap((rule) => rule.offers(known, seat)),
  );
}

describe('what somebody could be given, listed once a docket', () => {
  test('is what every rule offers when it is asked anew', () => {
    expect(DESKS.some(({ desk }) => desk.promises.length > 0)).toBe(true);
    for (const state of DESKS) {
      const listed: Task[] = [];
      forEachTask(state, (task, rule) => {
        expect(rule).toBe(ruleOf(task));
        listed.push(task);
      });
      expect(listed).toEqual(askedAnew(state));
    }
  });

  test('is one object a task, which nobody can write to', () => {
    const tasks = openTasks(viewFor(DESKS[0]!, 'coalition'));
    expect(openTasks(viewFor(DESKS[0]!, 'coalition'))[0]).toBe(tasks[0]);
    for (const task of tasks) expect(Object.isFrozen(task), task.type).toBe(true);
  });

  test('where the voice matters, one seat at one cost is open to the same messengers', () => {
    for (const state of DESKS) {
      const senders = openSenders(viewFor(state, 'coalition'));
      const refused = new Map<string, unknown>();
      forEachTask(state, (task, rule) => {
        if (!rule.hangsOnVoice) return;
        const key = JSON.stringify([task.type, rule.reaches(task)[0], rule.cost(task)]);
        const codes = senders.map((sender) => rejectionOfErrand(sender, task));
        expect(codes).toEqual(refused.get(key) ?? codes);
        refused.set(key, codes);
      });
    }
  });
});
