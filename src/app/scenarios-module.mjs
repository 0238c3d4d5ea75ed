import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** By this name the page imports what it needs of `scenarios/` before any docket is fetched. */
const MODULE = 'virtual:scenarios';
const RESOLVED = `\0${MODULE}`;

/** Words stand beside a docket in files named by their language. */
const WORDS_FILE = /^[a-z]{2}\.json$/;

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(FOLDER + path, 'utf8'));
}

/**
 * What the shelf tells of a docket, by language.
 * @param {string} folder
 */
function shelfWords(folder) {
  const files = readdirSync(FOLDER + folder).filter((name) => WORDS_FILE.test(name));
  return Object.fromEntries(
    files.map((name) => {
      const { title, problem, difficulty } = readJson(`${folder}/${name}`);
      return [name.slice(0, 2), { title, problem, difficulty }];
    }),
  );
}

/** @param {string} folder */
function shelfFacts(folder) {
  const { id, proceedings } = readJson(`${folder}/docket.json`);
  const [meeting] = proceedings;
  /** @type {readonly { id: string, role: string }[]} */
  const members = meeting.members;
  return {
    id,
    meetingDate: meeting.meetingDate.value,
    weeks: meeting.weeks.length,
    messengersPerWeek: meeting.messengersPerWeek,
    seatOrder: meeting.seatOrder,
    chairs: members.filter(({ role }) => role === 'elected').map((member) => member.id),
    isLesson: meeting.lessons.length > 0,
    words: shelfWords(folder),
  };
}

/** The short facts of every docket in `scenarios/`, oldest meeting first. */
function shelf() {
  /** @param {{ meetingDate: string, id: string }} facts */
  const key = ({ meetingDate, id }) => `${meetingDate} ${id}`;
  return readdirSync(FOLDER)
    .filter((name) => existsSync(`${FOLDER}${name}/docket.json`))
    .map(shelfFacts)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The flags' addresses, by state and for the United Nations: an import each, so that the build holds
 * no other flag.
 */
function flagImports() {
  /** @type {Record<string, { flag: string }>} */
  const states = { ...readJson('states.json').states, UN: { flag: 'un' } };
  const rows = Object.entries(states);
  const imports = rows.map(
    ([, { flag }], index) =>
      `import f${index} from 'circle-flags/flags/${flag}.svg?url&no-inline';\n`,
  );
  const table = rows.map(([id], index) => `${id}: f${index}`).join(', ');
  return `${imports.join('')}export const FLAGS = { ${table} };\n`;
}

/**
 * A Vite plugin: `virtual:scenarios` holds what the shelf tells of each docket and the addresses of the
 * states' flags, read from `scenarios/` as the page is built. So a new docket is a new folder there.
 */
export function scenariosModule() {
  return {
    name: 'nine-votes-scenarios',
    /** @param {string} id */
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    /** @param {string} id */
    load: (id) =>
      id === RESOLVED ? `export const SHELF = ${JSON.stringify(shelf())};\n${flagImports()}` : null,
  };
}
