import { dexp } from './exp';
import type { VoteModel } from './model';
import { NORMAL_NODES, type NormalNodes } from './normal';
import { PER_LOGIT } from './odds';

/** How finely shocks are averaged: an error below 1e-5 at the committed shocks, or below 1e-8. */
export type Fineness = 'coarse' | 'fine';

/** Nodes of the seats that share every shock: those of one group, or all whose group shares none. */
export interface SectionNodes {
  /** Null for the seats that share the room's shock alone. */
  readonly group: string | null;
  /** Standard deviation of the group's own shock in centilogits. */
  readonly sd: number;
  /** Weights of the nodes of its own shock; one where it has none. */
  readonly own: Float64Array;
  /** Weight of each pair of nodes: `own.length` of them to each node of the room's shock. */
  readonly weights: Float64Array;
}

/** Where the shared shocks of a model are looked at. */
export interface Grid {
  readonly model: VoteModel;
  readonly fineness: Fineness;
  /** Standard deviation of what the whole room shares, and the weights of its nodes. */
  readonly sd: number;
  readonly room: Float64Array;
  /** The seats of no shaken group first. */
  readonly sections: readonly SectionNodes[];
  /** Factors by the spread of a lean in centilogits, filled as they are asked for. */
  readonly bySpread: Map<number, NodeFactors>;
}

/** What one doubt about a lean makes of the shared shocks. */
export interface NodeFactors {
  /** What the doubt leaves of a centilogit, 0 to 1. */
  readonly slope: number;
  /** Factors e^(-shock) at the nodes of the room's shock, and of each section's own. */
  readonly room: Float64Array;
  readonly bySection: readonly Float64Array[];
}

/** A model never changes, so what follows from it alone is kept beside it. */
const GRIDS = new WeakMap<VoteModel, Readonly<Record<Fineness, Grid>>>();

/** The nodes of each shared shock, or the one there is to a shock of nothing. */
export function gridOf(model: VoteModel, fineness: Fineness): Grid {
  let grids = GRIDS.get(model);
  if (!grids) {
    grids = { coarse: newGrid(model, 'coarse'), fine: newGrid(model, 'fine') };
    GRIDS.set(model, grids);
  }
  return grids[fineness];
}

function newGrid(model: VoteModel, fineness: Fineness): Grid {
  const sd = sdOf(model, null);
  const room = Float64Array.from(nodesOf(sd, fineness).weights);
  const groups = new Set(model.shocks.flatMap(({ group }) => group ?? []));
  const sections = [null, ...groups].map((group): SectionNodes => {
    const ownSd = group === null ? 0 : sdOf(model, group);
    const own = Float64Array.from(nodesOf(ownSd, fineness).weights);
    return { group, sd: ownSd, own, weights: pairs(room, own) };
  });
  return { model, fineness, sd, room, sections, bySpread: new Map() };
}

/** Standard deviation of all shocks of one group together, or of the whole room's. */
function sdOf({ shocks }: VoteModel, group: string | null): number {
  let variance = 0;
  for (const shock of shocks) {
    if ((shock.group ?? null) === group) variance += shock.sd * shock.sd;
  }
  return Math.sqrt(variance);
}

function nodesOf(sd: number, fineness: Fineness): NormalNodes {
  return NORMAL_NODES[sd === 0 ? 'single' : fineness];
}

/** Every product of the two, the second running faster. */
function pairs(first: Float64Array, second: Float64Array): Float64Array {
  const products = new Float64Array(first.length * second.length);
  products.forEach((_, at) => {
    products[at] = first[Math.floor(at / second.length)]! * second[at % second.length]!;
  });
  return products;
}

/** Spreads whose factors are kept at once: more than a season of play has. */
const MOST_KEPT = 500;

/** The factors for a lean that is known within `spread` centilogits. */
export function factorsOf(grid: Grid, spread: number): NodeFactors {
  const kept = grid.bySpread.get(spread);
  if (kept) return kept;
  if (grid.bySpread.size >= MOST_KEPT) grid.bySpread.clear();
  const slope = spread === 0 ? 1 : shrink(spread);
  const scale = slope / PER_LOGIT;
  const factors = (sd: number): Float64Array =>
    Float64Array.from(nodesOf(sd, grid.fineness).points, (point) => dexp(-(scale * sd) * point));
  const bySection = grid.sections.map(({ sd }) => factors(sd));
  const made: NodeFactors = { slope, room: factors(grid.sd), bySection };
  grid.bySpread.set(spread, made);
  return made;
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
