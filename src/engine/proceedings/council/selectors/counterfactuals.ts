import { memberOf } from '../docket';
import type { MemberId, Vote } from '../../../core/ids';
import type { Term } from '../../../minds/reasons';
import type { CastVote, TermKind, View } from '../state';
import type { SeatOdds } from '../../../ballot/ballot';
import { forecast } from '../../../ballot/forecast';
import { voteOdds, type VoteOdds } from '../../../ballot/odds';
import { whole } from '../../../core/whole';
import { councilBallot } from '../rules/council-ballot';
import { briefed } from './odds';
import {
  floorOf,
  leaning,
  nameGivenBy,
  reasonedSeats,
  withoutName,
  withoutWear,
  type ReasonedSeat,
} from './places';
import { sumOf } from '../../../minds/reasons';
import { merged } from '../../../minds/reasons';

/** What is thought away. */
export type Taken =
  /** One row of the seat's reasons. */
  | ({ readonly what: 'reason' } & Omit<Term, 'value'>)
  /** Every argument that it heard. */
  | { readonly what: 'arguments' }
  /** Every move of one of them, or of both where `by` is empty. */
  | { readonly what: 'moves'; readonly by: string }
  /** What their moves have worn off its signature. */
  | { readonly what: 'wear' }
  /** The name it gave. */
  | { readonly what: 'name'; readonly name: 'signature' | 'nod' };

/** Before and after something is thought away: odds from 0 to 1, or counts. */
export interface Shifted {
  readonly from: number;
  readonly to: number;
}

/** One seat's vote, and the Council's nine, without one thing. */
export interface Counterfactual {
  readonly taken: Taken;
  /** Centilogits that it holds in this seat's lean, given names apart. */
  readonly value: number;
  /** The seat's odds of a yes, as its screen shows them. */
  readonly yes: Shifted;
  /** P(nine or more). */
  readonly nine: Shifted;
  /** After a vote: this seat's vote and the yes votes of all, with the same luck to a permille. */
  readonly cast: {
    readonly vote: { readonly from: Vote; readonly to: Vote };
    readonly count: Shifted;
  } | null;
}

/** The reasons that were there before anything was done. */
const GIVEN: ReadonlySet<TermKind> = new Set(['record', 'offset', 'handicap']);

/** Reasons with one cause for the whole room: they are thought away at every seat. */
const EVERYWHERE: ReadonlySet<TermKind> = new Set([
  'attention',
  'credibility',
  'ambition',
  'thaw',
  'witness',
  'card',
  'missionLetter',
]);

/**
 * How a seat would vote, and how the Council would, without each thing that moved the seat: exact, by
 * taking rows out of the sum of the lean and counting the vote anew. What changes the seat most comes
 * first; what changes nothing is left out. On belief until the end, on the truth from then on.
 *
 * Empty for sponsors and objectors, and in every view but the coalition's. A row goes as it stands, so what landed after it keeps its weight; a name goes with all that it does
 * for the seat and for its group.
 */
export function selectCounterfactuals(view: View, id: MemberId): readonly Counterfactual[] {
  if (!view.desk || memberOf(view.docket, id).role !== 'elected') return [];
  const room = reasonedSeats(view, briefed(view));
  const seats = room.map(leaning);
  const now = outcomeOf(view, seats, { id, before: seats });
  return takingsOf(view, room, id)
    .map((taken): Counterfactual => {
      const rest = without(view, room, { id, taken });
      const then = outcomeOf(view, rest.map(leaning), { id, before: seats });
      return {
        taken,
        value: valueOf(room, id) - valueOf(rest, id),
        yes: { from: now.yes, to: then.yes },
        nine: { from: now.nine, to: then.nine },
        cast:
          now.vote && then.vote
            ? {
                vote: { from: now.vote, to: then.vote },
                count: { from: now.count, to: then.count },
              }
            : null,
      };
    })
    .filter(({ yes, nine }) => yes.from !== yes.to || nine.from !== nine.to)
    .toSorted((a, b) => sizeOf(b.yes) - sizeOf(a.yes) || sizeOf(b.nine) - sizeOf(a.nine));
}

