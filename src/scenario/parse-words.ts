import type { DocketWords } from '../words/docket-words';
import { councilWordsProblems } from './cross-words';
import { problem } from './cross-members';
import { problemsOf } from './issues';
import { plainDataProblems } from './plain-data';
import { tidy, type Parsed, type Problem } from './problem';
import { at, entries, textIn, wholeFile, type Place } from './reading';
import { wordsSchema } from './words-schema';

/**
 * Reads a docket's words in one language against the docket's own file, which may be wrong itself: the
 * words, or every problem at once, each with its place in the words. Never throws.
 */
export function parseWords(data: unknown, docket: unknown): Parsed<'words', DocketWords> {
  const unreadable = plainDataProblems(data);
  if (unreadable.length > 0) return { ok: false, problems: tidy(unreadable) };
  const parsed = wordsSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues;
  const file = wholeFile(data);
  const rules = wholeFile(plainDataProblems(docket).length > 0 ? {} : docket);
  const problems = tidy([
    ...shape.flatMap((issue) => problemsOf(issue, data)),
    ...idProblems(file, rules),
    ...entries(at(rules, 'proceedings')).flatMap((proceeding, index) =>
      councilWordsProblems(at(file, 'proceedings', index), proceeding),
    ),
  ]);
  if (parsed.success && problems.length === 0) return { ok: true, words: parsed.data };
  return { ok: false, problems };
}

/** Words are of the docket beside them. */
function idProblems(file: Place, rules: Place): readonly Problem[] {
  const [own, docket] = [at(file, 'id'), at(rules, 'id')].map(textIn);
  if (own === null || docket === null || own === docket) return [];
  return [problem(at(file, 'id'), 'otherDocket', `The docket beside these words is "${docket}".`)];
}
