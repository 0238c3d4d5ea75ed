import { canonicalJson, hashText } from '../engine/core/hash';
import type { Scenario } from '../engine/proceedings/council/scenario';

/** Hashes already made; a docket never changes. */
const KEPT = new WeakMap<Scenario, string>();

/**
 * What the rules read of a docket, as 16 hex digits: the same for the same data in any order, another
 * for any other data.
 */
export function contentOf(scenario: Scenario): string {
  let content = KEPT.get(scenario);
  if (content === undefined) {
    content = hashText(canonicalJson(scenario));
    KEPT.set(scenario, content);
  }
  return content;
}
