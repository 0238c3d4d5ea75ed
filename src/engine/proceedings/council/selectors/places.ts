import { sumOf } from '../../../minds/reasons';
import type { MemberId, Vote } from '../../../core/ids';
import { leanOf, openLandings, termsOf, type Briefed } from '../rules/lean';
import { type Term } from '../../../minds/reasons';
import type { Landing } from '../rules/pressure';
import { fixedVoteOf } from '../rules/seats';
import type { View } from '../state';
import type { SeatOdds } from '../../../ballot/ballot';

/** One seat of the room with its reasons apart. */
export interface ReasonedSeat {
  readonly member: MemberId;
  readonly group: string;
  readonly fixed: Vote | null;
  /** Reasons in its lean, what a name adds apart. */
  readonly terms: readonly Term[];
  /** The lean that its name holds it at, at least; null where it gave none. */
  readonly floor: number | null;
  /** Standard deviation of its lean while no name holds it. */
  readonly spread: number;
}

/** An offset so cold that only its name still holds a seat up. */
const COLDEST = -1_000_000;

/** All seats: as believed until the end, as they were from then on. */
export function reasonedSeats(view: View, known: Briefed): readonly ReasonedSeat[] {
  const landings = view.board.phase === 'desk' ? openLandings(known) : [];
  return known.docket.members.map((member): ReasonedSeat => {
    const { id, group } = member;
    const head = { member: id, group, fixed: fixedVoteOf(member) };
    if (head.fixed) return { ...head, terms: [], floor: null, spread: 0 };
    const { mean, sd } = mindOf(view, known, id);
    const all = termsOf(known, id, { offset: mean, landings });
    const terms = all.filter(({ kind }) => kind !== 'commitment');
    return { ...head, terms, floor: floorOf(known, id, landings), spread: sd };
  });
}

/** What is believed of a seat's offset; once all is known, the offset itself. */
function mindOf({ truth }: View, { desk }: Briefed, id: MemberId): { mean: number; sd: number } {
  return truth ? { mean: truth.seats[id]!.offset, sd: 0 } : desk.seats[id]!.estimate;
}

/** The lean that a seat's name holds it at in centilogits, however cold it is; null without a name. */
export function floorOf(known: Briefed, id: MemberId, landings: readonly Landing[]): number | null {
  return nameGivenBy(known, id) ? leanOf(known, id, { offset: COLDEST, landings }) : null;
}

/** The name that a seat has given. */
export function nameGivenBy({ board, desk }: Briefed, id: MemberId): 'signature' | 'nod' | null {
  if (board.seats[id]!.signed) return 'signature';
  return desk.seats[id]!.nod ? 'nod' : null;
}

/** A place as the forecast takes it. */
export function leaning({ member, group, fixed, terms, floor, spread }: ReasonedSeat): SeatOdds {
  const bare = sumOf(terms);
  return floor === null
    ? { member, group, fixed, lean: bare, spread }
    : { member, group, fixed, lean: Math.max(bare, floor), spread: 0 };
}

/** The same game had this seat given no name. */
export function withoutName(known: Briefed, id: MemberId): Briefed {
  const { board, desk } = known;
  const seat = { ...board.seats[id]!, signed: false };
  const file = { ...desk.seats[id]!, nod: false };
  return {
    ...known,
    board: { ...board, seats: { ...board.seats, [id]: seat } },
    desk: { ...desk, seats: { ...desk.seats, [id]: file } },
  };
}

/** The same game had no move worn this seat's signature. */
export function withoutWear(known: Briefed, id: MemberId): Briefed {
  const { board } = known;
  const seat = { ...board.seats[id]!, wear: 0 };
  return { ...known, board: { ...board, seats: { ...board.seats, [id]: seat } } };
}
