import type { ProposedMove } from '../../engine/proceedings/council/action';
import { kindsOfMove } from '../../engine/proceedings/council/docket';
import { expectedStrength } from '../../engine/proceedings/council/rules/opposition';
import { blocShare } from '../../engine/proceedings/council/rules/pressure';
import type { Board } from '../../engine/proceedings/council/state';
import { whole } from '../../engine/core/whole';
import { isReachedBy, lossAt, nodOdds, type Target, type TheirRoom } from './their-room';

/** Share of a move's worth that stays when its kind, or its seat, was used the week before. */
const SAME_KIND = 0.7;
const SAME_SEAT = 0.8;
/** A move that the desk can always make them drop is worth less to them. */
const ALWAYS_CONCEDABLE = 0.85;

/** A move with what it is expected to do. */
export interface PricedMove extends ProposedMove {
  readonly target: Target;
  /** Expected strength, whole centilogits. */
  readonly strength: number;
  /** What it is expected to take off P(nine), some of it for the sake of variety. */
  readonly worth: number;
  /** Share of its worth that is left if some of its seats may be held by a nod that nobody sees, 0 to 1. */
  readonly open: number;
}

/** Every single move with its worth, by seat and kind. */
export function pricedMoves(theirs: TheirRoom): PricedMove[] {
  const { known } = theirs;
  const lately = latelyOf(known.board);
  const kinds = kindsOfMove(known.docket);
  const priced: PricedMove[] = [];
  for (const target of theirs.targets) {
    const alike: Effect[] = [];
    const { member } = target;
    for (const { by, kind } of kinds) {
      const strength = whole(expectedStrength(known, { kind }));
      const { loss, open } = effectOf(theirs, target, { kind, strength, alike });
      const worth = loss * varietyOf(lately, kind, member);
      priced.push({ by, kind, member, target, strength, worth, open });
    }
  }
  return priced;
}

/** What a move of some strength does, aimed at one seat. */
interface Effect {
  readonly strength: number;
  readonly isBloc: boolean;
  readonly loss: number;
  readonly open: number;
}

/** What a move does; moves of one strength at one seat do the same, whatever they are called. */
function effectOf(
  theirs: TheirRoom,
  target: Target,
  move: Pick<PricedMove, 'kind' | 'strength'> & { readonly alike: Effect[] },
): Effect {
  const { strength, alike } = move;
  const isBloc = move.kind === 'blocLetter';
  for (const kept of alike) if (kept.strength === strength && kept.isBloc === isBloc) return kept;
  let loss = 0;
  let open = 0;
  const add = (seat: Target, weight: number): void => {
    const here = lossAt(theirs, seat, weight);
    loss += here;
    open += here * (1 - nodOdds(theirs, seat, theirs.seats[seat.place]!.lean));
  };
  add(target, strength);
  if (isBloc) {
    const share = blocShare(strength);
    for (const other of theirs.targets) if (isReachedBy(target, other)) add(other, share);
  }
  const effect = { strength, isBloc, loss, open: loss > 0 ? open / loss : 1 };
  alike.push(effect);
  return effect;
}

/** The kinds and the seats of last week's moves. */
interface Lately {
  readonly kinds: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
}

function latelyOf({ seats, week }: Board): Lately {
  const kinds = new Set<string>();
  const at = new Set<string>();
  for (const id of Object.keys(seats)) {
    for (const entry of seats[id]!.ledger) {
      if (entry.week !== week - 1) continue;
      kinds.add(entry.of);
      at.add(id);
    }
  }
  return { kinds, seats: at };
}

/** Diplomats who say the same thing every week are not listened to: 1 for something new. */
function varietyOf({ kinds, seats }: Lately, kind: string, member: string): number {
  const kept = kind === 'closedConsultations' ? ALWAYS_CONCEDABLE : 1;
  return kept * (kinds.has(kind) ? SAME_KIND : 1) * (seats.has(member) ? SAME_SEAT : 1);
}
