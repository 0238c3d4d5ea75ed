import { dexp } from './exp';
import type { VoteModel } from './model';
import { NORMAL_NODES, type NormalNodes } from './normal';
import { PER_LOGIT } from './odds';
import type { VotingSeat } from './roll-call';

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
export interface OpenSeat {
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
export interface Grid {
  readonly meeting: NormalNodes;
  readonly africa: NormalNodes;
}

/** `count` nodes for each shared shock, or the one there is to a shock of nothing. */
export function gridOf(model: VoteModel, count: 7 | 15): Grid {
  return {
    meeting: NORMAL_NODES[model.shockMeeting === 0 ? 1 : count],
    africa: NORMAL_NODES[model.shockAfrica === 0 ? 1 : count],
  };
}

/** Factors e^(-shock) at the nodes of one shock, `shock` in logits. */
function factors({ points }: NormalNodes, shock: number): readonly number[] {
  return points.map((point) => dexp(-shock * point));
}

/** The seats that are not fixed, in their order; a seat's `spread` is in centilogits. */
export function openSeats(
  seats: readonly (VotingSeat & { readonly spread: number })[],
  model: VoteModel,
  grid: Grid,
): readonly OpenSeat[] {
  const shared = (scale: number) => ({
    byMeeting: factors(grid.meeting, scale * model.shockMeeting),
    byAfrica: factors(grid.africa, scale * model.shockAfrica),
  });
  const known = shared(1 / PER_LOGIT); // most seats: no doubt, so the same factors
  const untouched = grid.africa.points.map(() => 1);
  const open: OpenSeat[] = [];
  for (let index = 0; index < seats.length; index += 1) {
    const { fixed, lean, spread, african } = seats[index]!;
    if (fixed) continue;
    const slope = spread === 0 ? 1 : shrink(spread);
    const scale = slope / PER_LOGIT;
    const { byMeeting, byAfrica } = spread === 0 ? known : shared(scale);
    open.push({
      index,
      african,
      slope,
      against: dexp(scale * (model.c2 - lean)),
      forNo: dexp(scale * (model.c1 - lean)),
      byMeeting,
      byAfrica: african ? byAfrica : untouched,
    });
  }
  return open;
}

/** P(yes) of a seat at one node of each shock. */
export function yesAt({ against, byMeeting, byAfrica }: OpenSeat, g: number, u: number): number {
  return 1 / (1 + against * byMeeting[g]! * byAfrica[u]!);
}
