import { existsSync } from 'node:fs';
import { FLAGS } from 'virtual:scenarios';
import { expect, test } from 'vitest';
import { DOCKETS } from '../../../src/app/dockets';
import { loadStates } from '../../../src/cli/scenarios';

const ROOT = new URL('../../../', import.meta.url);

/** Whether a file of the project, or of what it installs, is there. */
function isThere(path: string): boolean {
  return existsSync(new URL(path, ROOT));
}

test.each(DOCKETS)('every member of $id has a flag, a bust and a portrait', ({ seatOrder }) => {
  for (const id of seatOrder) {
    const { flag } = loadStates()[id]!;
    expect(isThere(`node_modules/circle-flags/flags/${flag}.svg`), id).toBe(true);
    expect(FLAGS[id]).toContain(`/${flag}.svg`);
    for (const suffix of ['', '-dim', '-arm']) {
      expect(isThere(`assets/delegates/${id}${suffix}.svg`), `${id}${suffix}`).toBe(true);
    }
    expect(isThere(`assets/delegates/portrait-${id}.svg`), id).toBe(true);
  }
});

test('the United Nations have a flag, for who has none', () => {
  expect(FLAGS['UN']).toContain('/un.svg');
});
