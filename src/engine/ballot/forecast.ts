import type { MemberId } from '../core/ids';
import type { Ballot, SeatOdds } from './ballot';
import type { Fineness } from './grid';
import { leaveOneOut, type LeaveOneOut } from './leave-one-out';
import { countSections, missesOf } from './misses';
import type { Section } from './layout';
import { oddsAgainst, openBallot, type OpenBallot } from './open-seats';
import { asChance } from './pass';

/** What the forecast says of one seat. */
export interface MemberForecast {
  readonly member: MemberId;
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
  /** Chance that this seat decides: that its yes would carry the proposal and its no would not. */
  readonly pivot: number;
  /** What 100 more centilogits on this seat add to `pass`, at the margin; 0 for a fixed seat. */
  readonly gain: number;
}

/** The whole forecast of one vote. */
export interface Forecast {
  /** Chance of exactly 0, 1, 2... yes votes: one entry more than there are seats. */
  readonly distribution: readonly number[];
  /** Chance that the proposal is carried. */
  readonly pass: number;
  /** In the order of the seats. */
  readonly members: readonly MemberForecast[];
}

/**
 * The whole forecast, exact for given shocks and averaged over a grid of the shared ones (errors:
 * `Fineness`). Never rolls dice.
 *
 * Doubt about each lean is taken seat by seat, as independent.
 */
export function forecast(ballot: Ballot, fineness: Fineness): Forecast {
  const { seats, veto } = ballot;
  const open = openBallot(ballot, fineness);
  const told = leaveOneOut(open, mostTold(open));
  const distribution = yesVotes(open, told, seats.length);
  const members = seats.map((seat) =>
    fixedForecast(seat, { open, told, hasVeto: veto.includes(seat.member) }),
  );
  for (const section of open.sections) {
    for (let i = section.first; i < section.first + section.count; i += 1) {
      const index = open.place[i]!;
      members[index] = openForecast(ballot, { open, told, section, i });
    }
  }
  return { distribution, pass: asChance(told.pass), members };
}

/** Misses worth counting: all there can be, or those at which a sure no may still decide. */
function mostTold({ count, spare, chances }: OpenBallot): number {
  const { noMisses } = chances;
  if (noMisses === 1) return count;
  return Math.min(count * noMisses, Math.max(0, spare + noMisses));
}

/** Chance of each number of yes votes. */
function yesVotes(open: OpenBallot, { misses }: LeaveOneOut, seats: number): readonly number[] {
  const { count, sureYes, chances, hasOpenVeto, grid } = open;
  let missed = misses;
  if (chances.noMisses > 1 || hasOpenVeto) {
    const alike = { yes: chances.yes, one: null, no: chances.no, noMisses: 1 };
    missed = missesOf(countSections(open, alike, count), grid, count);
  }
  const distribution = Array.from<number>({ length: seats + 1 }).fill(0);
  for (let j = 0; j <= count; j += 1) distribution[sureYes + count - j] = missed[j]!;
  return distribution;
}

interface Asked {
  readonly open: OpenBallot;
  readonly told: LeaveOneOut;
  readonly section: Section;
  /** Its number among the open seats. */
  readonly i: number;
}

/** One open seat averaged over the grid. */
function openForecast({ seats, model }: Ballot, { open, told, section, i }: Asked): MemberForecast {
  const { byYes, byNotNo } = told;
  const { yes: chances } = open.chances;
  const { weights } = open.grid.sections[section.number]!;
  const { slope, room, bySection } = open.factors[i]!;
  const own = bySection[section.number]!;
  const { member, lean } = seats[open.place[i]!]!;
  const forNo = oddsAgainst(model.c1, lean, slope);
  let yes = 0;
  let no = 0;
  let pivot = 0;
  let gain = 0;
  let at = section.start + (i - section.first) * section.nodes;
  for (let g = 0, n = 0; g < room.length; g += 1) {
    const forNoHere = forNo * room[g]!;
    for (let u = 0; u < own.length; u += 1, n += 1, at += 1) {
      const raised = forNoHere * own[u]!;
      const against = raised / (1 + raised);
      const chance = chances[at]!;
      yes += weights[n]! * chance;
      no += weights[n]! * against;
      pivot += byYes[at]!;
      gain += slope * chance * (1 - chance) * byYes[at]!;
      if (!byNotNo) continue;
      pivot += byNotNo[at]!;
      gain += slope * against * (1 - against) * byNotNo[at]!;
    }
  }
  return { member, yes, abstain: Math.max(0, 1 - yes - no), no, pivot, gain };
}

/** A seat whose vote is not in doubt: it decides where a yes carries what a no would not. */
function fixedForecast(
  { member, fixed }: SeatOdds,
  { open, told, hasVeto }: { open: OpenBallot; told: LeaveOneOut; hasVeto: boolean },
): MemberForecast {
  const { misses, most } = told;
  const { noMisses } = open.chances;
  const isVetoed = open.sureVetoes > (hasVeto && fixed === 'no' ? 1 : 0);
  const own = fixed === 'yes' ? 0 : fixed === 'abstain' ? 1 : noMisses;
  const spare = open.spare + own;
  let pivot = 0;
  if (!isVetoed) {
    const first = hasVeto ? 0 : Math.max(0, spare - noMisses + 1);
    for (let j = first; j <= spare && j <= most; j += 1) pivot += misses[j]!;
  }
  return {
    member,
    yes: fixed === 'yes' ? 1 : 0,
    abstain: fixed === 'abstain' ? 1 : 0,
    no: fixed === 'no' ? 1 : 0,
    pivot,
    gain: 0,
  };
}
