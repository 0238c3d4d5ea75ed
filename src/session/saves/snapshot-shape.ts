import { FALLBACKS } from '../../engine/proceedings/council/action';
import { MOVE_KINDS } from '../../engine/proceedings/council/move-kinds';
import { VOTES } from '../../engine/core/ids';
import { ARGUMENTS } from '../../engine/proceedings/council/scenario';
import {
  PHASES,
  TERM_KINDS,
  type Board,
  type CastVote,
  type Desk,
  type GameState,
  type LedgerEntry,
  type Move,
  type PromiseCard,
  type PublicSeat,
  type Result,
  type SeatFile,
  type Truth,
} from '../../engine/proceedings/council/state';
import { isCallOption, isMoveAnswer } from '../../engine/proceedings/council/shape';
import { isTask } from '../../engine/proceedings/council/tasks/table';
import type { Snapshot } from './save-format';
import { listOf, oneOf, shaped, shortText, wholeNumber, type Check } from '../../engine/core/shape';
import { count, flag, orNull, recordOf } from './shape';

/** One check for each field of a type: a new field will not compile until it is checked. */
type ShapeOf<T> = { readonly [K in keyof T]-?: Check };

/** What is checked of each chair beside the coalition's: its file, and how the game ended for it. */
export interface ChairShapes {
  readonly file: Check;
  readonly result: Check;
}

const never: Check = () => false;
const NO_CHAIR: ChairShapes = { file: never, result: never };

const LONG_LIST = 1000;
const vote = oneOf(...VOTES);

const ledger = listOf(
  shaped({
    kind: oneOf(...TERM_KINDS),
    of: shortText,
    by: shortText,
    week: count,
    value: wholeNumber,
  } satisfies ShapeOf<LedgerEntry>),
  LONG_LIST,
);

const move = shaped({
  id: shortText,
  by: shortText,
  kind: oneOf(...MOVE_KINDS),
  member: shortText,
  strength: wholeNumber,
  condition: oneOf('ambition', 'none'),
  answer: (value) => value === 'open' || isMoveAnswer(value),
} satisfies ShapeOf<Move>);

const odds = shaped({ yes: wholeNumber, abstain: wholeNumber, no: wholeNumber });

const resultWith = (chairs: Check): Check =>
  shaped({
    option: isCallOption,
    adopted: orNull(flag),
    votes: listOf(
      shaped({
        member: shortText,
        vote,
        odds,
        luck: wholeNumber,
        pivot: wholeNumber,
      } satisfies ShapeOf<CastVote>),
      15,
    ),
    odds: shaped({ believed: wholeNumber, truth: wholeNumber }),
    score: recordOf(['access', 'text', 'breadth', 'opening', 'word'], wholeNumber),
    win: flag,
    chairs,
  } satisfies ShapeOf<Result>);

const publicSeat = shaped({
  signed: flag,
  wear: wholeNumber,
  pressure: wholeNumber,
  ledger,
} satisfies ShapeOf<PublicSeat>);

const seatFile = shaped({
  estimate: shaped({ mean: wholeNumber, sd: wholeNumber }),
  askOdds: listOf(count, 10),
  redLineOdds: listOf(count, 10),
  sounded: flag,
  askMet: oneOf('no', 'given', 'promised'),
  closedAsks: listOf(shortText, 10),
  effort: wholeNumber,
  argued: recordOf(ARGUMENTS, count),
  contacts: count,
  nod: flag,
  refused: oneOf('none', 'signature', 'nod'),
  ledger,
} satisfies ShapeOf<SeatFile>);

const trueSeat = shaped({
  offset: wholeNumber,
  ask: shortText,
  redLine: oneOf(...ARGUMENTS, 'none'),
} satisfies ShapeOf<Truth['seats'][string]>);

function boardCheck({ board }: GameState, chairs: Check): Check {
  return shaped({
    phase: oneOf(...PHASES),
    week: count,
    seats: recordOf(Object.keys(board.seats), publicSeat),
    letter: shaped({ opened: flag, filed: flag, attention: count } satisfies ShapeOf<
      Board['letter']
    >),
    meters: recordOf(Object.keys(board.meters), count),
    purses: recordOf(Object.keys(board.purses), count),
    moves: listOf(move, LONG_LIST),
    dateChosen: flag,
    dateDue: orNull(count),
    criticismOwned: flag,
    witnessEvents: count,
    cards: listOf(shaped({ id: shortText, week: count, option: shortText }), LONG_LIST),
    fallbacks: listOf(oneOf(...FALLBACKS), FALLBACKS.length),
    result: orNull(resultWith(chairs)),
  } satisfies ShapeOf<Board>);
}

const promise = shaped({
  id: shortText,
  member: shortText,
  ask: shortText,
  made: count,
  due: count,
  status: oneOf('open', 'kept', 'broken'),
} satisfies ShapeOf<PromiseCard>);

function deskCheck({ desk }: GameState): Check {
  return shaped({
    seats: recordOf(Object.keys(desk.seats), seatFile),
    briefings: listOf(shaped({ messenger: shortText, task: isTask }), LONG_LIST),
    promises: listOf(promise, LONG_LIST),
    evidenceUses: count,
    blunted: listOf(shaped({ move: shortText, strength: count }), LONG_LIST),
    tied: listOf(shaped({ messenger: shortText, week: count }), LONG_LIST),
    predictions: listOf(shaped({ member: shortText, vote }), 15),
    odds: listOf(count, 100),
  } satisfies ShapeOf<Desk>);
}

/**
 * Whether a snapshot has the shape that today's rules read, for the docket of `reference` (a game
 * just begun on it): the same seats, the same fields, nothing more.
 *
 * @param chair the shapes of what each chair beside the coalition's leaves in a state
 */
export function isSnapshot(
  value: unknown,
  reference: GameState,
  chair: ChairShapes = NO_CHAIR,
): value is Snapshot {
  const seats = Object.keys(reference.chairs);
  return shaped({
    step: count,
    board: boardCheck(reference, recordOf(seats, chair.result)),
    desk: deskCheck(reference),
    truth: shaped({
      seedWords: listOf(count, 4),
      seats: recordOf(Object.keys(reference.truth.seats), trueSeat),
      deck: listOf(shortText, LONG_LIST),
    } satisfies ShapeOf<Truth>),
    chairs: recordOf(seats, chair.file),
  } satisfies ShapeOf<Snapshot>)(value);
}
