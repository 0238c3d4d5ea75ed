import { describe, expect, test } from 'vitest';
import { loadStates } from '../../../src/cli/scenarios';
import type { Scenario } from '../../../src/engine/proceedings/council/scenario';
import { contentOf } from '../../../src/scenario/content';
import { trustedDocket } from '../../../src/scenario/trusted';
import { learnDocket, type DocketWords } from '../../../src/words/docket-words';
import { fileOf, SHIPPED } from '../../support/shipped';

type Path = readonly (string | number)[];

/** Every place in a value that holds something of one kind, by its path. */
function placesOf(value: unknown, kind: 'string' | 'number', path: Path = []): readonly Path[] {
  if (typeof value === kind) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, one]) => placesOf(one, kind, [...path, key]));
}

/** A copy with one value changed. */
function changed<T>(value: T, path: Path, change: (old: unknown) => unknown): T {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const owner = path
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  owner[path.at(-1)!] = change(owner[path.at(-1)!]);
  return copy as T;
}

const read = (json: object): Scenario => trustedDocket(json, loadStates()).proceedings[0];

describe.each(SHIPPED)('the content of $id', (docket) => {
  const file = fileOf(docket.id);

  test('is the same however the file was read, and 16 hex digits', () => {
    expect(contentOf(docket)).toMatch(/^[0-9a-f]{16}$/);
    expect(contentOf(read(file))).toBe(contentOf(docket));
  });

  test('changes with every number of the rules data but the format', () => {
    const places = placesOf(file, 'number').filter(([key]) => key !== 'format');
    const others = places.map((path) => changed(file, path, (old) => (old as number) + 1));
    expect(places.length).toBeGreaterThan(200);
    const same = others.filter((other) => contentOf(read(other)) === contentOf(docket));
    expect(same).toEqual([]);
  });

  test('changes with no word, whoever learns it, and with no status', () => {
    const words = fileOf(docket.id, 'en') as DocketWords;
    const places = placesOf(words, 'string').filter(([key]) => key !== 'id');
    const before = contentOf(read(file));
    for (const path of places) {
      learnDocket(changed(words, path, (old) => `${String(old)}!`));
      expect(contentOf(read(file))).toBe(before);
    }
    learnDocket(words);
    const statuses = placesOf(file, 'string').filter((path) => path.at(-1) === 'status');
    expect(statuses.length).toBeGreaterThan(50);
    for (const path of statuses.slice(0, 20)) {
      expect(contentOf(read(changed(file, path, () => 'fit')))).toBe(before);
    }
  });
});
