import { dexp } from '../ballot/exp';
import { whole } from '../core/whole';

/**
 * Weight that raw effort or pressure still has under its ceiling, both in centilogits: what comes first
 * counts nearly in full, and no amount goes past the ceiling. `ceiling (1 - e^(-raw / ceiling))`, whole.
 */
export function underCeiling(raw: number, ceiling: number): number {
  return whole(ceiling * (1 - dexp(-raw / ceiling)));
}
