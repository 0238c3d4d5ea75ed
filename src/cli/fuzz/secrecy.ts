import type { SeatId } from '../../engine/core/ids';
import type { GameState } from '../../engine/proceedings/council/state';
import { copyForSearch } from '../../engine/proceedings/council/step';
import { viewFor } from '../../engine/proceedings/council/view';
import type { Scenario } from '../../engine/proceedings/council/scenario';

/** Figures and words that stand nowhere else in a game. */
const FIRST_OFFSET = 70_010_000;
const LUCK = 4_123_456_789;
const SECRET = 'planted-secret';

/**
 * Looks for what a seat may not see in its view, planted on a copy: every offset, ask, red line, the
 * luck and the deck until the game is over, and the coalition's file in every other seat's. The first
 * that is found; null for a view that keeps them.
 *
 * A chair knows its own mind, and the coalition's promises to it.
 *
 * @param viewOf what a seat is shown
 */
export function leakIn(state: GameState, viewOf = viewFor): string | null {
  const isOver = state.board.phase === 'over';
  const planted = plantedIn(state);
  for (const seat of seatsOf(state.docket)) {
    const { docket: _docket, model: _model, ...seen } = viewOf(planted, seat);
    const text = JSON.stringify(seen);
    if (text.includes(String(LUCK)) || text.includes(`${SECRET}-card`))
      return `${seat} sees the luck to come`;
    if (seat !== 'coalition' && text.includes(`${SECRET}-briefed`))
      return `${seat} sees the coalition's file`;
    const own = Object.hasOwn(state.chairs, seat) ? seat : null;
    const other = Object.keys(planted.truth.seats).find(
      (id) => id !== own && text.includes(String(planted.truth.seats[id]!.offset)),
    );
    if (!isOver && other) return `${seat} sees what ${other} thinks`;
  }
  return null;
}

function seatsOf({ members }: Scenario): SeatId[] {
  return ['coalition', 'opposition', ...members.map(({ id }) => id)];
}

function plantedIn(state: GameState): GameState {
  const copy = copyForSearch(state);
  const seats: GameState['truth']['seats'] = {};
  for (const [index, [id, mind]] of Object.entries(copy.truth.seats).entries())
    seats[id] = { ...mind, offset: FIRST_OFFSET + index };
  copy.truth = { seedWords: [LUCK, LUCK, LUCK, LUCK], seats, deck: [`${SECRET}-card`] };
  copy.desk.briefings = [
    { messenger: `${SECRET}-briefed`, task: { type: 'chooseDate' } },
    ...copy.desk.briefings,
  ];
  copy.desk.tied.push({ messenger: `${SECRET}-briefed`, week: 1 });
  return copy;
}
