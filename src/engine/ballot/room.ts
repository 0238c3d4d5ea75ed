import type { SeatOdds } from './forecast';
import { factorsOf, gridOf } from './grid';
import { leaveOneOut } from './leave-one-out';
import type { VoteModel } from './model';
import { oddsAgainst, openSeats, rowOf } from './open-seats';
import { VOTES_NEEDED } from './roll-call';

/** A room that is asked again and again what one seat's lean would change. */
export interface Room {
  /** P(nine or more), as `passOdds` has it. */
  readonly pass: number;
  /**
   * P(nine or more) if seat number `index` leaned so, `spread` in centilogits: exact, and as cheap as
   * the chances of that one seat. The vote of a fixed seat hangs on no lean: `pass` as it is.
   */
  readonly passIf: (index: number, lean: number, spread: number) => number;
}

/**
 * Prepares a room: P(nine) is affine in the chance of any one seat at each node of the shocks, so that
 * leaving each seat out once answers every question about one seat.
 */
export function roomOf(seats: readonly SeatOdds[], model: VoteModel, nodes: 7 | 15 = 7): Room {
  const grid = gridOf(model, nodes);
  const open = openSeats(seats, model, grid);
  const spare = open.count + open.sure - VOTES_NEEDED;
  if (spare < 0) return { pass: 0, passIf: () => 0 };
  const { count, others, yes } = open;
  const { misses, decides } = leaveOneOut(open, grid, spare);
  let pass = 0;
  for (let j = 0; j <= spare; j += 1) pass += misses[j]!;
  const starts = Array.from<number>({ length: seats.length }).fill(-1);
  const stays = new Float64Array(seats.length);
  for (let i = 0; i < count; i += 1) {
    const start = rowOf(open, grid, i);
    const end = rowOf(open, grid, i + 1);
    let own = 0;
    for (let at = start; at < end; at += 1) own += decides[at]! * yes[at]!;
    starts[open.place[i]!] = start;
    stays[open.place[i]!] = pass - own;
  }
  const africans = rowOf(open, grid, others);
  return {
    pass,
    passIf(index, lean, spread) {
      const start = starts[index]!;
      if (start < 0) return pass;
      const { slope, meeting, africa } = factorsOf(grid, model, spread);
      const against = oddsAgainst(model.c2, lean, slope);
      let sum = stays[index]!;
      for (let g = 0, at = start; g < meeting.length; g += 1) {
        const here = against * meeting[g]!;
        if (start < africans) sum += decides[at++]! / (1 + here);
        else
          for (let u = 0; u < africa.length; u += 1)
            sum += decides[at++]! / (1 + here * africa[u]!);
      }
      return sum < 0 ? 0 : sum > 1 ? 1 : sum;
    },
  };
}
