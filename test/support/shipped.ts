import voteModel from '../../scenarios/vote-model.json';
import { loadScenario, readShipped, scenarioIds } from '../../src/cli/scenarios';
import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import type { VoteModel } from '../../src/engine/ballot/model';
import { parseVoteModel } from '../../src/scenario/vote-model';

/** Every shipped docket, read as the game reads it and with its words learnt, by its year. */
export const SHIPPED: readonly Scenario[] = scenarioIds().map((id) => loadScenario(id)!);

/** The shipped docket of December 2015, which most tests play on. */
export const DECEMBER_2015: Scenario = SHIPPED.find(({ id }) => id === '2015-december')!;

/** The shipped vote formula. */
export const MODEL: VoteModel = (() => {
  const parsed = parseVoteModel(voteModel);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
})();

/** A file of a shipped docket as it is written: its rules data, or its words in a language. */
export function fileOf(id: string, name = 'docket'): object {
  return readShipped(`${id}/${name}.json`) as object;
}
