import { readFileSync } from 'node:fs';
import type { CommandResult } from '../command';
import { calibrate, type CalibrationReport } from './calibrate';
import { quoted, type TableProblem } from './csv';
import { readCouncilTable } from './tables';

const USAGE = `Usage: npm run -s calibrate -- [--test FILE.csv] [--json]

Fits the vote formula on General Assembly votes and scores it on elected Council members.

  --test FILE.csv  score this file instead, with the columns of scenarios/figures/council-votes.csv
                   (vote and last_dprk_vote may be empty)
  --json           answer in JSON
  --help           show this
`;

interface Wish {
  readonly json: boolean;
  readonly help: boolean;
  readonly test: string | null;
}

/** The flags, or what is wrong with them. */
function readFlags(args: readonly string[]): Wish | string {
  let wish: Wish = { json: false, help: false, test: null };
  for (let i = 0; i < args.length; i += 1) {
    const flag = args[i]!;
    if (flag === '--json') wish = { ...wish, json: true };
    else if (flag === '--help' || flag === '-h') wish = { ...wish, help: true };
    else if (flag === '--test' || flag.startsWith('--test=')) {
      const file = flag === '--test' ? args[(i += 1)] : flag.slice('--test='.length);
      if (!file || file.startsWith('--')) return '--test needs a file';
      if (wish.test !== null) return '--test may be given once';
      wish = { ...wish, test: file };
    } else return `unknown argument ${quoted(flag)}`;
  }
  return wish;
}

/**
 * `calibrate [--test FILE.csv] [--json]`: exit 0 with the report, 1 when the file cannot be used (every
 * problem named by line and column), 2 with the usage for flags it does not know.
 */
export function calibrateCommand(args: readonly string[]): CommandResult {
  const wish = readFlags(args);
  if (typeof wish === 'string') {
    return { exitCode: 2, stdout: '', stderr: `calibrate: ${wish}\n\n${USAGE}` };
  }
  if (wish.help) return { exitCode: 0, stdout: USAGE, stderr: '' };
  if (wish.test === null) return answer(calibrate(), wish.json);
  const text = readText(wish.test);
  if (text === null) {
    return refusal(
      [{ line: 0, column: '', text: `${quoted(wish.test)} cannot be read` }],
      wish.json,
    );
  }
  const table = readCouncilTable(text);
  return table.ok
    ? answer(calibrate({ test: table.rows }), wish.json)
    : refusal(table.problems, wish.json);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function answer(report: CalibrationReport, json: boolean): CommandResult {
  return {
    exitCode: 0,
    stdout: json ? `${JSON.stringify(report)}\n` : readable(report),
    stderr: '',
  };
}

function refusal(problems: readonly TableProblem[], json: boolean): CommandResult {
  const lines = problems.map(({ line, column, text }) =>
    line === 0 ? text : `line ${line}, column ${column}: ${text}`,
  );
  return {
    exitCode: 1,
    stdout: json ? `${JSON.stringify({ problems })}\n` : '',
    stderr: lines.map((line) => `calibrate: ${line}\n`).join(''),
  };
}

const NAME_WIDTH = 64;

/** A share or a loss in a column of its own; a dash where nothing was scored. */
function two(value: number | null): string {
  return (value === null ? '-' : value.toFixed(2)).padStart(9);
}

function readable({ trainedOn, rows, coefficients, models, forecasts }: CalibrationReport): string {
  const { b, c1, c2 } = coefficients;
  return [
    `Fitted on ${rows} ${trainedOn}.`,
    `b ${b.toFixed(2)}  c1 ${c1.toFixed(2)}  c2 ${c2.toFixed(2)}`,
    '',
    `${'Elected members'.padEnd(NAME_WIDTH)} votes    right  yes/not  log-loss`,
    ...models.map(
      ({ name, rows: votes, electedAccuracy, electedYesAccuracy, electedLogLoss }) =>
        `${name.padEnd(NAME_WIDTH)}${String(votes).padStart(6)}` +
        `${two(electedAccuracy)}${two(electedYesAccuracy)}${two(electedLogLoss).padStart(10)}`,
    ),
    '',
    'Roll          P(nine)   expected yes',
    ...forecasts.map(
      ({ roll, pass, expectedYes }) =>
        `${roll.padEnd(12)}${two(pass)}${expectedYes.toFixed(2).padStart(15)}`,
    ),
    '',
  ].join('\n');
}
