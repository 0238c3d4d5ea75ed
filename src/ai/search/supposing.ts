import type { Briefed } from '../../engine/proceedings/council/rules/lean';
import type { Board } from '../../engine/proceedings/council/state';

/** What of the board a what-if may have otherwise. */
export type OnBoard = Partial<
  Pick<Board, 'week' | 'meters' | 'moves' | 'dateChosen' | 'fallbacks'>
>;

/**
 * What is known, with some of the board otherwise. Field by field, which is many times quicker than
 * spreading, and this is asked for each thing that is weighed.
 */
export function supposing({ docket, model, level, board, desk }: Briefed, on: OnBoard): Briefed {
  const supposed: Board = {
    phase: board.phase,
    week: on.week ?? board.week,
    seats: board.seats,
    letter: board.letter,
    meters: on.meters ?? board.meters,
    purses: board.purses,
    moves: on.moves ?? board.moves,
    dateChosen: on.dateChosen ?? board.dateChosen,
    dateDue: board.dateDue,
    criticismOwned: board.criticismOwned,
    witnessEvents: board.witnessEvents,
    cards: board.cards,
    fallbacks: on.fallbacks ?? board.fallbacks,
    result: board.result,
  };
  return { docket, model, level, board: supposed, desk };
}
