import { canonicalJson, hashText } from '../engine/core/hash';
import type { Scenario } from '../engine/proceedings/council/scenario';

/** Hashes already made; a docket never changes. */
const KEPT = new WeakMap<Scenario, string>();

/**
 * A hash of a docket's rules data, as 16 hex digits: dockets of the same content play alike. Words are
 * no part of it, nor is how sure we are of a figure, so that correcting either closes no code.
 */
export function contentOf(scenario: Scenario): string {
  const kept = KEPT.get(scenario);
  if (kept !== undefined) return kept;
  const content = hashText(canonicalJson(withoutStatuses(scenario)));
  KEPT.set(scenario, content);
  return content;
}

function withoutStatuses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStatuses);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'status');
  return Object.fromEntries(fields.map(([key, inner]) => [key, withoutStatuses(inner)]));
}
