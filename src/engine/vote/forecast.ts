import type { MemberId } from '../ids';
import type { VoteModel } from './model';
import { gridOf, openSeats, yesAt, type Grid, type OpenSeat } from './open-seats';
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

function fixedYes(seats: readonly SeatOdds[]): number {
  return seats.reduce((sum, { fixed }) => sum + (fixed === 'yes' ? 1 : 0), 0);
}

/** Adds one seat to a distribution of votes other than yes, cut off after the last entry, in place. */
function addMiss(misses: Float64Array, yes: number): void {
  for (let j = misses.length - 1; j > 0; j -= 1) {
    misses[j] = misses[j]! * yes + misses[j - 1]! * (1 - yes);
  }
  misses[0] = misses[0]! * yes;
}

/**
 * P(nine or more) alone, for search: the same number as `forecast(...).pass`, without the members.
 *
 * Counts the votes that may be missed and no further. Seats outside the African Group are counted
 * once for each node of the meeting's shock.
 */
export function passOdds(seats: readonly SeatOdds[], model: VoteModel, nodes: 7 | 15 = 7): number {
  const { meeting, africa } = gridOf(model, nodes);
  const open = openSeats(seats, model, { meeting, africa });
  const spare = open.length + fixedYes(seats) - VOTES_NEEDED;
  if (spare < 0) return 0;
  const african = open.filter((seat) => seat.african);
  const others = open.filter((seat) => !seat.african);
  const base = new Float64Array(spare + 1);
  const misses = new Float64Array(spare + 1);
  let pass = 0;
  for (let g = 0; g < meeting.points.length; g += 1) {
    base.fill(0)[0] = 1;
    for (let i = 0; i < others.length; i += 1) addMiss(base, yesAt(others[i]!, g, 0));
    for (let u = 0; u < africa.points.length; u += 1) {
      misses.set(base);
      for (let i = 0; i < african.length; i += 1) addMiss(misses, yesAt(african[i]!, g, u));
      let sum = 0;
      for (let j = 0; j <= spare; j += 1) sum += misses[j]!;
      pass += meeting.weights[g]! * africa.weights[u]! * sum;
    }
  }
  return Math.min(1, pass);
}

/** Sums over the nodes, for all open seats; entries follow `open`. */
interface Sums {
  /** Chance of exactly j yes votes among the open seats. */
  readonly counts: Float64Array;
  readonly yes: Float64Array;
  readonly no: Float64Array;
  readonly pivot: Float64Array;
  readonly gain: Float64Array;
}

/** Working room of one forecast: partial distributions from the front and from the back. */
interface Partials {
  readonly chances: Float64Array;
  /** Row i: yes votes among the open seats before i. */
  readonly before: readonly Float64Array[];
  /** Row i: yes votes among the open seats from i on. */
  readonly from: readonly Float64Array[];
}

/** Adds one seat to a distribution of yes votes among `seats` others, into the next row. */
function addSeat(
  row: Float64Array,
  next: Float64Array,
  { seats, yes }: { readonly seats: number; readonly yes: number },
): void {
  next[0] = row[0]! * (1 - yes);
  for (let j = 1; j <= seats; j += 1) next[j] = row[j]! * (1 - yes) + row[j - 1]! * yes;
  next[seats + 1] = row[seats]! * yes;
}

function fillPartials({ chances, before, from }: Partials): void {
  const open = chances.length;
  for (let i = 0; i < open; i += 1) {
    const back = open - 1 - i;
    addSeat(before[i]!, before[i + 1]!, { seats: i, yes: chances[i]! });
    addSeat(from[back + 1]!, from[back]!, { seats: i, yes: chances[back]! });
  }
}

/** Chance of exactly `target` yes votes among all open seats but number i; 0 for a negative target. */
function exactlyWithout({ before, from }: Partials, i: number, target: number): number {
  let sum = 0;
  const front = before[i]!;
  const back = from[i + 1]!;
  const others = before.length - 2;
  const last = Math.min(i, target);
  for (let j = Math.max(0, target - (others - i)); j <= last; j += 1) {
    sum += front[j]! * back[target - j]!;
  }
  return sum;
}

/** Averages everything over the grid. `target`: yes votes of others that make an open seat decide. */
function sumOver(open: readonly OpenSeat[], { meeting, africa }: Grid, target: number): Sums {
  const size = open.length;
  const row = () => new Float64Array(size + 2);
  const rows = () => Array.from({ length: size + 1 }, row);
  const partials: Partials = { chances: new Float64Array(size), before: rows(), from: rows() };
  partials.before[0]![0] = 1;
  partials.from[size]![0] = 1;
  const sums: Sums = { counts: row(), yes: row(), no: row(), pivot: row(), gain: row() };
  for (let g = 0; g < meeting.points.length; g += 1) {
    for (let u = 0; u < africa.points.length; u += 1) {
      for (let i = 0; i < size; i += 1) partials.chances[i] = yesAt(open[i]!, g, u);
      fillPartials(partials);
      const weight = meeting.weights[g]! * africa.weights[u]!;
      for (let j = 0; j <= size; j += 1) sums.counts[j]! += weight * partials.before[size]![j]!;
      for (let i = 0; i < size; i += 1) {
        const { slope, forNo, byMeeting, byAfrica } = open[i]!;
        const yes = partials.chances[i]!;
        const raised = forNo * byMeeting[g]! * byAfrica[u]!;
        const decides = exactlyWithout(partials, i, target);
        sums.yes[i]! += weight * yes;
        sums.no[i]! += weight * (raised / (1 + raised));
        sums.pivot[i]! += weight * decides;
        sums.gain[i]! += weight * slope * yes * (1 - yes) * decides;
      }
    }
  }
  return sums;
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
  const sure = fixedYes(seats);
  const sums = sumOver(open, grid, VOTES_NEEDED - 1 - sure);
  const exactly = (yesVotes: number) =>
    yesVotes < sure || yesVotes > sure + open.length ? 0 : sums.counts[yesVotes - sure]!;
  const distribution = Array.from({ length: seats.length + 1 }, (_, yesVotes) => exactly(yesVotes));
  const place = new Map(open.map(({ index }, i) => [index, i]));
  const members = seats.map(({ member, fixed }, index): MemberForecast => {
    const i = place.get(index);
    if (i === undefined) {
      const pivot = exactly(fixed === 'yes' ? VOTES_NEEDED : VOTES_NEEDED - 1);
      const certain = (vote: typeof fixed) => (fixed === vote ? 1 : 0);
      const [yes, abstain, no] = [certain('yes'), certain('abstain'), certain('no')];
      return { member, yes, abstain, no, pivot, gain: 0 };
    }
    const [yes, no] = [sums.yes[i]!, sums.no[i]!];
    const abstain = Math.max(0, 1 - yes - no);
    return { member, yes, abstain, no, pivot: sums.pivot[i]!, gain: sums.gain[i]! };
  });
  const atLeastNine = distribution.slice(VOTES_NEEDED).reduce((sum, chance) => sum + chance, 0);
  return { distribution, pass: Math.min(1, atLeastNine), members };
}
