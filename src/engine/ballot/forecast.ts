import type { MemberId } from '../core/ids';
import { gridOf, type Grid } from './grid';
import { leaveOneOut } from './leave-one-out';
import { missesOf } from './misses';
import type { VoteModel } from './model';
import { oddsAgainst, openSeats, rowOf, type OpenSeats } from './open-seats';
import { VOTES_NEEDED, type VotingSeat } from './roll-call';

/** One seat as somebody believes it to be. */
export interface SeatOdds extends VotingSeat {
  /** Standard deviation in centilogits of what is believed about the lean; 0 when it is known. */
  readonly spread: number;
}

/** What the forecast says of one seat. */
export interface MemberForecast {
  readonly member: MemberId;
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
  /** Chance that exactly eight others say yes, so that this seat decides. */
  readonly pivot: number;
  /** What 100 more centilogits on this seat add to P(nine), at the margin; 0 for a fixed seat. */
  readonly gain: number;
}

/** The whole forecast of one vote. */
export interface Forecast {
  /** Chance of exactly 0, 1, 2... yes votes: one entry more than there are seats (16). */
  readonly distribution: readonly number[];
  /** Chance of nine yes votes or more. */
  readonly pass: number;
  /** In the order of the seats. */
  readonly members: readonly MemberForecast[];
}

/**
 * P(nine or more) alone, for search: the same number as `forecast(...).pass`, without the members.
 * Counts the votes that may be missed and no further.
 */
export function passOdds(seats: readonly SeatOdds[], model: VoteModel, nodes: 7 | 15 = 7): number {
  const grid = gridOf(model, nodes);
  const open = openSeats(seats, model, grid);
  const spare = open.count + open.sure - VOTES_NEEDED;
  if (spare < 0) return 0;
  const misses = missesOf(open, grid, spare + 1);
  let pass = 0;
  for (let j = 0; j <= spare; j += 1) pass += misses[j]!;
  return pass < 1 ? pass : 1;
}

/** What is averaged over the nodes for one open seat. */
type SeatSums = Omit<MemberForecast, 'member' | 'abstain'>;

/**
 * One open seat averaged over the grid.
 *
 * @param forNo its odds for no before any shock
 * @param decides chance times weight that it decides, laid out like `yes`
 */
function sumSeat(
  { open, grid }: { readonly open: Readonly<OpenSeats>; readonly grid: Grid },
  i: number,
  { forNo, decides }: { readonly forNo: number; readonly decides: Float64Array },
): SeatSums {
  const { slope, meeting, africa } = open.factors[i]!;
  const inner = i < open.others ? 1 : africa.length;
  let yes = 0;
  let no = 0;
  let pivot = 0;
  let gain = 0;
  let at = rowOf(open, grid, i);
  for (let g = 0; g < meeting.length; g += 1) {
    const weightHere = grid.meeting[g]!;
    const forNoHere = forNo * meeting[g]!;
    for (let u = 0; u < inner; u += 1, at += 1) {
      const weight = inner > 1 ? weightHere * grid.africa[u]! : weightHere;
      const raised = inner > 1 ? forNoHere * africa[u]! : forNoHere;
      const chance = open.yes[at]!;
      yes += weight * chance;
      no += weight * (raised / (1 + raised));
      pivot += decides[at]!;
      gain += slope * chance * (1 - chance) * decides[at]!;
    }
  }
  return { yes, no, pivot, gain };
}

/**
 * The whole forecast, exact for given shocks and averaged over `nodes` x `nodes` values of the two
 * shared ones (error below 1e-5 with 7, 1e-8 with 15, at the committed shocks). Never rolls dice.
 *
 * Doubt about each lean is taken seat by seat, as independent.
 */
export function forecast(seats: readonly SeatOdds[], model: VoteModel, nodes: 7 | 15): Forecast {
  const grid = gridOf(model, nodes);
  const open = openSeats(seats, model, grid);
  const { count, sure } = open;
  const { misses, decides } = leaveOneOut(open, grid, count + sure - VOTES_NEEDED);
  const distribution = Array.from<number>({ length: seats.length + 1 }).fill(0);
  for (let missed = 0; missed <= count; missed += 1) {
    distribution[sure + count - missed] = misses[missed]!;
  }
  const members = seats.map((seat) => fixedForecast(seat, distribution));
  for (let i = 0; i < count; i += 1) {
    const { member, lean } = seats[open.place[i]!]!;
    const forNo = oddsAgainst(model.c1, lean, open.factors[i]!.slope);
    const { yes, no, pivot, gain } = sumSeat({ open, grid }, i, { forNo, decides });
    const abstain = Math.max(0, 1 - yes - no);
    members[open.place[i]!] = { member, yes, abstain, no, pivot, gain };
  }
  let pass = 0;
  for (let yesVotes = VOTES_NEEDED; yesVotes <= seats.length; yesVotes += 1) {
    pass += distribution[yesVotes]!;
  }
  return { distribution, pass: Math.min(1, pass), members };
}

/** A seat whose vote is not in doubt: it decides when its yes is the ninth, or would have been. */
function fixedForecast(
  { member, fixed }: SeatOdds,
  distribution: readonly number[],
): MemberForecast {
  return {
    member,
    yes: fixed === 'yes' ? 1 : 0,
    abstain: fixed === 'abstain' ? 1 : 0,
    no: fixed === 'no' ? 1 : 0,
    pivot: distribution[fixed === 'yes' ? VOTES_NEEDED : VOTES_NEEDED - 1] ?? 0,
    gain: 0,
  };
}
