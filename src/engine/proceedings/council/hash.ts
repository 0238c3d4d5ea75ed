import { canonicalJson, hashText } from '../../core/hash';
import { COUNCIL } from './proceeding';
import type { GameState } from './state';

/** Fingerprint of a game: everything but the docket's text, which stands by id and version. */
export function hashState(state: GameState): string {
  return hashText(canonicalJson(COUNCIL.hashedPart(state)));
}
