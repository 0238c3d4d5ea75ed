import type { Scenario } from '../engine/scenario';
import { isSeed } from '../engine/setup';
import { LEVELS } from '../engine/state';
import { RULES_VERSION } from '../engine/version';
import type { VoteModel } from '../engine/vote/model';
import { docketMark, fingerprintOf } from './fingerprint';
import type { GameHeader } from './header';
import { oneOfMany, type Share, type ShareReader } from './replay-code-numbers';

/** The format of codes; the first sign of each. */
export const CODE_FORMAT = 1;
const FORMATS = 32;
const MARKS = 256;
const FINGERPRINTS = 2 ** 32;
const LONGEST_SEED = 12;
const SEED_SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** What a header in a code may be wrong about. */
export type HeaderProblem = 'notACode' | 'unknownDocket' | 'otherRules';

/** A game's header as shares: format, docket, fingerprint, level and seed. */
export function headerShares(
  { seed, level }: Pick<GameHeader, 'seed' | 'level'>,
  scenario: Scenario,
  model: VoteModel,
): Share[] {
  return [
    oneOfMany(CODE_FORMAT, FORMATS),
    oneOfMany(docketMark(scenario), MARKS),
    oneOfMany(fingerprintOf(scenario, model), FINGERPRINTS),
    oneOfMany(LEVELS.indexOf(level), LEVELS.length),
    oneOfMany(seed.length - 1, LONGEST_SEED),
    ...[...seed].map((sign) => oneOfMany(SEED_SIGNS.indexOf(sign), SEED_SIGNS.length)),
  ];
}

/** Reads the header from a code, and finds its docket among those given. */
export function readHeader(
  reader: ShareReader,
  { scenarios, model }: { readonly scenarios: readonly Scenario[]; readonly model: VoteModel },
):
  | { readonly ok: true; readonly header: GameHeader; readonly scenario: Scenario }
  | { readonly ok: false; readonly code: HeaderProblem } {
  const number = (of: number): number => reader.next(of, (part) => oneOfMany(part, of))?.from ?? -1;
  if (number(FORMATS) !== CODE_FORMAT) return { ok: false, code: 'notACode' };
  const mark = number(MARKS);
  const scenario = scenarios.find((candidate) => docketMark(candidate) === mark);
  if (!scenario) return { ok: false, code: 'unknownDocket' };
  if (number(FINGERPRINTS) !== fingerprintOf(scenario, model))
    return { ok: false, code: 'otherRules' };
  const level = LEVELS[number(LEVELS.length)];
  const length = number(LONGEST_SEED) + 1;
  const seed = Array.from({ length }, () => SEED_SIGNS[number(SEED_SIGNS.length)] ?? '').join('');
  if (!level || !isSeed(seed)) return { ok: false, code: 'notACode' };
  const header: GameHeader = {
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    rulesVersion: RULES_VERSION,
    seed,
    level,
    humans: ['coalition'],
  };
  return { ok: true, header, scenario };
}
