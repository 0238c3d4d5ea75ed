import type { ProceedingKind } from '../../src/engine/proceedings/proceedings';
import { BOTS } from '../../src/ai/players/bots';
import { canonicalJson, hashText } from '../../src/engine/core/hash';
import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import { LEVELS } from '../../src/engine/core/levels';
import { contentOf } from '../../src/scenario/content';
import { fingerprintOf } from '../../src/session/codes/fingerprint';
import { encodeGame } from '../../src/session/codes/replay-code';
import { CODE_FORMAT } from '../../src/session/codes/replay-code-header';
import { playHeadless } from '../../src/session/play/headless';
import { kindsIn, VERSIONS_NOW } from '../../src/session/play/versions';
import { saveOf, saveText } from '../../src/session/saves/save-format';
import { SHIPPED_DOCKETS } from './dockets';
import { MODEL } from './shipped';
import { sourcesUnder, withoutComments } from './sources';

/** A version, and a hash of the sources that it stands for. */
export interface Versioned {
  readonly version: number;
  readonly hash: string;
}

/** What one kind of proceeding hangs on. */
export interface ProceedingPrint {
  readonly rules: Versioned;
  readonly ai: Versioned;
  /** As codes have it, in hex digits. */
  readonly fingerprint: string;
}

/** A shipped docket, and one game of the informed bot on it at each level. */
export interface DocketPrint {
  readonly kinds: readonly string[];
  readonly content: string;
  readonly games: Readonly<Record<string, { readonly hash: string; readonly code: string }>>;
}

/** What each version stood for when the golden games were written. */
export interface Fingerprints {
  readonly proceedings: Readonly<Record<string, ProceedingPrint>>;
  readonly code: Versioned;
  readonly dockets: Readonly<Record<string, DocketPrint>>;
}

/** Where each kind of proceeding's versions are raised, and that of codes. */
export const RAISED_IN = {
  council: {
    rules: 'RULES_VERSION in src/engine/proceedings/council/version.ts',
    ai: 'AI_VERSION in src/ai/version.ts',
  },
  code: 'CODE_FORMAT in src/session/codes/replay-code-header.ts',
} as const;

/** What proceedings share: a change of it may change the games of each. */
const ENGINE_SHARED = ['src/engine/core', 'src/engine/ballot', 'src/engine/minds'];

/** Files of `session` that derive the other seats' choices, or put choices in their order. */
const DERIVING = /^src\/session\/play\/(luck|play|recorded-turn|council-game)\.ts$/;
const CODING = /^src\/session\/codes\/replay-code[a-z-]*\.ts$/;

/** The sources that one kind of proceeding's games come from: another kind's are not among them. */
export function sourcesOf(kind: ProceedingKind) {
  const session = sourcesUnder('src/session');
  return {
    rules: [...ENGINE_SHARED, `src/engine/proceedings/${kind}`].flatMap(sourcesUnder),
    ai: [...sourcesUnder('src/ai'), ...session.filter(({ path }) => DERIVING.test(path))],
  };
}

/** What the versions stand for now. Comments and the layout of lines in the sources don't count. */
export function versionsNow(): Pick<Fingerprints, 'proceedings' | 'code'> {
  const coding = sourcesUnder('src/session').filter(({ path }) => CODING.test(path));
  const kinds = Object.keys(VERSIONS_NOW) as ProceedingKind[];
  return {
    proceedings: Object.fromEntries(kinds.map((kind) => [kind, proceedingNow(kind)])),
    code: { version: CODE_FORMAT, hash: hashOf(coding) },
  };
}

function proceedingNow(kind: ProceedingKind): ProceedingPrint {
  const { rules, ai } = VERSIONS_NOW[kind];
  const sources = sourcesOf(kind);
  return {
    rules: { version: rules, hash: hashOf(sources.rules) },
    ai: { version: ai, hash: hashOf(sources.ai) },
    fingerprint: fingerprintOf(kind, MODEL).toString(16).padStart(4, '0'),
  };
}

/** A golden game as it is now: the text of its file, and what is kept of it beside the others. */
export function goldenGame(scenario: Scenario, level: (typeof LEVELS)[number]) {
  const game = { scenario, model: MODEL, seed: 'golden', level, bot: BOTS.informed };
  const { header, log, state, hash } = playHeadless(game);
  const id = `${scenario.id}-golden`;
  const save = saveOf({ id, header, log, state, savedAt: 0, bot: 'informed' });
  const encoded = encodeGame({ header, log, scenario, model: MODEL });
  if (!encoded.ok) throw new Error(encoded.problem.code);
  const print = { hash: hashText(canonicalJson([log, hash])), code: encoded.code };
  return { file: `${scenario.id}.${level}.replay.json`, text: `${saveText(save)}\n`, print };
}

/** The shipped dockets with the prints of their golden games. */
export function docketPrints(
  printOf: (scenario: Scenario, level: string) => DocketPrint['games'][string],
): Fingerprints['dockets'] {
  return Object.fromEntries(
    SHIPPED_DOCKETS.map((scenario) => [
      scenario.id,
      {
        kinds: kindsIn(scenario),
        content: contentOf(scenario),
        games: Object.fromEntries(LEVELS.map((level) => [level, printOf(scenario, level)])),
      },
    ]),
  );
}

function hashOf(sources: readonly { readonly path: string; readonly text: string }[]): string {
  const texts = sources.map(
    ({ path, text }) => `${path}\n${withoutComments(text).replace(/\s+/g, ' ')}`,
  );
  return hashText(texts.join('\n'));
}
