import type { ProceedingKind } from '../../src/engine/proceedings/proceedings';
import { describe, expect, test } from 'vitest';
import { loadStates } from '../../src/cli/scenarios';
import { trustedDocket } from '../../src/scenario/trusted';
import { contentOf } from '../../src/scenario/content';
import { refOf } from '../../src/scenario/docket-ref';
import { contentMark, docketMark, fingerprintOf } from '../../src/session/codes/fingerprint';
import { VERSIONS_NOW } from '../../src/session/play/versions';
import { SHIPPED_DOCKETS } from '../support/dockets';
import { RAISED_IN, sourcesOf, versionsNow, type Fingerprints } from '../support/fingerprints';
import { unraised } from '../support/raised';
import { fileOf, MODEL } from '../support/shipped';
import written from './fingerprints.json';

const kept = written as unknown as Fingerprints;

/** Fingerprints as a hand may change them. */
type Hacked = ReturnType<JSON['parse']>;

/**
 * A code names the rules and the AI of its proceedings through versions. Whoever changes what one stands
 * for writes the golden games anew: that is refused where one of them has changed and no version is
 * raised.
 */
const COMMAND = 'run npx tsx test/golden/write.ts';

describe('what a version stands for does not change under it', () => {
  const now = versionsNow();

  test.each(['rules', 'ai'] as const)('council: %s', (name) => {
    const where = RAISED_IN.council[name];
    const advice = `the sources have changed: raise ${where} if a game has, then ${COMMAND}`;
    expect(now.proceedings['council']![name], advice).toEqual(kept.proceedings['council']![name]);
  });

  test('council: its fingerprint', () => {
    const advice = `the vote model or a version has changed: ${COMMAND}`;
    expect(now.proceedings['council']!.fingerprint, advice).toBe(
      kept.proceedings['council']!.fingerprint,
    );
  });

  test('codes', () => {
    const advice = `the sources have changed: raise ${RAISED_IN.code} if a code has, then ${COMMAND}`;
    expect(now.code, advice).toEqual(kept.code);
  });

  test.each(SHIPPED_DOCKETS)('$id', (docket) => {
    const advice = `the docket's rules data has changed, so its codes close: ${COMMAND}`;
    expect(contentOf(docket), advice).toBe(kept.dockets[docket.id]!.content);
  });

  test.each([...kindsWithSources()])('no source of another proceeding counts for %s', (kind) => {
    const paths = sourcesOf(kind).rules.map(({ path }) => path);
    const strays = paths.filter(
      (path) =>
        path.startsWith('src/engine/proceedings/') &&
        !path.startsWith(`src/engine/proceedings/${kind}/`),
    );
    expect(strays).toEqual([]);
    expect(paths).toContain(`src/engine/proceedings/${kind}/version.ts`);
    expect(paths).toContain('src/engine/core/rng.ts');
  });
});

function kindsWithSources(): ProceedingKind[] {
  return Object.keys(VERSIONS_NOW) as ProceedingKind[];
}

describe('golden games that change', () => {
  const id = '2015-december';
  const changed = (change: (copy: Hacked) => void): Fingerprints => {
    const copy: Hacked = structuredClone(kept);
    change(copy);
    return copy as Fingerprints;
  };
  const game = (copy: Hacked) => (copy.dockets[id].games.envoy.hash = 'another');
  const code = (copy: Hacked) => (copy.dockets[id].games.envoy.code = 'another');
  const raise = (name: 'rules' | 'ai') => (copy: Hacked) =>
    (copy.proceedings.council[name].version += 1);

  test.each<[string, ((copy: Hacked) => unknown)[], string[]]>([
    ['nothing at all', [], []],
    ['a game alone', [game], [`${id} envoy: its game`]],
    ['a code alone', [code], [`${id} envoy: its code`]],
    ['a game under higher rules', [game, raise('rules')], []],
    ['a game under another AI', [game, raise('ai')], []],
    ['a game on another docket', [game, (copy) => (copy.dockets[id].content = 'another')], []],
    ['a code in a higher format', [code, (copy) => (copy.code.version += 1)], []],
    [
      'a game in a higher format of codes',
      [game, (copy) => (copy.code.version += 1)],
      [`${id} envoy: its game`],
    ],
    [
      'a game under lower rules',
      [game, (copy) => (copy.proceedings.council.rules.version -= 1)],
      [`${id} envoy: its game`],
    ],
    [
      'a game while another proceeding is raised',
      [game, (copy) => (copy.proceedings.assembly = copy.proceedings.council)],
      [`${id} envoy: its game`],
    ],
  ])('%s', (_, changes, told) => {
    expect(
      unraised(
        kept,
        changed((copy) => changes.forEach((change) => change(copy))),
      ),
    ).toEqual(told);
  });
});

describe('the fingerprint of a game', () => {
  const [docket, other] = [SHIPPED_DOCKETS[0]!, SHIPPED_DOCKETS[1]!];

  test('is whole numbers of 16 bits, the same for the same texts in another order', () => {
    const { content } = refOf(docket);
    for (const value of [fingerprintOf('council', MODEL), contentMark({ content })])
      expect(Number.isInteger(value) && value >= 0 && value < 2 ** 16).toBe(true);
    const turned = Object.fromEntries(Object.entries(docket).toReversed()) as typeof docket;
    expect(contentOf(turned)).toBe(content);
  });

  test.each(SHIPPED_DOCKETS)(
    'is the same in the page, which reads $id without a check',
    (checked) => {
      const trusted = trustedDocket(fileOf(checked.id), loadStates()).proceedings[0];
      expect(contentOf(trusted)).toBe(contentOf(checked));
    },
  );

  test('goes with a mark of its own for each docket', () => {
    expect(new Set(SHIPPED_DOCKETS.map(docketMark)).size).toBe(SHIPPED_DOCKETS.length);
  });

  test('moves with the docket, the versions and the model', () => {
    const contents = [docket, other, { ...docket, messengersPerWeek: 9 }].map((one) =>
      contentMark(refOf(one)),
    );
    expect(new Set(contents).size).toBe(contents.length);
    const { rules, ai } = VERSIONS_NOW.council;
    const values = [
      fingerprintOf('council', MODEL),
      fingerprintOf('council', MODEL, { rules: rules + 1, ai }),
      fingerprintOf('council', MODEL, { rules, ai: ai + 1 }),
      fingerprintOf('council', { ...MODEL, c2: MODEL.c2 + 1 }),
    ];
    expect(new Set(values).size).toBe(values.length);
  });
});
