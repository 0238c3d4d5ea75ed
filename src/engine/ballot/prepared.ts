import type { Ballot } from './ballot';
import { factorsOf, type Fineness, type NodeFactors } from './grid';
import { leaveOneOut } from './leave-one-out';
import { oddsAgainst, openBallot, type Raised } from './open-seats';
import { asChance } from './pass';

/** A ballot that is asked again and again what one seat's lean would change. */
export interface PreparedBallot {
  /** Chance that the proposal is carried, as `passOdds` has it. */
  readonly pass: number;
  /**
   * The same chance if seat number `index` leaned so, `spread` in centilogits: exact, and as cheap as
   * the chances of that one seat. The vote of a fixed seat hangs on no lean: `pass` as it is.
   */
  readonly passIf: (index: number, lean: number, spread: number) => number;
}

/** What one open seat decides: where its row starts, and what is carried if it says no. */
interface Row {
  readonly section: number;
  readonly spread: number;
  readonly factors: NodeFactors;
  readonly start: number;
  readonly stays: number;
}

/**
 * Prepares a ballot: `pass` is affine in the chances of any one seat at each node of the shocks, so
 * that leaving each seat out once answers every question about one seat.
 */
export function preparedBallot(ballot: Ballot, fineness: Fineness = 'coarse'): PreparedBallot {
  const { seats, model } = ballot;
  const open = openBallot(ballot, fineness);
  const { grid, spare, sureVetoes, place } = open;
  if (spare < 0 || sureVetoes > 0) return { pass: 0, passIf: () => 0 };
  const { size } = open;
  const told = leaveOneOut(open, spare);
  const { pass } = told;
  const byYes = told.byYes.slice(0, size);
  const byNotNo = told.byNotNo ? told.byNotNo.slice(0, size) : null;
  const { yes, one } = open.chances;
  const rows: (Row | null)[] = [];
  for (let index = 0; index < seats.length; index += 1) rows.push(null);
  for (const { number, first, count, start: firstRow, nodes } of open.sections) {
    for (let i = 0, start = firstRow; i < count; i += 1, start += nodes) {
      let own = 0;
      for (let at = start; at < start + nodes; at += 1) {
        own += byYes[at]! * yes[at]!;
        if (byNotNo) own += byNotNo[at]! * (yes[at]! + one![at]!);
      }
      const index = place[first + i]!;
      const { spread } = seats[index]!;
      const factors = open.factors[first + i]!;
      rows[index] = { section: number, spread, factors, start, stays: pass - own };
    }
  }
  return {
    pass: asChance(pass),
    passIf(index, lean, spread) {
      const row = rows[index];
      if (!row) return asChance(pass);
      const { slope, room, bySection } =
        spread === row.spread ? row.factors : factorsOf(grid, spread);
      const own = bySection[row.section]!;
      const forYes = { odds: oddsAgainst(model.c2, lean, slope), room, own };
      const sum = plusNodes(row.stays, { decides: byYes, start: row.start }, forYes);
      if (!byNotNo) return asChance(sum);
      const forNotNo = { odds: oddsAgainst(model.c1, lean, slope), room, own };
      return asChance(plusNodes(sum, { decides: byNotNo, start: row.start }, forNotNo));
    },
  };
}

/** `sum`, and a row of what is decided times the chances of staying clear of these odds. */
function plusNodes(
  sum: number,
  { decides, start }: { readonly decides: Float64Array; readonly start: number },
  { odds, room, own }: Raised,
): number {
  let total = sum;
  for (let g = 0, at = start; g < room.length; g += 1) {
    const here = odds * room[g]!;
    for (let u = 0; u < own.length; u += 1, at += 1) total += decides[at]! / (1 + here * own[u]!);
  }
  return total;
}
