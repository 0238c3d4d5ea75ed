import { describe, expect, test } from 'vitest';
import { parseSave } from '../../src/session/save-format';
import { replaySave } from '../../src/session/reopen';
import { RULES_VERSION } from '../../src/engine/version';
import { LEVELS } from '../../src/engine/state';
import { DECEMBER_2015, MODEL } from '../support/shipped';

/**
 * Whole games of the informed bot, one for each level, recorded. A change of the rules that moves one
 * of them goes with a new rulesVersion and new files: `npx tsx test/golden/write.ts`.
 */
const FILES = import.meta.glob<string>('./*.replay.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('golden replays', () => {
  test('every level has one', () => {
    const names = LEVELS.map((level) => `./2015-december.${level}.replay.json`);
    expect(Object.keys(FILES).toSorted()).toEqual(names.toSorted());
  });

  test.each(Object.entries(FILES))('%s leads to its hash', (_, text) => {
    const parsed = parseSave(text);
    if (!parsed.ok) throw new Error(parsed.problem.code);
    expect(parsed.save.header.rulesVersion).toBe(RULES_VERSION);
    const replayed = replaySave({ scenario: DECEMBER_2015, model: MODEL, save: parsed.save });
    expect(replayed).toMatchObject({ ok: true });
  });
});
