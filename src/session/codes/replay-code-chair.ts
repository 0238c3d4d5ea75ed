import type { Action } from '../../engine/proceedings/council/action';
import type { SeatId } from '../../engine/core/ids';
import { legalActions } from '../../engine/proceedings/council/legal-actions';
import { rejectionOf } from '../../engine/proceedings/council/legality';
import type { GameState } from '../../engine/proceedings/council/state';
import { viewFor } from '../../engine/proceedings/council/view';
import { coalitionTurn } from '../play/recorded-turn';
import { act, moveAsTheyWould, type Choice, type Chosen, type Course } from './replay-code-choices';

/** A chair, and the record by which its coalition plays; null for the informed bot. */
export interface ChairRecord {
  readonly seat: SeatId;
  readonly record: readonly Action[] | null;
}

/**
 * The one order in which a chair's choices are told: for China its moves of the week; for a member a
 * reply to each approach of the week in the order in which they came, its initiative, and in the end
 * its vote. What the others do is derived.
 */
export function* chairCourseOf(
  course: Course,
  { seat, record }: ChairRecord,
): Generator<Choice, void, Chosen> {
  const { state } = course;
  for (;;) {
    const { phase } = state.board;
    if (phase === 'over') return;
    if (phase === 'desk' || phase === 'call')
      for (const action of coalitionTurn(state, record)) act(course, action);
    else if (phase === 'capitals') yield* capitalOf(course, seat);
    else if (phase === 'vote') yield* voteOf(course, seat);
    else if (seat === 'opposition') yield* movesOf(course);
    else moveAsTheyWould(course);
  }
}

function actionsOf(state: GameState, seat: SeatId, type: Action['type']): Action[] {
  return legalActions(viewFor(state, seat)).filter((action) => action.type === type);
}

function* capitalOf(course: Course, seat: SeatId): Generator<Choice, void, Chosen> {
  const { state } = course;
  const { week } = state.board;
  for (const { id } of state.chairs[seat]!.approaches) {
    const replies = actionsOf(state, seat, 'reply').filter(
      (action) => action.type === 'reply' && action.approach === id,
    );
    if (replies.length === 0) continue;
    const chosen = yield { kind: 'reply', about: id, week, options: [null, ...replies], first: 1 };
    if (chosen) act(course, chosen);
  }
  const options = [null, ...actionsOf(state, seat, 'takeInitiative')];
  const chosen = yield { kind: 'initiative', about: '', week, options, first: 2 };
  if (chosen) act(course, chosen);
  act(course, actionsOf(state, seat, 'closeWeek')[0]!);
}

function* voteOf(course: Course, seat: SeatId): Generator<Choice, void, Chosen> {
  const { state } = course;
  const options = actionsOf(state, seat, 'castVote');
  const { week } = state.board;
  const chosen = yield { kind: 'vote', about: '', week, options, first: 1 };
  if (chosen) act(course, chosen);
}

type Moves = Extract<Action, { type: 'announceMoves' }>;

/** Moves are told one by one, until there are no more to be made or wanted. */
function* movesOf(course: Course): Generator<Choice, void, Chosen> {
  const { state } = course;
  const singles = actionsOf(state, 'opposition', 'announceMoves').flatMap((action) =>
    action.type === 'announceMoves' ? action.moves : [],
  );
  let made: Moves = { type: 'announceMoves', by: 'opposition', moves: [] };
  for (;;) {
    const more = singles
      .map((move): Moves => ({ ...made, moves: [...made.moves, move] }))
      .filter((action) => rejectionOf(state, action) === null);
    if (more.length === 0) break;
    const about = `${made.moves.length}`;
    const first = Math.max(1, Math.floor(more.length / 16));
    const options = [null, ...more];
    const { week } = state.board;
    const chosen = yield { kind: 'moves', about, week, options, first };
    if (chosen?.type !== 'announceMoves') break;
    made = chosen;
  }
  act(course, made);
}
