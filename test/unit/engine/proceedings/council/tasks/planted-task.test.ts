import { describe, expect, test } from 'vitest';
import {
  compilerErrors,
  HOST_DINNER,
  PLANTED,
  PLANTING,
} from '../../../../../support/planted-task';

/** The fields of the planted entry. */
const FIELDS = [...HOST_DINNER.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!);

describe('a new kind of errand', { timeout: 120_000 }, () => {
  test('without a field of its entry: the compiler names the entry, and nothing else', () => {
    const withoutClaims = (): string => HOST_DINNER.replace(/^ {2}claims:.*\n/m, '');
    const errors = compilerErrors({ ...PLANTING, [PLANTED.entry]: withoutClaims });
    expect(errors).toEqual([expect.stringContaining(`${PLANTED.entry}(`)]);
  });

  test('compiles with one entry, a line each in union and table, and its words; no field may be missing', () => {
    const lines = FIELDS.map(
      (name) => `export const ${name}: TaskRule<T> = without(hostDinner, '${name}');`,
    );
    const text = [
      "import { hostDinner } from './host-dinner';",
      "import type { TaskRule } from './task-rule';",
      'type T = typeof hostDinner extends TaskRule<infer Kind> ? Kind : never;',
      'declare function without<R, F extends keyof R>(rule: R, field: F): Omit<R, F>;',
      ...lines,
    ];
    const path = PLANTED.entry.replace('host-dinner', 'without');
    const errors = compilerErrors({ ...PLANTING, [path]: () => text.join('\n') });
    expect(FIELDS.length).toBeGreaterThan(15);
    expect(errors).toEqual(FIELDS.map((_, index) => `${path}(${index + 5})`));
  });

  test('known to the union alone: the compiler names the table and the words', () => {
    const { [PLANTED.union]: union } = PLANTING;
    const errors = compilerErrors({ [PLANTED.union]: union! });
    expect(errors).toEqual([
      expect.stringContaining(`${PLANTED.table}(`),
      expect.stringContaining(`${PLANTED.words}(`),
    ]);
  });
});
