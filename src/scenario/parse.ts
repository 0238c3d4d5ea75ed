import type { Scenario } from '../engine/proceedings/council/scenario';
import { contentProblems } from './cross-content';
import { memberProblems } from './cross-members';
import { objectorProblems } from './cross-objectors';
import { problemsOf } from './issues';
import { plainDataProblems } from './plain-data';
import { tidy, type Parsed } from './problem';
import { wholeFile } from './reading';
import { scenarioSchema } from './schema';

/**
 * Reads a docket that somebody wrote: the scenario, or every problem at once, each with its place.
 * Never throws, whatever it is given. Data that is no plain JSON object, or far too large, is refused
 * before anything else is looked at.
 */
export function parseScenario(data: unknown): Parsed<'scenario', Scenario> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = scenarioSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues;
  const file = wholeFile(data);
  const problems = tidy([
    ...shape.flatMap((issue) => problemsOf(issue, data)),
    ...memberProblems(file),
    ...objectorProblems(file),
    ...contentProblems(file),
  ]);
  if (parsed.success && problems.length === 0) return { ok: true, scenario: parsed.data };
  return { ok: false, problems };
}
