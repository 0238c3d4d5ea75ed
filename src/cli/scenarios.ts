import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';
import { parseScenario } from '../scenario/parse';
import { parseVoteModel } from '../scenario/vote-model';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const NOT_DOCKETS: readonly string[] = ['schema.json', 'vote-model.json'];

/** The ids of all dockets, in order of their names. */
export function scenarioIds(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && !NOT_DOCKETS.includes(name))
    .map((name) => name.slice(0, -'.json'.length))
    .toSorted();
}

/** One docket by its id; null when there is none. @throws when a docket of ours is broken. */
export function loadScenario(id: string): Scenario | null {
  if (!scenarioIds().includes(id)) return null;
  const parsed = parseScenario(readJson(`${id}.json`));
  if (!parsed.ok) throw new Error(`scenario ${id} is broken: npm run -s cli -- validate`);
  return parsed.scenario;
}

/** The fitted formula. @throws when our own file is broken. */
export function loadModel(): VoteModel {
  const parsed = parseVoteModel(readJson('vote-model.json'));
  if (!parsed.ok) throw new Error('scenarios/vote-model.json is broken');
  return parsed.model;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}
