import type { VoteModel } from '../engine/ballot/model';
import { composeDocket, type ReadDocket, type States, type WrittenDocket } from './compose';

/** Our own `states.json`, without checking it again. */
export function trustedStates(json: object): States {
  return (json as { readonly states: States }).states;
}

/**
 * A docket of our own, without checking it again: the same value as `parseDocket` gives.
 *
 * Only for files in `scenarios/`, which a test parses in full. It keeps the schema's library out of
 * what the page loads first; a file from anywhere else goes through `parseDocket`.
 */
export function trustedDocket(json: object, states: States): ReadDocket {
  return composeDocket(json as WrittenDocket, states);
}

/** The vote model of our own `scenarios/vote-model.json`, on the same terms. */
export function trustedVoteModel(json: { readonly model: VoteModel }): VoteModel {
  return json.model;
}
