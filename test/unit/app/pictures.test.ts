import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCKETS } from '../../../src/app/dockets';

const ROOT = new URL('../../../', import.meta.url);
const artSource = readFileSync(new URL('src/app/art.ts', ROOT), 'utf8');

/** Whether a file of the project, or of what it installs, is there. */
function isThere(path: string): boolean {
  return existsSync(new URL(path, ROOT));
}

test.each(DOCKETS)('every member of $id has a flag, a bust and a portrait', ({ seatOrder }) => {
  for (const id of seatOrder) {
    const code = new RegExp(`\\b${id}: '([a-z]{2})'`).exec(artSource)?.[1];
    expect(code, id).toBeDefined();
    expect(artSource).toMatch(new RegExp(`flags/\\{[^}]*\\b${code}\\b`));
    expect(isThere(`node_modules/circle-flags/flags/${code}.svg`), id).toBe(true);
    for (const suffix of ['', '-dim', '-arm']) {
      expect(isThere(`assets/delegates/${id}${suffix}.svg`), `${id}${suffix}`).toBe(true);
    }
    expect(isThere(`assets/delegates/portrait-${id}.svg`), id).toBe(true);
  }
});
