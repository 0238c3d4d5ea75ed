import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { VoteModel } from '../engine/ballot/model';
import type { States } from '../scenario/compose';
import { parseDocket } from '../scenario/parse-docket';
import { parseWords } from '../scenario/parse-words';
import { parseStateNames, parseStates } from '../scenario/states';
import { parseVoteModel } from '../scenario/vote-model';
import { learnDocket } from '../words/docket-words';
import { learnStates } from '../words/states';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../scenarios');

/** The language in which the command line speaks: `en.json` beside each docket. */
const LANGUAGE = 'en';

const REPAIR = 'npm run -s cli -- validate';

/** The ids of all dockets, in order of their names: the folders that hold one. */
export function scenarioIds(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'docket.json')))
    .toSorted();
}

/**
 * One docket by its id, with its words learnt; null when there is none.
 * @throws when a docket of ours is broken.
 */
export function loadScenario(id: string): Scenario | null {
  if (!scenarioIds().includes(id)) return null;
  const file = readShipped(`${id}/docket.json`);
  const parsed = parseDocket(file, loadStates());
  if (!parsed.ok) throw new Error(`docket ${id} is broken: ${REPAIR} scenarios/${id}`);
  const told = parseWords(readShipped(`${id}/${LANGUAGE}.json`), file);
  if (!told.ok) throw new Error(`the words of docket ${id} are broken: ${REPAIR} scenarios/${id}`);
  learnDocket(told.words);
  return parsed.docket.proceedings[0];
}

let known: States | null = null;

/** The states that dockets seat, with their names learnt. @throws when a file of ours is broken. */
export function loadStates(): States {
  if (known) return known;
  const parsed = parseStates(readShipped('states.json'));
  if (!parsed.ok) throw new Error('scenarios/states.json is broken');
  const named = parseStateNames(readShipped(`states.${LANGUAGE}.json`), parsed.states);
  if (!named.ok) throw new Error(`scenarios/states.${LANGUAGE}.json is broken`);
  learnStates(named.named);
  known = parsed.states;
  return known;
}

/** The fitted formula. @throws when our own file is broken. */
export function loadModel(): VoteModel {
  const parsed = parseVoteModel(readShipped('vote-model.json'));
  if (!parsed.ok) throw new Error('scenarios/vote-model.json is broken');
  return parsed.model;
}

/** A file of ours in `scenarios/`, as it is written; null where there is none. */
export function readOwn(name: string): unknown {
  return existsSync(join(FOLDER, name)) ? readShipped(name) : null;
}

/** A file of ours in `scenarios/`, as it is written. @throws when there is none. */
export function readShipped(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}
