import y2014 from '../../scenarios/2014-december.json';
import december from '../../scenarios/2015-december.json';
import y2018 from '../../scenarios/2018-december.json';
import voteModel from '../../scenarios/vote-model.json';
import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import type { VoteModel } from '../../src/engine/ballot/model';
import { parseScenario } from '../../src/scenario/parse';
import { parseVoteModel } from '../../src/scenario/vote-model';

/** The shipped docket of December 2015, read as the game reads it. */
export const DECEMBER_2015: Scenario = (() => {
  const parsed = parseScenario(december);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
})();

/** The shipped vote formula. */
export const MODEL: VoteModel = (() => {
  const parsed = parseVoteModel(voteModel);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
})();

/** Every shipped docket, read as the game reads it, by its year. */
export const SHIPPED: readonly Scenario[] = [y2014, december, y2018].map((data) => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
});
