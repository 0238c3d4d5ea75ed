import december2014 from '../../scenarios/2014-december.json';
import december2018 from '../../scenarios/2018-december.json';
import type { Scenario } from '../../src/engine/proceedings/council/scenario';
import { parseScenario } from '../../src/scenario/parse';
import { DECEMBER_2015 } from './shipped';

function read(data: unknown): Scenario {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

/** The shipped dockets as the game reads them, in order of their years. */
export const SHIPPED_DOCKETS: readonly Scenario[] = [
  read(december2014),
  DECEMBER_2015,
  read(december2018),
];
