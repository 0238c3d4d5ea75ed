/** One thing wrong with a file that somebody wrote. */
export interface Problem {
  /** Where: an RFC 6901 JSON Pointer such as `/members/3/id`; empty for the whole file. */
  readonly pointer: string;
  /** What kind, in lowerCamelCase: `unknownMember`. */
  readonly code: string;
  /** One sentence for the author of the file. */
  readonly text: string;
}

/** What a parser answers: the value, or every problem at once. */
export type Parsed<Key extends string, T> =
  | ({ readonly ok: true } & { readonly [K in Key]: T })
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More problems than this help nobody; the rest are counted in a last one. */
const MOST_PROBLEMS = 500;

/** A path as a JSON Pointer; empty for an empty path. @source RFC 6901, section 3 */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** Drops a second problem with the same place and kind, and keeps the list readable. */
export function tidy(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const once = problems.filter(({ pointer, code }) => {
    const key = `${pointer} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (once.length <= MOST_PROBLEMS) return once;
  const more = once.length - MOST_PROBLEMS;
  return [
    ...once.slice(0, MOST_PROBLEMS),
    { pointer: '', code: 'moreProblems', text: `There are ${more} more problems.` },
  ];
}
