import { describe, expect, test } from 'vitest';
import { loadStates } from '../../src/cli/scenarios';
import { trustedDocket } from '../../src/scenario/trusted';
import { docketMark, fingerprintOf } from '../../src/session/codes/fingerprint';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { fingerprintsNow, RAISED_IN } from '../support/fingerprints';
import { fileOf, MODEL } from '../support/shipped';
import kept from './fingerprints.json';

/**
 * A code names the rules, the AI and the docket that it was made by through versions. Whoever changes
 * what a version stands for raises it, and then writes the golden games anew.
 */
const COMMAND = 'then run npx tsx test/golden/write.ts';

describe('what a version stands for does not change under it', () => {
  const now = fingerprintsNow();

  test.each(['rules', 'ai', 'code'] as const)('%s', (name) => {
    const advice = `the sources have changed: raise ${RAISED_IN[name]} if games may, ${COMMAND}`;
    expect(now.sources[name], advice).toEqual(kept.sources[name]);
  });

  test.each(SHIPPED_DOCKETS)('$id', ({ id }) => {
    const advice = `the docket or the model has changed: raise the docket's version, ${COMMAND}`;
    expect(now.dockets[id], advice).toEqual(kept.dockets[id as keyof typeof kept.dockets]);
  });
});

describe('the fingerprint of a game', () => {
  const [docket, other] = [SHIPPED_DOCKETS[0]!, SHIPPED_DOCKETS[1]!];

  test('is a whole number of 32 bits, the same for the same texts in another order', () => {
    const value = fingerprintOf(docket, MODEL);
    expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
    const turned = Object.fromEntries(Object.entries(docket).toReversed()) as typeof docket;
    expect(fingerprintOf(turned, MODEL)).toBe(value);
  });

  test.each(SHIPPED_DOCKETS)(
    'is the same in the page, which reads $id without a check',
    (checked) => {
      const trusted = trustedDocket(fileOf(checked.id), loadStates()).proceedings[0];
      expect(fingerprintOf(trusted, MODEL)).toBe(fingerprintOf(checked, MODEL));
    },
  );

  test('goes with a mark of its own for each docket', () => {
    expect(new Set(SHIPPED_DOCKETS.map(docketMark)).size).toBe(SHIPPED_DOCKETS.length);
  });

  test('moves with the docket and with the model', () => {
    const values = [
      fingerprintOf(docket, MODEL),
      fingerprintOf(other, MODEL),
      fingerprintOf({ ...docket, version: docket.version + 1 }, MODEL),
      fingerprintOf(docket, { ...MODEL, c2: MODEL.c2 + 1 }),
    ];
    expect(new Set(values).size).toBe(values.length);
  });
});
