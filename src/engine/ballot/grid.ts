import { dexp } from './exp';
import type { VoteModel } from './model';
import { NORMAL_NODES, type NormalNodes } from './normal';
import { PER_LOGIT } from './odds';

/** What one doubt about a lean makes of the two shared shocks. */
export interface NodeFactors {
  /** What the doubt leaves of a centilogit, 0 to 1. */
  readonly slope: number;
  /** Factors e^(-shock) at each node of the two shocks. */
  readonly meeting: Float64Array;
  readonly africa: Float64Array;
}

/** Weights at the nodes of the two shared shocks; one node each where there is no shock. */
export interface Grid {
  readonly meeting: Float64Array;
  readonly africa: Float64Array;
  /** Nodes for a shock of more than nothing. */
  readonly count: 7 | 15;
  /** Factors by the spread of a lean in centilogits, filled as they are asked for. */
  readonly bySpread: Map<number, NodeFactors>;
}

/** A model never changes, so what follows from it alone is kept beside it. */
const GRIDS = new WeakMap<VoteModel, { readonly 7: Grid; readonly 15: Grid }>();

/** `count` nodes for each shared shock, or the one there is to a shock of nothing. */
export function gridOf(model: VoteModel, count: 7 | 15): Grid {
  let grids = GRIDS.get(model);
  if (!grids) {
    grids = { 7: newGrid(model, 7), 15: newGrid(model, 15) };
    GRIDS.set(model, grids);
  }
  return grids[count];
}

function newGrid({ shockMeeting, shockAfrica }: VoteModel, count: 7 | 15): Grid {
  return {
    meeting: Float64Array.from(nodesOf(shockMeeting, count).weights),
    africa: Float64Array.from(nodesOf(shockAfrica, count).weights),
    count,
    bySpread: new Map(),
  };
}

function nodesOf(shock: number, count: 7 | 15): NormalNodes {
  return NORMAL_NODES[shock === 0 ? 1 : count];
}

/** Spreads whose factors are kept at once: more than a season of play has. */
const MOST_KEPT = 500;

/** The factors for a lean that is known within `spread` centilogits. */
export function factorsOf(grid: Grid, model: VoteModel, spread: number): NodeFactors {
  const kept = grid.bySpread.get(spread);
  if (kept) return kept;
  if (grid.bySpread.size >= MOST_KEPT) grid.bySpread.clear();
  const slope = spread === 0 ? 1 : shrink(spread);
  const scale = slope / PER_LOGIT;
  const made: NodeFactors = {
    slope,
    meeting: factors(nodesOf(model.shockMeeting, grid.count), scale * model.shockMeeting),
    africa: factors(nodesOf(model.shockAfrica, grid.count), scale * model.shockAfrica),
  };
  grid.bySpread.set(spread, made);
  return made;
}

/** Factors e^(-shock) at the nodes of one shock, `shock` in logits. */
function factors({ points }: NormalNodes, shock: number): Float64Array {
  return Float64Array.from(points, (point) => dexp(-shock * point));
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
