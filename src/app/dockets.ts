import { SHELF } from 'virtual:scenarios';
import statesFile from '../../scenarios/states.json';
import namesFile from '../../scenarios/states.en.json';
import type { MemberId } from '../engine/core/ids';
import type { Scenario } from '../engine/proceedings/council/scenario';
import type { ShelfDocket } from '../panels/screens/shelf/shelf-props';
import { trustedDocket, trustedStates } from '../scenario/trusted';
import { learnDocket, type DocketWords } from '../words/docket-words';
import { learnStates } from '../words/states';

/** A docket as the shelf shows it, and the way to the whole of it. */
export interface Docket extends ShelfDocket {
  /** Fetches the docket's rules data and its words, which are learnt. Rejects when a file does not come. */
  load(): Promise<Scenario>;
}

/** The language in use: `en.json` beside each docket, and the states' names. */
const LANGUAGE = 'en';

learnStates(namesFile);

const STATES = trustedStates(statesFile);

/** Addresses of the dockets' files: rules data, and words by language. */
const FILES = import.meta.glob<string>(
  ['../../scenarios/*/docket.json', '../../scenarios/*/[a-z][a-z].json'],
  { query: '?url&no-inline', import: 'default', eager: true },
);

/** A way to a docket's files, which are fetched at the first call; a call that failed is tried again. */
function once(id: string): () => Promise<Scenario> {
  let asked: Promise<Scenario> | null = null;
  return () => {
    asked ??= loaded(id).catch((failure: unknown) => {
      asked = null;
      throw failure;
    });
    return asked;
  };
}

async function loaded(id: string): Promise<Scenario> {
  const [rules, words] = await Promise.all([
    fetched(`${id}/docket.json`),
    fetched(`${id}/${LANGUAGE}.json`),
  ]);
  learnDocket(words as DocketWords);
  return trustedDocket(rules, STATES).proceedings[0];
}

async function fetched(file: string): Promise<object> {
  const address = FILES[`../../scenarios/${file}`]!;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as object;
}

/** The dockets on the shelf, oldest first: the folders of `scenarios/`. */
export const DOCKETS: readonly Docket[] = SHELF.map(({ words, ...facts }) => ({
  ...facts,
  ...words[LANGUAGE]!,
  seatOrder: facts.seatOrder as readonly MemberId[],
  chairs: facts.chairs as readonly MemberId[],
  load: once(facts.id),
}));

/** The docket of that id; null when it is not on the shelf. */
export function docketOf(id: string): Docket | null {
  return DOCKETS.find((docket) => docket.id === id) ?? null;
}
