import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/engine/core/levels';
import { RULES_VERSION } from '../../src/engine/proceedings/council/version';
import { replaySave } from '../../src/session/saves/reopen';
import { decodeGame, encodeGame } from '../../src/session/codes/replay-code';
import { parseSave, type Save } from '../../src/session/saves/save-format';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { MODEL } from '../support/shipped';

/**
 * Whole games of the informed bot, one for each docket and level, recorded. A change of the rules that
 * moves one of them goes with a new rulesVersion and new files: `npx tsx test/golden/write.ts`.
 */
const FILES = import.meta.glob<string>('./*.replay.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function read(text: string): {
  readonly save: Save;
  readonly scenario: (typeof SHIPPED_DOCKETS)[0];
} {
  const parsed = parseSave(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const { save } = parsed;
  return { save, scenario: SHIPPED_DOCKETS.find(({ id }) => id === save.header.docket.id)! };
}

describe('golden replays', () => {
  test('every docket has one for every level', () => {
    const names = SHIPPED_DOCKETS.flatMap(({ id }) =>
      LEVELS.map((level) => `./${id}.${level}.replay.json`),
    );
    expect(Object.keys(FILES).toSorted()).toEqual(names.toSorted());
  });

  test.each(Object.entries(FILES))('%s leads to its hash', (_, text) => {
    const { save, scenario } = read(text);
    expect(save.header.versions['council']?.rules).toBe(RULES_VERSION);
    expect(replaySave({ scenario, model: MODEL, save })).toMatchObject({ ok: true });
  });

  test.each(Object.entries(FILES))('%s comes back from its code', (_, text) => {
    const { save, scenario } = read(text);
    const encoded = encodeGame({ ...save, scenario, model: MODEL });
    const decoded = decodeGame(encoded.ok ? encoded.code : '', {
      scenarios: SHIPPED_DOCKETS,
      model: MODEL,
    });
    expect(decoded).toMatchObject({ ok: true, header: save.header });
  });
});
