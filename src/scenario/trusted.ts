import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';

/**
 * A docket of our own, without checking it again: the same value as `parseScenario` gives.
 *
 * Only for files in `scenarios/`, which a test parses in full. It keeps the schema's library out of
 * what the page loads first; a file from anywhere else goes through `parseScenario`.
 */
export function trustedScenario(json: object): Scenario {
  const fields = Object.entries(json).filter(([key]) => key !== '$schema');
  return Object.fromEntries(fields) as unknown as Scenario;
}

/** The vote model of our own `scenarios/vote-model.json`, on the same terms. */
export function trustedVoteModel(json: { readonly model: VoteModel }): VoteModel {
  return json.model;
}
