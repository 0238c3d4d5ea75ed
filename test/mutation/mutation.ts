/** One small fault that is planted on purpose, and the tests that ought to notice it. */
export interface Mutation {
  /** What the fault says, in a line: `argue: an argument heard twice weighs as much again`. */
  readonly name: string;
  /** Folder or file under `src/` in which the text stands once: a file may move within it. */
  readonly within: string;
  /** Text of the source, found exactly once. */
  readonly text: string;
  readonly instead: string;
  /**
   * Parts of the paths of the test files that could kill it. Golden games are never among them: they
   * notice every change, and say of none whether it is right. Nor are properties, whose luck is new
   * in every run.
   */
  readonly tests: readonly string[];
}

type Row = readonly [name: string, text: string, instead: string, tests?: readonly string[]];

/** Faults of one part of the source; a row names tests of its own where others than the part's kill it. */
export function faultsIn(
  within: string,
  tests: readonly string[],
  rows: readonly Row[],
): readonly Mutation[] {
  return rows.map(([name, text, instead, own]) => ({
    name,
    within,
    text,
    instead,
    tests: own ?? tests,
  }));
}
