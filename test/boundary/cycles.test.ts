import { describe, expect, test } from 'vitest';
import { importsOf, resolveImport, sourcesUnder } from '../support/sources';

/** Files by path, each with the paths it imports. */
type Graph = ReadonlyMap<string, readonly string[]>;

/** The endings that an import may leave out, in the order the bundler tries them. */
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '/index.ts'];

/** The import graph of `src`; packages, styles and data are left out. */
function graphOf(sources: ReturnType<typeof sourcesUnder>): Graph {
  const paths = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((to) => to.startsWith('.'))
        .map((to) => ENDINGS.map((end) => resolveImport(path, to) + end).find((p) => paths.has(p)))
        .filter((to) => to !== undefined),
    ]),
  );
}

/**
 * The knots of a graph: every set of two or more files that reach each other, and every file that
 * imports itself. Tarjan's method: a file from which nothing earlier can be reached closes a set.
 */
function knotsOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];

  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    const targets = graph.get(file) ?? [];
    for (const to of targets) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(to)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const knot = open.splice(open.indexOf(file));
    if (knot.length > 1 || targets.includes(file)) knots.push(knot.toSorted());
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return knots;
}

describe('import cycles', () => {
  test('src has none', () => {
    const graph = graphOf(sourcesUnder('src'));
    expect(graph.size).toBeGreaterThan(0);
    expect(knotsOf(graph)).toEqual([]);
  });

  test('imports between files of src are found', () => {
    const graph = graphOf(sourcesUnder('src'));
    expect(graph.get('src/cli/bootstrap.mjs')).toContain('src/cli/bootstrap/arguments.mjs');
    expect(graph.get('src/session/show/picture.ts')).toContain('src/engine/core/ids.ts');
  });

  test.each([
    { why: 'a straight line', edges: { a: ['b'], b: ['c'], c: [] }, knots: [] },
    { why: 'two ways to one file', edges: { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, knots: [] },
    { why: 'a pair', edges: { a: ['b'], b: ['a'] }, knots: [['a', 'b']] },
    { why: 'itself', edges: { a: ['a'] }, knots: [['a']] },
    {
      why: 'a ring of three behind an innocent file, and a pair beside it',
      edges: { z: ['a'], a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'] },
      knots: [
        ['d', 'e'],
        ['a', 'b', 'c'],
      ],
    },
  ])('the check sees $why', ({ edges, knots }) => {
    expect(knotsOf(new Map(Object.entries(edges)))).toEqual(knots);
  });
});
