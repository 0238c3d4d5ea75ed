import type { ProposedMove } from '../../engine/proceedings/council/action';
import { lastWeek } from '../../engine/proceedings/council/docket';
import { expectedStrength } from '../../engine/proceedings/council/rules/opposition';
import { blocShare, dropOf } from '../../engine/proceedings/council/rules/pressure';
import { councilBallot } from '../../engine/proceedings/council/rules/council-ballot';
import { preparedBallot } from '../../engine/ballot/prepared';
import { supposing } from '../search/supposing';
import type { PricedMove } from './their-options';
import { fallOf, isReachedBy, nodOdds, type Target, type TheirRoom } from './their-room';

/** How many single moves are looked at in pairs: each side's best at a seat, the best of those. */
const BEAM = 6;
/** P(nine) at which the desk is taken to pay a favour to have a move dropped. */
const FAVOUR_PRICE = 0.03;

/** Moves for one week together, with what they are expected to do by the end of the next. */
export interface PlannedWeek {
  readonly moves: readonly ProposedMove[];
  readonly worth: number;
}

/** Whether one move, or two, can be paid for. */
export type Affords = (first: ProposedMove, second?: ProposedMove) => boolean;

/**
 * Pairs of moves, each judged two plies deep: the desk's best reply this week, then the two moves that
 * would do most next week. The leaves are exact. Constants are tuned for play.
 */
export function weeksAhead(
  theirs: TheirRoom,
  options: readonly PricedMove[],
  affords: Affords,
): readonly PlannedWeek[] {
  const beam = beamOf(options, affords);
  const weeks: PlannedWeek[] = [];
  for (const [index, first] of beam.entries()) {
    for (const second of beam.slice(index + 1)) {
      const { option } = second;
      const isTwice = option.member === first.option.member || option.kind === first.option.kind;
      if (!isTwice && affords(first.option, option)) weeks.push(weekOf(theirs, first, second));
    }
  }
  if (weeks.length > 0) return weeks;
  return beam.map((first) => ({
    moves: [proposed(first.option)],
    worth: first.worth + afterOne(theirs, first),
  }));
}

/** A single move of the beam, the better ones first. */
interface Candidate {
  readonly option: PricedMove;
  /** What it takes off P(nine), nods that nobody sees allowed for. */
  readonly worth: number;
  /** What next week's moves would take off if it landed alone; null until it is asked for. */
  next: number | null;
}

/** Each side's best affordable move at a seat, the best of those. */
function beamOf(options: readonly PricedMove[], affords: Affords): readonly Candidate[] {
  const sorted = options
    .filter((option) => affords(option))
    .map((option): Candidate => ({ option, worth: option.worth * option.open, next: null }))
    .toSorted((a, b) => b.worth - a.worth);
  const beam: Candidate[] = [];
  for (const candidate of sorted) {
    const { by, member } = candidate.option;
    if (beam.some(({ option }) => option.by === by && option.member === member)) continue;
    beam.push(candidate);
    if (beam.length === BEAM) break;
  }
  return beam;
}

/** A week of two moves, the dearer first: the desk pays to have that one dropped, where it pays. */
function weekOf(theirs: TheirRoom, first: Candidate, second: Candidate): PlannedWeek {
  const isMatched = theirs.known.board.meters.favours > 0 && first.worth > FAVOUR_PRICE;
  const worth = isMatched
    ? FAVOUR_PRICE + second.worth + afterOne(theirs, second)
    : first.worth + second.worth + nextWeek(theirs, [first.option, second.option]);
  return { moves: [proposed(first.option), proposed(second.option)], worth };
}

function proposed({ by, kind, member }: PricedMove): ProposedMove {
  return { by, kind, member };
}

function afterOne(theirs: TheirRoom, candidate: Candidate): number {
  return (candidate.next ??= nextWeek(theirs, [candidate.option]));
}

/** What the two best plain moves of next week would take off, after these have landed. */
function nextWeek(theirs: TheirRoom, landed: readonly PricedMove[]): number {
  const { known, targets } = theirs;
  const { board, docket, model } = known;
  if (board.week >= lastWeek(docket)) return 0;
  const seats = [...theirs.seats];
  const borne = targets.map((target) => bear(theirs, target, landed));
  targets.forEach(({ place }, index) => {
    const { fall } = borne[index]!;
    if (fall <= 0) return;
    const { member, fixed, group, lean, spread } = seats[place]!;
    seats[place] = { member, fixed, group, lean: lean - fall, spread };
  });
  const room = preparedBallot(councilBallot(seats, model));
  const later = supposing(known, { week: board.week + 1 });
  let best = 0;
  let second = 0;
  targets.forEach((target, index) => {
    if (!target.isSwing || target.isSigned) return;
    const { place } = target;
    const { lean, spread } = seats[place]!;
    const strength = expectedStrength(later, { kind: 'trade' });
    const drop = dropOf(target.pressure + borne[index]!.pressure, strength);
    const loss = room.pass - room.passIf(place, lean - drop, spread);
    const own = loss * (1 - nodOdds(theirs, target, lean));
    second = Math.max(second, Math.min(best, own));
    best = Math.max(best, own);
  });
  return best + second;
}

/** What one seat bears of moves that have landed: how far it falls, and the pressure they add. */
function bear(
  theirs: TheirRoom,
  target: Target,
  landed: readonly PricedMove[],
): { readonly fall: number; readonly pressure: number } {
  let fall = 0;
  let pressure = 0;
  for (const { kind, target: aim, strength } of landed) {
    const isBloc = kind === 'blocLetter' && isReachedBy(aim, target);
    if (aim !== target && !isBloc) continue;
    const weight = isBloc ? blocShare(strength) : strength;
    fall += fallOf(theirs, target, weight);
    if (!target.isSigned) pressure += weight;
  }
  return { fall, pressure };
}
