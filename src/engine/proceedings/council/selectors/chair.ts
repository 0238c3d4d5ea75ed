import { INITIATIVES, type Initiative, type Reply } from '../action';
import type { Approach } from '../chair';
import { seatNumber, swingSeats } from '../docket';
import { VOTES, type MemberId, type Vote } from '../../../core/ids';
import { publicDesk } from '../public-file';
import type { Rejection } from '../rejection';
import { listenersTo } from '../rules/chair';
import { rejectionInChair, repliesTo } from '../rules/chair-legality';
import { bareLeanOf } from '../rules/lean';
import { nameOddsNow } from '../rules/names';
import type { ChairView, View } from '../state';
import { voteOdds, type VoteOdds } from '../../../ballot/odds';
import { briefed, selectTrueForecast } from './odds';
import { selectReasons, type Reasons } from './reasons';

/** One thing that came to the seat this week, with what may be answered. */
export type ChairApproach = Approach & {
  readonly replies: readonly { readonly reply: Reply; readonly rejection: Rejection | null }[];
};

/** What the person in an elected member's chair is shown. Odds are 0 to 1, values centilogits. */
export interface ChairStatus {
  readonly seat: MemberId;
  /** What it knows of itself: its ask, its red line, its promises, what was given. */
  readonly own: NonNullable<ChairView['own']>;
  readonly approaches: readonly ChairApproach[];
  readonly initiatives: readonly {
    readonly initiative: Initiative;
    readonly rejection: Rejection | null;
  }[];
  /** Who would listen to a speech, and what it would move each by. */
  readonly listeners: { readonly members: readonly MemberId[]; readonly value: number };
  readonly trust: number;
  readonly standing: ChairView['standing'];
  /** Why its capital leans as it does, before this week's business. */
  readonly reasons: Reasons;
  /** What its capital would have it vote now, and how the capital is divided. */
  readonly instruction: { readonly vote: Vote; readonly odds: VoteOdds };
  /** Odds that the capital by itself would give each name if it were asked now. */
  readonly nameOdds: { readonly signature: number; readonly nod: number };
  readonly isSigned: boolean;
}

/** What a member's chair shows; null for every other view. */
export function selectChair(view: View): ChairStatus | null {
  const { chair, board } = view;
  if (!chair?.own) return null;
  const { own, approaches, trust, standing } = chair;
  const seat = chair.seat as MemberId;
  const known = asDesk(view, seat, own);
  const reasons = selectReasons(known, seat);
  const bareLean = bareLeanOf(briefed(known), seat, own.offset);
  const listeners = listenersTo(view.docket, seat);
  const oddsOf = (name: 'signature' | 'nod'): number =>
    nameOddsNow(briefed(known), { id: seat, name, bareLean });
  const odds = voteOdds(reasons.lean, view.model);
  return {
    seat,
    own,
    approaches: approaches.map((approach) => ({
      ...approach,
      replies: repliesTo(approach).map((reply) => ({
        reply,
        rejection: rejectionInChair(view, {
          type: 'reply',
          by: seat,
          approach: approach.id,
          reply,
        }),
      })),
    })),
    initiatives: INITIATIVES.map((initiative) => ({
      initiative,
      rejection: rejectionInChair(view, { type: 'takeInitiative', by: seat, initiative }),
    })),
    listeners: { members: listeners.members.map(({ id }) => id), value: listeners.value },
    trust,
    standing,
    reasons,
    instruction: { vote: likeliest(odds), odds },
    nameOdds: { signature: oddsOf('signature'), nod: oddsOf('nod') },
    isSigned: board.seats[seat]!.signed,
  };
}

/** The view as if the seat kept a file: of itself all that it knows, of others what is public. */
export function asDesk(view: View, seat: MemberId, own: NonNullable<ChairView['own']>): View {
  const shared = publicDesk(view); // never written to: others read the same one
  const { askMet, nod, refused, ledger, effort, argued, contacts, sounded } = own;
  const estimate = { mean: own.offset, sd: 0 };
  const callers = { effort, argued, contacts, sounded, ledger: [...ledger] };
  const file = { ...shared.seats[seat]!, estimate, askMet, nod, refused, ...callers };
  return { ...view, desk: { ...shared, seats: { ...shared.seats, [seat]: file } } };
}

function likeliest(odds: VoteOdds): Vote {
  return VOTES.reduce((best, vote) => (odds[vote] > odds[best] ? vote : best));
}

/**
 * The seat that decided a finished game, for whoever plays it again from there: the open seat whose
 * vote was likeliest to be the one that mattered; ties go by the docket's order. Null before the end.
 * Seats that had taken sides are left out: that their vote counted is no choice of theirs.
 */
export function selectDecidingChair(view: View): MemberId | null {
  const { result } = view.board;
  if (!result) return null;
  const pivots: readonly { readonly member: MemberId; readonly pivot: number }[] =
    result.votes.length > 0 ? result.votes : (selectTrueForecast(view)?.members ?? []);
  const open = pivots.filter(({ member }) =>
    swingSeats(view.docket).some(({ id }) => id === member),
  );
  const order = (member: MemberId): number => seatNumber(view.docket, member);
  return (
    open.toSorted((a, b) => b.pivot - a.pivot || order(a.member) - order(b.member))[0]?.member ??
    null
  );
}
