import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../support/sources';

/** What the lock says of one package, as far as this test looks. */
interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

const entries = Object.entries(lock.packages);

/** Whether a package can be found from the folder of the one that asks for it. */
function isListed(asker: string, name: string): boolean {
  const inner = `${asker}/node_modules/${name}`;
  return (
    Object.hasOwn(lock.packages, inner) || Object.hasOwn(lock.packages, `node_modules/${name}`)
  );
}

/**
 * `npm ci` refuses a lock that leaves out a package for another system, and npm writes such a lock
 * when its registry doesn't hold that package. So a lock can work where it was made and nowhere else.
 */
describe('package-lock.json', () => {
  test('lists every package that another asks for, for every system', () => {
    const missing = entries.flatMap(([folder, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isListed(folder, name))
        .map((name) => `${folder} -> ${name}`),
    );
    expect(missing).toEqual([]);
    expect(entries.length).toBeGreaterThan(50);
  });

  test('names no address to fetch from', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('pins our own packages to one version each', () => {
    const { dependencies, devDependencies } = lock.packages['']!;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
