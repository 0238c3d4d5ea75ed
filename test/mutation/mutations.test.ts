import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countOf, sourcesOf } from './find';
import { MUTATIONS } from './mutations';

const sources = sourcesOf(fileURLToPath(new URL('../..', import.meta.url)));

test('there are at least sixty faults, each with a name of its own and a change', () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
  expect(MUTATIONS.filter(({ text, instead }) => text === instead)).toEqual([]);
});

test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))(
  '%s: its text is in the source once',
  (_name, mutation) => {
    expect(countOf(mutation, sources)).toBe(1);
  },
);

test('golden games and properties are asked of none', () => {
  const asked = MUTATIONS.flatMap(({ tests }) => tests);
  expect(asked.filter((path) => /golden|property/.test(path))).toEqual([]);
});
