import type { ProceedingKind } from '../../engine/proceedings/proceedings';
import { canonicalJson, hashText } from '../../engine/core/hash';
import type { VoteModel } from '../../engine/ballot/model';
import type { DocketRef } from '../../scenario/docket-ref';
import { VERSIONS_NOW } from '../play/versions';

/**
 * 16 bits that stand for everything but a game's own header and docket that decides how choices in one
 * proceeding turn out: the versions of its rules and its AI, and the vote model. Another proceeding's
 * versions don't count.
 *
 * The rules and the AI stand by their versions, since a page cannot read its sources; a test holds
 * those versions against the sources' text.
 */
export function fingerprintOf(
  kind: ProceedingKind,
  model: VoteModel,
  { rules, ai } = VERSIONS_NOW[kind],
): number {
  return shortHash(canonicalJson([kind, rules, ai, model]));
}

/** 16 bits of a docket's content. */
export function contentMark({ content }: Pick<DocketRef, 'content'>): number {
  return shortHash(content);
}

/** 8 bits that stand for a docket's id. */
export function docketMark({ id }: Pick<DocketRef, 'id'>): number {
  return Number.parseInt(hashText(id).slice(0, 8), 16) % 256;
}

/** The first 16 bits of a text's hash. */
function shortHash(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 4), 16);
}
