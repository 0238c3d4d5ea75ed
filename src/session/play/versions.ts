import { AI_VERSION } from '../../ai/version';
import { contentOf } from '../../scenario/content';
import type { DocketRef } from '../../scenario/docket-ref';
import { PROCEEDINGS, type ProceedingKind } from '../../engine/proceedings/proceedings';
import type { Scenario } from '../../engine/proceedings/council/scenario';

/** What one proceeding's games hang on beside its docket: whole numbers that only go up. */
export interface ProceedingVersions {
  readonly rules: number;
  /** Of what the AI seats choose; 0 in saves from before it was written down. */
  readonly ai: number;
}

/** Versions by kind of proceeding: those that a docket is made of, no others. */
export type Versions = Readonly<Record<string, ProceedingVersions>>;

/** Today's versions, one line for each kind of proceeding. */
export const VERSIONS_NOW: Readonly<Record<ProceedingKind, ProceedingVersions>> = {
  council: { rules: PROCEEDINGS.council.version, ai: AI_VERSION },
};

/** The proceedings of a docket, in order: today always one meeting of the Council. */
export function kindsIn(_docket: Scenario): readonly ProceedingKind[] {
  return ['council'];
}

/** The versions that a new game on a docket is played by. */
export function versionsFor(docket: Scenario): Versions {
  return Object.fromEntries(kindsIn(docket).map((kind) => [kind, VERSIONS_NOW[kind]]));
}

/** Why a game's log no longer gives its game: its docket's content, or one proceeding's rules. */
export type Outdated =
  | { readonly code: 'otherContent' }
  | { readonly code: 'otherRules'; readonly proceeding: ProceedingKind };

/**
 * What has changed since a game was begun; null where its log still gives the same game. Another
 * version of the AI counts only `withAi`: a log holds what the AI seats did, a code derives it.
 */
export function changeSince(
  { docket, versions }: { readonly docket: DocketRef; readonly versions: Versions },
  scenario: Scenario,
  { withAi }: { readonly withAi: boolean },
): Outdated | null {
  const other = kindsIn(scenario).find((kind) => {
    const [then, now] = [versions[kind], VERSIONS_NOW[kind]];
    return then?.rules !== now.rules || (withAi && then.ai !== now.ai);
  });
  if (other) return { code: 'otherRules', proceeding: other };
  return docket.content === contentOf(scenario) ? null : { code: 'otherContent' };
}
