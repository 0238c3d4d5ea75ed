import { describe, expect, test } from 'vitest';
import { TASKS } from '../../src/engine/proceedings/council/tasks/table';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { sourcesUnder } from '../support/sources';
import kept from './wire-orders.json';

/**
 * Orders that codes, saves and draws name by a place in them. What stands in `wire-orders.json` stays
 * there: in old codes a place means what it meant. Something new goes to the end, here and there.
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = kept;

const MODULES = import.meta.glob<Readonly<Record<string, readonly string[]>>>('../../src/**/*.ts');

/** Every list that the sources declare with `wireOrder`, with the file in which it stands. */
const DECLARED = sourcesUnder('src').flatMap(({ path, text }) =>
  [...text.matchAll(/\bconst (\w+) = wireOrder\(/g)].map(([, name]) => ({ path, name: name! })),
);

/** What is wrong with an order as it is now, and what to do about it; null where nothing is. */
function problemOf(name: string, now: readonly string[] = []): string | null {
  const before = ORDERS[name] ?? [];
  if (before.some((item, index) => now[index] !== item))
    return `${name} is written to the wire: nothing in it moves or goes; put what is new at its end`;
  if (now.length > before.length)
    return `${name} has grown: add its end to test/golden/wire-orders.json`;
  return null;
}

describe('an order that is written to the wire only grows at its end', () => {
  test.each(DECLARED)('$name of $path', async ({ path, name }) => {
    const load = MODULES[`../../${path}`]!;
    const { [name]: now } = await load();
    expect(now, `${name} has to be exported`).toBeDefined();
    expect(problemOf(name, now)).toBeNull();
  });

  test('tasks, in which briefings are listed', () => {
    expect(problemOf('TASKS', Object.keys(TASKS))).toBeNull();
  });

  test.each(SHIPPED_DOCKETS)('members of $id: their numbers in draws and codes', (docket) => {
    const now = docket.members.map(({ id }) => id);
    expect(problemOf(`members of ${docket.id}`, now)).toBeNull();
  });

  test('nothing is kept that is no longer declared', () => {
    const dockets = SHIPPED_DOCKETS.map(({ id }) => `members of ${id}`);
    const names = [...DECLARED.map(({ name }) => name), 'TASKS', ...dockets];
    expect(Object.keys(ORDERS).toSorted()).toEqual(names.toSorted());
  });

  test.each([
    ['one goes', ['attache', 'envoy']],
    ['two change places', ['envoy', 'attache', 'ambassador']],
    ['one comes in between', ['attache', 'consul', 'envoy', 'ambassador']],
    ['one comes at the end, and nobody wrote it down', [...ORDERS['LEVELS']!, 'consul']],
  ])('it is noticed when %s', (_, now) => {
    expect(problemOf('LEVELS', now)).toMatch(/at its end|wire-orders\.json/);
  });
});
