import { AI_VERSION } from '../../src/ai/version';
import { canonicalJson, hashText } from '../../src/engine/core/hash';
import { RULES_VERSION } from '../../src/engine/proceedings/council/version';
import { fingerprintOf } from '../../src/session/codes/fingerprint';
import { CODE_FORMAT } from '../../src/session/codes/replay-code-header';
import { SHIPPED_DOCKETS } from './dockets';
import { MODEL } from './shipped';
import { sourcesUnder, withoutComments } from './sources';

/** One thing that a game's code hangs on: its version, and a hash of what that version stands for. */
export interface Versioned {
  readonly version: number;
  readonly hash: string;
}

/** What each version stood for when the golden games were written. */
export interface Fingerprints {
  /** What a change of any of them takes: the constant to raise, by the name of the thing. */
  readonly sources: Readonly<Record<'rules' | 'ai' | 'code', Versioned>>;
  readonly dockets: Readonly<Record<string, Versioned & { readonly fingerprint: string }>>;
}

/** Where each version is raised. */
export const RAISED_IN = {
  rules: 'RULES_VERSION in src/engine/proceedings/council/version.ts',
  ai: 'AI_VERSION in src/ai/version.ts',
  code: 'CODE_FORMAT in src/session/codes/replay-code-header.ts',
} as const;

/** Files of `session` that derive the other seats' choices, or put choices in their order. */
const DERIVING = /^src\/session\/play\/(luck|play|recorded-turn)\.ts$/;
const CODING = /^src\/session\/codes\/replay-code[a-z-]*\.ts$/;

/** What the versions stand for now. Comments and the layout of lines in the sources don't count. */
export function fingerprintsNow(): Fingerprints {
  const session = sourcesUnder('src/session');
  const ai = [...sourcesUnder('src/ai'), ...session.filter(({ path }) => DERIVING.test(path))];
  const coding = session.filter(({ path }) => CODING.test(path));
  return {
    sources: {
      rules: { version: RULES_VERSION, hash: hashOf(sourcesUnder('src/engine')) },
      ai: { version: AI_VERSION, hash: hashOf(ai) },
      code: { version: CODE_FORMAT, hash: hashOf(coding) },
    },
    dockets: Object.fromEntries(
      SHIPPED_DOCKETS.map((docket) => [
        docket.id,
        {
          version: docket.version,
          hash: hashText(canonicalJson(docket)),
          fingerprint: fingerprintOf(docket, MODEL).toString(16).padStart(8, '0'),
        },
      ]),
    ),
  };
}

function hashOf(sources: readonly { readonly path: string; readonly text: string }[]): string {
  const texts = sources.map(
    ({ path, text }) => `${path}\n${withoutComments(text).replace(/\s+/g, ' ')}`,
  );
  return hashText(texts.join('\n'));
}
