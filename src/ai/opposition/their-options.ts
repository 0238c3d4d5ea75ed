import type { ProposedMove } from '../../engine/proceedings/council/action';
import { electedSeats, kindsOfMove, stanceOf } from '../../engine/proceedings/council/docket';
import type { MemberId } from '../../engine/core/ids';
import { termsOf, type Briefed } from '../../engine/proceedings/council/rules/lean';
import { expectedStrength } from '../../engine/proceedings/council/rules/opposition';
import { landingsOf, type Landing } from '../../engine/proceedings/council/rules/pressure';
import { believedSeats } from '../../engine/proceedings/council/rules/seats';
import type { Board, Move } from '../../engine/proceedings/council/state';
import type { SeatOdds } from '../../engine/ballot/forecast';
import { roomOf, type Room } from '../../engine/ballot/room';
import { whole } from '../../engine/core/whole';

/** Share of a move's worth that stays when its kind, or its seat, was used the week before. */
const SAME_KIND = 0.7;
const SAME_SEAT = 0.8;
/** A move that the desk can always make them drop is worth less to them. */
const ALWAYS_CONCEDABLE = 0.85;
/** What it is worth, in P(nine), to keep a signer's diplomats busy for a week. */
const TIED_WORTH = 0.004;

/** The room as anybody may reckon it, ready to be asked what a move would do. */
export interface TheirRoom {
  readonly known: Briefed;
  readonly seats: readonly SeatOdds[];
  readonly room: Room;
  /** How far each signer's signature holds it above its own lean, in centilogits. */
  readonly commitments: ReadonlyMap<MemberId, number>;
}

/** A move with what it is expected to do. */
export interface PricedMove extends ProposedMove {
  readonly landings: readonly Landing[];
  /** What it is expected to take off P(nine), some of it for the sake of variety. */
  readonly worth: number;
}

/** The room as it is known in public. */
export function theirRoom(known: Briefed): TheirRoom {
  const seats = believedSeats(known);
  return { known, seats, room: roomOf(seats, known.model), commitments: commitmentsOf(known) };
}

/** Every single move with its worth, by seat and kind. */
export function pricedMoves(theirs: TheirRoom): PricedMove[] {
  const { known } = theirs;
  const lately = latelyOf(known.board);
  const priced: PricedMove[] = [];
  for (const member of electedSeats(known.docket)) {
    if (stanceOf(member) === 'opposed') continue;
    const alike: Effect[] = [];
    for (const { by, kind } of kindsOfMove(known.docket)) {
      const move: ProposedMove = { by, kind, member: member.id };
      const { landings, loss } = effectOf(theirs, move, alike);
      priced.push({ ...move, landings, worth: loss * varietyOf(lately, move) });
    }
  }
  return priced;
}

/** What a move of some strength does at one seat. */
interface Effect {
  readonly strength: number;
  readonly isBloc: boolean;
  readonly landings: readonly Landing[];
  readonly loss: number;
}

/** What a move does; moves of one strength at one seat do the same, whatever they are called. */
function effectOf(theirs: TheirRoom, proposal: ProposedMove, alike: Effect[]): Effect {
  const { board, docket } = theirs.known;
  const strength = whole(expectedStrength(theirs.known, proposal));
  const isBloc = proposal.kind === 'blocLetter';
  const kept = alike.find((effect) => effect.strength === strength && effect.isBloc === isBloc);
  if (kept) return kept;
  const move: Move = { id: '', ...proposal, strength, condition: 'none', answer: 'open' };
  const landings = landingsOf({ ...board, moves: [move] }, docket);
  const effect = { strength, isBloc, landings, loss: lossOf(theirs, landings) };
  alike.push(effect);
  return effect;
}

/** What these landings take off P(nine), one seat at a time. */
export function lossOf(theirs: TheirRoom, landings: readonly Landing[]): number {
  let loss = 0;
  for (const landing of landings) {
    const index = theirs.seats.findIndex(({ member }) => member === landing.member);
    const { lean, spread } = theirs.seats[index]!;
    loss += theirs.room.pass - theirs.room.passIf(index, lean - costOf(theirs, landing), spread);
    if (landing.wear > 0) loss += TIED_WORTH;
  }
  return loss;
}

/** Centilogits that a landing takes off the lean of its seat, a signature's hold included. */
export function costOf({ commitments }: TheirRoom, { member, value, wear }: Landing): number {
  return wear > 0 ? Math.min(wear, commitments.get(member) ?? 0) : 0 - value;
}

/** How far each signer's signature holds it above its own lean, in centilogits. */
function commitmentsOf(known: Briefed): ReadonlyMap<MemberId, number> {
  const signers = electedSeats(known.docket).filter(({ id }) => known.board.seats[id]!.signed);
  return new Map(
    signers.map(({ id }) => {
      const terms = termsOf(known, id, { offset: 0, landings: [] });
      return [id, terms.find(({ kind }) => kind === 'commitment')?.value ?? 0];
    }),
  );
}

/** The kinds and the seats of last week's moves. */
interface Lately {
  readonly kinds: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
}

function latelyOf({ seats, week }: Board): Lately {
  const recent = Object.entries(seats).flatMap(([id, { ledger }]) =>
    ledger.filter((entry) => entry.week === week - 1).map(({ of }) => ({ id, of })),
  );
  return {
    kinds: new Set(recent.map(({ of }) => of)),
    seats: new Set(recent.map(({ id }) => id)),
  };
}

/** Diplomats who say the same thing every week are not listened to: 1 for something new. */
function varietyOf({ kinds, seats }: Lately, { kind, member }: ProposedMove): number {
  const kept = kind === 'closedConsultations' ? ALWAYS_CONCEDABLE : 1;
  return kept * (kinds.has(kind) ? SAME_KIND : 1) * (seats.has(member) ? SAME_SEAT : 1);
}
