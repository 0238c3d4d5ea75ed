import type { MemberId } from '../ids';
import { dexp } from './exp';
import type { VoteModel } from './model';
import { NORMAL_NODES, type NormalNodes } from './normal';
import { PER_LOGIT } from './odds';
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
 * How far doubt about a lean pulls its chance towards one half: the mean of L over N(m, s) is close to
 * L(m * shrink), s in logits. Off by at most 0.002 for s up to 0.5, 0.005 up to 1, 0.011 up to 2.
 *
 * @source D. MacKay (1992), "The evidence framework applied to classification networks".
 */
function shrink(spread: number): number {
  const logits = spread / PER_LOGIT;
  return 1 / Math.sqrt(1 + (Math.PI * logits * logits) / 8);
}

/** A seat that the formula decides, with its odds against yes and for no before any shock. */
interface Open {
  readonly index: number;
  readonly african: boolean;
  readonly slope: number;
  readonly against: number;
  readonly forNo: number;
  /** Factors e^(-shock) at each node of the two shocks. */
  readonly byMeeting: readonly number[];
  readonly byAfrica: readonly number[];
}

/** Nodes of the two shared shocks; one node each where there is no shock. */
interface Grid {
  readonly meeting: NormalNodes;
  readonly africa: NormalNodes;
}

function gridOf(model: VoteModel, count: 7 | 15): Grid {
  return {
    meeting: NORMAL_NODES[model.shockMeeting === 0 ? 1 : count],
    africa: NORMAL_NODES[model.shockAfrica === 0 ? 1 : count],
  };
}

function openSeats(
  seats: readonly SeatOdds[],
  model: VoteModel,
  { meeting, africa }: Grid,
): readonly Open[] {
  const open: Open[] = [];
  seats.forEach(({ fixed, lean, spread, african }, index) => {
    if (fixed) return;
    const slope = spread === 0 ? 1 : shrink(spread);
    const scale = slope / PER_LOGIT;
    const factors = ({ points }: NormalNodes, shock: number) =>
      points.map((point) => dexp(-scale * shock * point));
    open.push({
      index,
      african,
      slope,
      against: dexp(scale * (model.c2 - lean)),
      forNo: dexp(scale * (model.c1 - lean)),
      byMeeting: factors(meeting, model.shockMeeting),
      byAfrica: factors(africa, african ? model.shockAfrica : 0),
    });
  });
  return open;
}

/** P(yes) of a seat at one node of each shock. */
function yesAt({ against, byMeeting, byAfrica }: Open, g: number, u: number): number {
  return 1 / (1 + against * byMeeting[g]! * byAfrica[u]!);
}

function fixedYes(seats: readonly SeatOdds[]): number {
  return seats.reduce((sum, { fixed }) => sum + (fixed === 'yes' ? 1 : 0), 0);
}

/** Adds one seat to a distribution of yes votes that so far counts `seats` of them, in place. */
function addSeat(counts: Float64Array, seats: number, yes: number): void {
  for (let j = seats + 1; j > 0; j -= 1) {
    counts[j] = counts[j]! * (1 - yes) + counts[j - 1]! * yes;
  }
  counts[0] = counts[0]! * (1 - yes);
}

/**
 * P(nine or more) alone, for search: the same number as `forecast(...).pass`, without the members.
 * Seats outside the African Group are counted once for each node of the meeting's shock.
 */
export function passOdds(seats: readonly SeatOdds[], model: VoteModel, nodes: 7 | 15 = 7): number {
  const grid = gridOf(model, nodes);
  const needed = VOTES_NEEDED - fixedYes(seats);
  const open = openSeats(seats, model, grid);
  const african = open.filter((seat) => seat.african);
  const others = open.filter((seat) => !seat.african);
  const base = new Float64Array(open.length + 2);
  const counts = new Float64Array(open.length + 2);
  let pass = 0;
  grid.meeting.weights.forEach((meetingWeight, g) => {
    base.fill(0)[0] = 1;
    others.forEach((seat, n) => addSeat(base, n, yesAt(seat, g, 0)));
    grid.africa.weights.forEach((africaWeight, u) => {
      counts.set(base);
      african.forEach((seat, n) => addSeat(counts, others.length + n, yesAt(seat, g, u)));
      let sum = 0;
      for (let j = Math.max(needed, 0); j <= open.length; j += 1) sum += counts[j]!;
      pass += meetingWeight * africaWeight * sum;
    });
  });
  return pass;
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

function fillPartials({ chances, before, from }: Partials): void {
  const open = chances.length;
  before[0]!.fill(0)[0] = 1;
  from[open]!.fill(0)[0] = 1;
  for (let i = 0; i < open; i += 1) {
    before[i + 1]!.set(before[i]!);
    addSeat(before[i + 1]!, i, chances[i]!);
    const back = open - 1 - i;
    from[back]!.set(from[back + 1]!);
    addSeat(from[back]!, i, chances[back]!);
  }
}

/** Chance of exactly `target` yes votes among all open seats but number i; 0 for a negative target. */
function exactlyWithout({ before, from }: Partials, i: number, target: number): number {
  let sum = 0;
  const front = before[i]!;
  const back = from[i + 1]!;
  for (let j = Math.max(0, target + 1 - back.length); j <= target && j < front.length; j += 1) {
    sum += front[j]! * back[target - j]!;
  }
  return sum;
}

/** Averages everything over the grid. `target`: yes votes of others that make an open seat decide. */
function sumOver(open: readonly Open[], { meeting, africa }: Grid, target: number): Sums {
  const size = open.length;
  const row = () => new Float64Array(size + 2);
  const rows = () => Array.from({ length: size + 1 }, row);
  const partials = { chances: new Float64Array(size), before: rows(), from: rows() };
  const sums = { counts: row(), yes: row(), no: row(), pivot: row(), gain: row() };
  meeting.weights.forEach((meetingWeight, g) => {
    africa.weights.forEach((africaWeight, u) => {
      const weight = meetingWeight * africaWeight;
      open.forEach((seat, i) => {
        partials.chances[i] = yesAt(seat, g, u);
      });
      fillPartials(partials);
      for (let j = 0; j <= size; j += 1) sums.counts[j]! += weight * partials.before[size]![j]!;
      open.forEach((seat, i) => {
        const yes = partials.chances[i]!;
        const decides = exactlyWithout(partials, i, target);
        const raised = seat.forNo * seat.byMeeting[g]! * seat.byAfrica[u]!;
        sums.yes[i]! += weight * yes;
        sums.no[i]! += weight * (raised / (1 + raised));
        sums.pivot[i]! += weight * decides;
        sums.gain[i]! += weight * seat.slope * yes * (1 - yes) * decides;
      });
    });
  });
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
  const pass = distribution.slice(VOTES_NEEDED).reduce((sum, chance) => sum + chance, 0);
  return { distribution, pass, members };
}
