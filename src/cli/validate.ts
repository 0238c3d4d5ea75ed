import { readFileSync, statSync } from 'node:fs';
import { readJsonText } from '../scenario/json-text';
import { parseScenario } from '../scenario/parse';
import type { Problem } from '../scenario/problem';
import type { CommandResult } from './command';

const USAGE = 'Usage: validate <file.json> [--json]\n';

/** A docket has some 60 kB; nothing near this size is one. */
const MOST_BYTES = 1_000_000;

interface Checked {
  readonly problems: readonly Problem[];
  /** Title of a valid docket; empty otherwise. */
  readonly title: string;
}

function broken(code: string, text: string): Checked {
  return { problems: [{ pointer: '', code, text }], title: '' };
}

function readText(path: string): string | Checked {
  try {
    if (statSync(path).size > MOST_BYTES) {
      return broken('tooLarge', 'The file is far larger than any docket.');
    }
    return readFileSync(path, 'utf8');
  } catch {
    return broken('unreadable', 'The file cannot be read.');
  }
}

function check(path: string): Checked {
  const text = readText(path);
  if (typeof text !== 'string') return text;
  const json = readJsonText(text);
  if (!json.ok) {
    const place = `line ${json.line}, column ${json.column}`;
    return broken('brokenJson', `The file is not JSON: something is wrong at ${place}.`);
  }
  const parsed = parseScenario(json.value);
  return parsed.ok
    ? { problems: [], title: parsed.scenario.title }
    : { problems: parsed.problems, title: '' };
}

function listed({ problems, title }: Checked): string {
  if (problems.length === 0) return `Valid: ${title}\n`;
  const lines = problems.map(
    ({ pointer, code, text }) => `${pointer || '(file)'}: ${text} [${code}]`,
  );
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}\n`;
}

/** `validate <file.json> [--json]`: exit 0 for a valid docket, 1 with every problem, 2 for usage. */
export function validateCommand(args: readonly string[]): CommandResult {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--json' && flag !== '--help');
  if (unknown === undefined && flags.includes('--help'))
    return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (unknown !== undefined || files.length !== 1) {
    const why = unknown === undefined ? 'Name one file.' : `Unknown flag: ${unknown}`;
    return { exitCode: 2, stdout: '', stderr: `${why}\n${USAGE}` };
  }
  const checked = check(files[0]!);
  const exitCode = checked.problems.length === 0 ? 0 : 1;
  const stdout = flags.includes('--json')
    ? `${JSON.stringify({ problems: checked.problems })}\n`
    : listed(checked);
  return { exitCode, stdout, stderr: '' };
}
