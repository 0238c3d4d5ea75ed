import { AI_VERSION } from '../../ai/version';
import { canonicalJson, hashText } from '../../engine/core/hash';
import type { Scenario } from '../../engine/proceedings/council/scenario';
import { RULES_VERSION } from '../../engine/proceedings/council/version';
import type { VoteModel } from '../../engine/ballot/model';
import { contentOf } from '../../scenario/content';

/** Hashes already made, by docket; a docket and a model never change. */
const KEPT = new WeakMap<Scenario, { readonly model: VoteModel; readonly value: number }>();

/**
 * 32 bits that stand for everything but a game's own header that decides how choices turn out: the
 * versions of the rules and the AI, the vote model, and the docket's rules data. A whole number, 0 or more.
 *
 * The rules and the AI stand by their versions, since a page cannot read its sources; a test holds
 * those versions against the sources' text.
 */
export function fingerprintOf(scenario: Scenario, model: VoteModel): number {
  const kept = KEPT.get(scenario);
  if (kept?.model === model) return kept.value;
  const value = lowWord(canonicalJson([RULES_VERSION, AI_VERSION, model, contentOf(scenario)]));
  KEPT.set(scenario, { model, value });
  return value;
}

/** 8 bits that stand for a docket's id. */
export function docketMark({ id }: Pick<Scenario, 'id'>): number {
  return lowWord(id) % 256;
}

/** The first 32 bits of a text's hash. */
function lowWord(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 8), 16);
}
