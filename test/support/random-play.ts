import type { Action, ProposedMove, Task } from '../../src/engine/proceedings/council/action';
import type { GameEvent } from '../../src/engine/proceedings/council/event';
import type { SeatId } from '../../src/engine/core/ids';
import { rejectionOf } from '../../src/engine/proceedings/council/legality';
import { legalActions } from '../../src/engine/proceedings/council/legal-actions';
import { COUNCIL } from '../../src/engine/proceedings/council/proceeding';
import type { Draw } from '../../src/engine/core/rng';
import type { GameState } from '../../src/engine/proceedings/council/state';
import { step } from '../../src/engine/proceedings/council/step';
import { viewFor } from '../../src/engine/proceedings/council/view';

/** Uniforms in (0, 1) from a whole number, by a generator of the tests' own (mulberry32). */
export function uniforms(seed: number): Draw {
  let word = seed | 0;
  return () => {
    word = (word + 0x6d2b79f5) | 0;
    let hash = Math.imul(word ^ (word >>> 15), word | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296 + 2 ** -33;
  };
}

/** One of a list. @throws for an empty list */
export function oneOf<T>(items: readonly T[], draw: Draw): T {
  if (items.length === 0) throw new Error('nothing to choose from');
  return items[Math.floor(draw() * items.length)]!;
}

/** The seat whose turn it is; the first of several. */
export function seatToAct(state: GameState): SeatId {
  return COUNCIL.turnOf(state)[0]!;
}

/** One of the seats whose turn it is. */
function anyToAct(state: GameState, draw: Draw): SeatId {
  const seats = COUNCIL.turnOf(state);
  return seats.length === 1 ? seats[0]! : oneOf(seats, draw);
}

/** How a random player thinks of an action: tasks are kinds of their own, so that each gets its turn. */
function kindOf(action: Action): string {
  return action.type === 'brief' ? action.task.type : action.type;
}

/** Two single moves at once, or two nods for one messenger, where the rules allow it. */
function doubled(state: GameState, action: Action, legal: readonly Action[], draw: Draw): Action {
  const other = oneOf(
    legal.filter((each) => kindOf(each) === kindOf(action)),
    draw,
  );
  const both = combined(action, other);
  return both && rejectionOf(state, both) === null ? both : action;
}

function combined(a: Action, b: Action): Action | null {
  if (a.type === 'announceMoves' && b.type === 'announceMoves') {
    const moves: readonly ProposedMove[] = [...a.moves, ...b.moves];
    return { ...a, moves };
  }
  if (a.type !== 'brief' || b.type !== 'brief') return null;
  if (a.task.type !== 'seekNods' || b.task.type !== 'seekNods') return null;
  const task: Task = { type: 'seekNods', members: [...a.task.members, ...b.task.members] };
  return { ...a, task };
}

/**
 * A legal action of whoever is to act: its kind first, then one of that kind. A week ends two
 * times in five that it may.
 *
 * @throws when nothing is legal, which no state before the end may bring about
 */
export function randomAction(state: GameState, draw: Draw): Action {
  const legal = legalActions(viewFor(state, anyToAct(state, draw)));
  const open = legal.filter(({ type }) => type !== 'call' || state.board.phase === 'call');
  const end = open.find(({ type }) => type === 'endWeek' || type === 'closeWeek');
  if (end && draw() < 0.4) return end;
  const kind = oneOf([...new Set(open.map(kindOf))], draw);
  const action = oneOf(
    open.filter((each) => kindOf(each) === kind),
    draw,
  );
  return draw() < 0.5 ? doubled(state, action, open, draw) : action;
}

/** One accepted action of a random game, with the states before and after it. */
export interface Turn {
  readonly before: GameState;
  readonly action: Action;
  readonly after: GameState;
  readonly events: readonly GameEvent[];
}

/** A whole random game from this state to its end, turn by turn. */
export function* randomTurns(start: GameState, seed: number): Generator<Turn> {
  const draw = uniforms(seed);
  let before = start;
  while (before.board.phase !== 'over') {
    const action = randomAction(before, draw);
    const result = step(before, action);
    if (!result.ok) throw new Error(`listed as legal, refused: ${JSON.stringify(action)}`);
    yield { before, action, after: result.state, events: result.events };
    before = result.state;
  }
}

/** A state that random play passes through after so many turns, or the last before the end. */
export function afterTurns(start: GameState, seed: number, turns: number): GameState {
  let seen = 0;
  for (const { before, after } of randomTurns(start, seed)) {
    seen += 1;
    if (after.board.phase === 'over') return before;
    if (seen >= turns) return after;
  }
  return start;
}
