import type { ProposedMove } from '../../engine/proceedings/council/action';
import { actOf, lastWeek, memberOf, stanceOf } from '../../engine/proceedings/council/docket';
import type { Briefed } from '../../engine/proceedings/council/rules/lean';
import { expectedStrength } from '../../engine/proceedings/council/rules/opposition';
import type { Landing } from '../../engine/proceedings/council/rules/pressure';
import { underCeiling } from '../../engine/proceedings/council/rules/pressure';
import { TUNING } from '../../engine/proceedings/council/tuning';
import type { SeatOdds } from '../../engine/ballot/forecast';
import { logistic } from '../../engine/ballot/exp';
import { roomOf } from '../../engine/ballot/room';
import { costOf, lossOf, type PricedMove, type TheirRoom } from './their-options';

/** How many single moves are looked at in pairs: each side's best at a seat, the best of those. */
const BEAM = 6;
/** P(nine) at which the desk is taken to pay a favour to have a move dropped. */
const FAVOUR_PRICE = 0.03;
/** What a seat without a name is taken to have heard from the desk in private, in centilogits. */
const HIDDEN_WORK = 60;
/** Share of the seats that would give a nod which are taken to have been asked for one. */
const ASKED = 0.7;

/** Moves for one week together, with what they are expected to do by the end of the next. */
export interface Week {
  readonly moves: readonly ProposedMove[];
  readonly worth: number;
}

/**
 * Pairs of moves, each judged two plies deep: the desk's best reply this week, then the two moves that
 * would do most next week. The leaves are exact. Constants are tuned for play.
 */
export function weeksAhead(
  theirs: TheirRoom,
  options: readonly PricedMove[],
  isOpen: (moves: readonly ProposedMove[]) => boolean,
): readonly Week[] {
  const guessed = options.map((option) => ({
    ...option,
    worth: option.worth * shyOf(theirs, option),
  }));
  const best = guessed
    .filter((option) => isOpen([option]))
    .toSorted((a, b) => b.worth - a.worth)
    .filter(isBestOfItsSide)
    .slice(0, BEAM);
  const pairs = best.flatMap((first, index) =>
    best
      .slice(index + 1)
      .filter(({ member, kind }) => member !== first.member && kind !== first.kind)
      .map((second) => [first, second])
      .filter(isOpen),
  );
  const weeks = pairs.length > 0 ? pairs : best.map((option) => [option]);
  return weeks.map((moves) => ({
    moves: moves.map(({ by, kind, member }) => ({ by, kind, member })),
    worth: worthOf(theirs, moves),
  }));
}

/** Whether no move before it in the list is by the same side at the same seat. */
function isBestOfItsSide(
  { by, member }: PricedMove,
  index: number,
  options: readonly PricedMove[],
): boolean {
  return options.findIndex((option) => option.by === by && option.member === member) === index;
}

/** What a week's moves take off P(nine) by the end of the next one. */
function worthOf(theirs: TheirRoom, moves: readonly PricedMove[]): number {
  const [dearest, ...others] = moves.toSorted((a, b) => b.worth - a.worth);
  const isMatched =
    theirs.known.board.meters.favours > 0 && dearest!.worth > FAVOUR_PRICE && others.length > 0;
  const landing = isMatched ? others : moves;
  const now = landing.reduce((sum, { worth }) => sum + worth, isMatched ? FAVOUR_PRICE : 0);
  return (
    now +
    nextWeek(
      theirs,
      landing.flatMap(({ landings }) => landings),
    )
  );
}

/** What the two best plain moves of next week would take off, after these landings. */
function nextWeek(theirs: TheirRoom, landings: readonly Landing[]): number {
  const { known } = theirs;
  const { board, docket } = known;
  if (board.week >= lastWeek(docket)) return 0;
  const seats = theirs.seats.map((seat) => after(theirs, seat, landings));
  const room = roomOf(seats, known.model);
  const later: Briefed = { ...known, board: { ...board, week: board.week + 1 } };
  let [first, second] = [0, 0];
  seats.forEach((seat, index) => {
    if (!isOpenSeat(theirs, seat)) return;
    const strength = expectedStrength(later, { kind: 'trade', member: seat.member });
    const before = pressureOn(theirs, seat, landings);
    const drop =
      underCeiling(before + strength, TUNING.moveCeiling) -
      underCeiling(before, TUNING.moveCeiling);
    const loss = room.pass - room.passIf(index, seat.lean - drop, seat.spread);
    const own = loss * (1 - nodOdds(theirs, seat));
    if (own > first) [first, second] = [own, first];
    else if (own > second) second = own;
  });
  return first + second;
}

function isOpenSeat({ known }: TheirRoom, { member, fixed }: SeatOdds): boolean {
  if (fixed || known.board.seats[member]!.signed) return false;
  return stanceOf(memberOf(known.docket, member)) === 'swing';
}

function pressureOn({ known }: TheirRoom, seat: SeatOdds, landings: readonly Landing[]): number {
  let sum = known.board.seats[seat.member]!.pressure;
  for (const { member, pressure } of landings) if (member === seat.member) sum += pressure;
  return sum;
}

function after(theirs: TheirRoom, seat: SeatOdds, landings: readonly Landing[]): SeatOdds {
  let drop = 0;
  for (const landing of landings)
    if (landing.member === seat.member) drop += costOf(theirs, landing);
  return drop === 0 ? seat : { ...seat, lean: seat.lean - drop };
}

/** Share of a move's worth that is left if some of its seats may be held by a nod that nobody sees. */
function shyOf(theirs: TheirRoom, { landings }: PricedMove): number {
  const { board, docket } = theirs.known;
  if (actOf(docket, board.week) !== 'hold') return 1;
  const all = lossOf(theirs, landings);
  if (all <= 0) return 1;
  let left = 0;
  for (const landing of landings) {
    const seat = theirs.seats.find(({ member }) => member === landing.member)!;
    left += lossOf(theirs, [landing]) * (1 - nodOdds(theirs, seat));
  }
  return left / all;
}

/** How likely a seat without a signature is to have nodded by now, as anybody may guess, 0 to 1. */
function nodOdds({ known }: TheirRoom, { member, lean }: SeatOdds): number {
  const { board, docket, model } = known;
  if (actOf(docket, board.week) !== 'hold' || board.seats[member]!.signed) return 0;
  if (stanceOf(memberOf(docket, member)) !== 'swing') return 0;
  return ASKED * logistic((lean + HIDDEN_WORK - model.c2 + TUNING.nodShift) / 100);
}