function takingsOf(view: View, room: readonly ReasonedSeat[], id: MemberId): readonly Taken[] {
  const known = briefed(view);
  const rows = merged(room.find(({ member }) => member === id)!.terms);
  const taken: Taken[] = rows
    .filter(({ kind }) => !GIVEN.has(kind))
    .map(({ kind, of, by, week }) => ({ what: 'reason', kind, of, by, week }));
  if (rows.filter(({ kind }) => kind === 'argument').length > 1) taken.push({ what: 'arguments' });
  const doers = rows.filter(({ kind }) => kind === 'move').map(({ by }) => by);
  for (const by of new Set(doers))
    if (doers.filter((other) => other === by).length > 1) taken.push({ what: 'moves', by });
  if (new Set(doers).size > 1) taken.push({ what: 'moves', by: '' });
  const name = nameGivenBy(known, id);
  if (name === 'signature') taken.push({ what: 'wear' });
  if (name) taken.push({ what: 'name', name });
  return taken;
}

interface Without {
  readonly id: MemberId;
  readonly taken: Taken;
}

function without(
  view: View,
  room: readonly ReasonedSeat[],
  { id, taken }: Without,
): readonly ReasonedSeat[] {
  if (taken.what === 'name') return reasonedSeats(view, withoutName(briefed(view), id));
  if (taken.what === 'wear') {
    const floor = floorOf(withoutWear(briefed(view), id), id, []);
    return room.map((place) => (place.member === id ? { ...place, floor } : place));
  }
  return room.map((place) => ({
    ...place,
    terms: place.terms.filter((term) => !isOut(term, taken, place.member === id)),
  }));
}

function isOut({ kind, of, by }: Term, taken: Taken, isOwn: boolean): boolean {
  if (taken.what === 'arguments') return isOwn && kind === 'argument';
  if (taken.what === 'moves') return isOwn && kind === 'move' && (!taken.by || taken.by === by);
  if (taken.what !== 'reason' || kind !== taken.kind || of !== taken.of || by !== taken.by)
    return false;
  return isOwn || EVERYWHERE.has(kind);
}

interface Outcome {
  readonly yes: number;
  readonly nine: number;
  readonly vote: Vote | null;
  readonly count: number;
}

/**
 * What comes of these leans: at the desk the odds of the forecast, after a vote those it was cast at.
 * A seat whose lean is as it was votes as it did.
 */
function outcomeOf(
  { board, model }: View,
  seats: readonly SeatOdds[],
  { id, before }: { readonly id: MemberId; readonly before: readonly SeatOdds[] },
): Outcome {
  const { pass, members } = forecast(councilBallot(seats, model), 'fine');
  const index = seats.findIndex(({ member }) => member === id);
  const votes = board.result?.votes ?? [];
  if (!votes.length) return { yes: members[index]!.yes, nine: pass, vote: null, count: 0 };
  const again = seats.map(({ member, lean }, at): Vote => {
    const cast = votes.find((each) => each.member === member)!;
    return lean === before[at]!.lean ? cast.vote : voteAt(voteOdds(lean, model), cast);
  });
  return {
    yes: voteOdds(seats[index]!.lean, model).yes,
    nine: pass,
    vote: again[index]!,
    count: again.filter((vote) => vote === 'yes').length,
  };
}

/** The vote at these odds with the luck that the seat had. */
function voteAt({ yes, no }: VoteOdds, { luck }: CastVote): Vote {
  if (luck < whole(1000 * yes)) return 'yes';
  return luck >= 1000 - whole(1000 * no) ? 'no' : 'abstain';
}

function valueOf(room: readonly ReasonedSeat[], id: MemberId): number {
  return sumOf(room.find(({ member }) => member === id)!.terms);
}

function sizeOf({ from, to }: Shifted): number {
  return Math.abs(to - from);
}
