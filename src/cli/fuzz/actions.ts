import type { Action } from '../../engine/proceedings/council/action';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { Draw } from '../../engine/core/rng';
import type { View } from '../../engine/proceedings/council/state';
import { pickOne } from './luck';
import { ruleOf } from '../../engine/proceedings/council/tasks/table';

/** How often a week, or the game, is ended once it may be. */
const ENDS = 0.45;

/**
 * A legal action of the seat to act: its kind first, then one of that kind, so that each kind of task
 * gets its turn; now and then two nods or two moves at once.
 */
export function randomAction(view: View, legal: readonly Action[], draw: Draw): Action {
  const end = legal.find(({ type }) => type === 'endWeek' || type === 'closeWeek');
  if (end && draw() < ENDS) return end;
  const leaves = view.board.phase === 'desk' && draw() > 0.01;
  const open = leaves ? legal.filter(({ type }) => type !== 'call') : legal;
  const kind = pickOne([...new Set(open.map(kindOf))], draw);
  const same = open.filter((action) => kindOf(action) === kind);
  const action = pickOne(same, draw);
  if (draw() < 0.5) return action;
  const both = combined(action, pickOne(same, draw));
  return both && rejectionOf(view, both) === null ? both : action;
}

function kindOf(action: Action): string {
  return action.type === 'brief' ? action.task.type : action.type;
}

function combined(a: Action, b: Action): Action | null {
  if (a.type === 'announceMoves' && b.type === 'announceMoves')
    return { ...a, moves: [...a.moves, ...b.moves] };
  if (a.type !== 'brief' || b.type !== 'brief') return null;
  const { pair } = ruleOf(a.task);
  return pair && a.task.type === b.task.type ? { ...a, task: pair.join(a.task, b.task) } : null;
}
