import type { MemberId, SeatId } from '../../core/ids';
import type { Draw } from '../../core/rng';
import { copyForSearch } from './step';
import type { Board, ChairView, GameState, Truth, View } from './state';
import { normalFromUniform } from '../../ballot/normal';
import { memberOf } from './docket';
import { whole } from '../../core/whole';

/**
 * What one seat may know of a game. The coalition gets its own file; everybody sees the board; what
 * members really think is shown to all once the game is over, and never before.
 */
export function viewFor(state: GameState, seat: SeatId): View {
  const { docket, model, level, board, desk, truth } = state;
  const isOver = board.phase === 'over';
  return {
    seat,
    docket,
    model,
    level,
    board: seat === 'coalition' ? board : withoutPlans(board),
    desk: seat === 'coalition' ? desk : null,
    truth: isOver ? { seats: truth.seats } : null,
    chair: chairOf(state, seat),
  };
}

/** The board as others than the coalition see it: its answers to moves are plans until the week is closed. */
function withoutPlans(board: Board): Board {
  if (board.phase !== 'desk') return board;
  return { ...board, moves: board.moves.map((move) => ({ ...move, answer: 'open' })) };
}

/** A chair's own file, with what its capital really thinks; null for a seat that no person holds. */
function chairOf({ chairs, board, desk, truth }: GameState, seat: SeatId): ChairView | null {
  const chair = Object.hasOwn(chairs, seat) ? chairs[seat]! : null;
  if (!chair) return null;
  const file = desk.seats[seat];
  const mind = truth.seats[seat];
  const isOut = board.phase === 'capitals';
  const sent = isOut ? desk.briefings.find(({ messenger }) => messenger === seat) : undefined;
  const errand = sent?.task ?? null;
  if (!file || !mind) return { ...chair, errand, own: null };
  const { askMet, nod, refused, ledger, effort, argued, contacts, sounded } = file;
  const promises = desk.promises.filter(({ member }) => member === seat);
  const callers = { effort, argued, contacts, sounded };
  return { ...chair, errand, own: { ...mind, askMet, nod, refused, ledger, ...callers, promises } };
}

/**
 * The game as the coalition knows it, on a private copy, to try its own actions on by `stepInPlace` as
 * long as its turn lasts. Nothing hidden stands in it, so that it cannot end a week.
 *
 * @throws for a view without the coalition's file
 */
export function planningCopy(view: View): GameState {
  if (!view.desk) throw new Error('only the coalition can plan its turn');
  const { docket, model, level, board, desk } = view;
  const truth: Truth = { seedWords: [], seats: {}, deck: [] };
  const seed = 'planned';
  return copyForSearch({
    docket,
    model,
    level,
    seed,
    humans: [],
    step: 0,
    board,
    desk,
    truth,
    chairs: {},
  });
}

/**
 * A guess at the whole game that fits what the coalition knows: offsets, asks and red lines drawn from
 * its beliefs, luck and deck drawn anew. For search on `stepInPlace`.
 *
 * @param draw uniforms in (0, 1)
 * @throws for a view without the coalition's file
 */
export function imagine(view: View, draw: Draw): GameState {
  if (!view.desk) throw new Error('only the coalition can imagine its game');
  const { docket, model, level, board, desk } = view;
  const word = (): number => Math.floor(draw() * 4294967296);
  const truth: Truth = {
    seedWords: [word(), word(), word(), word()],
    seats: imagineSeats(view, draw),
    deck: docket.cards
      .filter(({ id, week }) => week === null && !board.cards.some((dealt) => dealt.id === id))
      .map((card) => ({ id: card.id, order: draw() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ id }) => id),
  };
  return copyForSearch({
    docket,
    model,
    level,
    seed: 'imagined',
    humans: [],
    step: 0,
    board,
    desk,
    truth,
    chairs: {},
  });
}

function imagineSeats({ docket, desk }: View, draw: Draw): Truth['seats'] {
  const seats: Truth['seats'] = {};
  for (const [id, file] of Object.entries(desk!.seats)) {
    const { asks, redLines } = memberOf(docket, id as MemberId);
    seats[id] = {
      offset: whole(file.estimate.mean + file.estimate.sd * normalFromUniform(draw())),
      ask: asks[under(file.askOdds, draw())]?.id ?? '',
      redLine: redLines[under(file.redLineOdds, draw())]?.argument ?? 'none',
    };
  }
  return seats;
}

/** Index of the permille under which a uniform falls; -1 for an empty list or one ruled out whole. */
function under(odds: readonly number[], uniform: number): number {
  let passed = 0;
  return odds.findIndex((value) => {
    passed += value;
    return value > 0 && uniform * 1000 < passed;
  });
}
