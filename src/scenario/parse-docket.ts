import { composeDocket, type ReadDocket, type States } from './compose';
import { contentProblems } from './cross-content';
import { memberProblems } from './cross-members';
import { objectorProblems } from './cross-objectors';
import { problemsOf } from './issues';
import { plainDataProblems } from './plain-data';
import { tidy, type Parsed } from './problem';
import { at, entries, wholeFile } from './reading';
import { docketSchema } from './schema';

/**
 * Reads a docket's rules data that somebody wrote: the docket, or every problem at once, each with its
 * place. Never throws, whatever it is given. Data that is no plain JSON object, or far too large, is
 * refused before anything else is looked at.
 */
export function parseDocket(data: unknown, states: States): Parsed<'docket', ReadDocket> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = docketSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues;
  const problems = tidy([
    ...shape.flatMap((issue) => problemsOf(issue, data)),
    ...entries(at(wholeFile(data), 'proceedings')).flatMap((proceeding) => [
      ...memberProblems(proceeding, states),
      ...objectorProblems(proceeding),
      ...contentProblems(proceeding),
    ]),
  ]);
  if (parsed.success && problems.length === 0)
    return { ok: true, docket: composeDocket(parsed.data, states) };
  return { ok: false, problems };
}
