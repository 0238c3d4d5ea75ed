import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readJsonText } from '../scenario/json-text';
import { parseDocket } from '../scenario/parse-docket';
import { parseWords } from '../scenario/parse-words';
import type { Problem } from '../scenario/problem';
import type { CommandResult } from './command';
import { loadStates } from './scenarios';

const USAGE = 'Usage: validate <docket.json or its folder> [--json]\n';

/** A docket has some 60 kB; nothing near this size is one. */
const MOST_BYTES = 1_000_000;

/** Words stand beside the docket in files named by their language. */
const WORDS_FILE = /^[a-z]{2}\.json$/;

/** The words that every docket has. */
const FIRST_WORDS = 'en.json';

/** A problem with the name of the file that has it. */
type FoundProblem = Problem & { readonly file: string };

interface Checked {
  readonly problems: readonly FoundProblem[];
  /** Title of a valid docket; empty otherwise. */
  readonly title: string;
}

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

function unreadable(code: string, text: string): Read {
  return { ok: false, problem: { pointer: '', code, text } };
}

function readFile(path: string): Read {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES) {
      return unreadable('tooLarge', 'The file is far larger than any docket.');
    }
    text = readFileSync(path, 'utf8');
  } catch {
    return unreadable('unreadable', 'The file cannot be read.');
  }
  const json = readJsonText(text);
  if (json.ok) return json;
  const place = `line ${json.line}, column ${json.column}`;
  return unreadable('brokenJson', `The file is not JSON: something is wrong at ${place}.`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The words beside a docket, the first language first. */
function wordsBeside(path: string): readonly string[] {
  const others = readdirSync(dirname(path))
    .filter((name) => WORDS_FILE.test(name) && name !== FIRST_WORDS)
    .toSorted();
  return [FIRST_WORDS, ...others];
}

function check(path: string): Checked {
  const docketPath = isFolder(path) ? join(path, 'docket.json') : path;
  const named = (file: string, problems: readonly Problem[]) =>
    problems.map((problem) => ({ file, ...problem }));
  const docketName = basename(docketPath);
  const read = readFile(docketPath);
  if (!read.ok) return { problems: named(docketName, [read.problem]), title: '' };
  const parsed = parseDocket(read.value, loadStates());
  const told = wordsBeside(docketPath).map((name) => {
    const words = readFile(join(dirname(docketPath), name));
    if (!words.ok) return { name, problems: [words.problem], title: '' };
    const checked = parseWords(words.value, read.value);
    return checked.ok
      ? { name, problems: [], title: checked.words.title }
      : { name, problems: checked.problems, title: '' };
  });
  return {
    problems: [
      ...named(docketName, parsed.ok ? [] : parsed.problems),
      ...told.flatMap(({ name, problems }) => named(name, problems)),
    ],
    title: told[0]!.title,
  };
}

function listed({ problems, title }: Checked): string {
  if (problems.length === 0) return `Valid: ${title}\n`;
  const lines = problems.map(
    ({ file, pointer, code, text }) => `${file} ${pointer || '(file)'}: ${text} [${code}]`,
  );
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}\n`;
}

/**
 * `validate <docket.json or its folder> [--json]`: the rules data and the words beside it. Exit 0 when
 * both are valid, 1 with every problem, 2 for usage.
 */
export function validateCommand(args: readonly string[]): CommandResult {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json' && flag !== '--help');
  if (unknown === undefined && flags.includes('--help'))
    return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (unknown !== undefined || files.length !== 1) {
    const why = unknown === undefined ? 'Name one docket.' : `Unknown flag: ${unknown}`;
    return { exitCode: 2, stdout: '', stderr: `${why}\n${USAGE}` };
  }
  const checked = check(files[0]!);
  const exitCode = checked.problems.length === 0 ? 0 : 1;
  const stdout = flags.includes('--json')
    ? `${JSON.stringify({ problems: checked.problems })}\n`
    : listed(checked);
  return { exitCode, stdout, stderr: '' };
}
