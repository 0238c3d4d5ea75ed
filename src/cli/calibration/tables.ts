import { readFileSync } from 'node:fs';
import { VOTES, type Vote } from '../../engine/core/ids';
import { parseCsv, quoted, type CsvLine, type TableProblem, type TableResult } from './csv';

/** One state's vote on one Assembly text, with what was known of it the day before. */
export interface AssemblyRow {
  readonly date: string;
  readonly iso3: string;
  readonly vote: Vote;
  /** -1 to +1; null for a state without earlier votes. */
  readonly record: number | null;
  /** The state's last recorded plenary vote on the DPRK text; null if there was none. */
  readonly lastVote: Vote | null;
}

/** One member of the Council at one procedural vote. */
export interface CouncilRow {
  readonly roll: string;
  readonly item: string;
  readonly iso3: string;
  readonly group: string;
  readonly permanent: boolean;
  /** Null where no vote was taken or it is not known. */
  readonly vote: Vote | null;
  readonly record: number;
  readonly lastVote: Vote | null;
}

const ASSEMBLY_COLUMNS = ['vote_date', 'iso3', 'vote', 'rights_record', 'last_dprk_vote'];
const COUNCIL_COLUMNS = [
  'roll',
  'date',
  'item',
  'iso3',
  'group',
  'permanent',
  'vote',
  'rights_record',
  'last_dprk_vote',
];
const ELECTED_MEMBERS = 10;

/** Reads single fields of one line and gathers what is wrong with them. */
class FieldReader {
  readonly #line: CsvLine;
  readonly #problems: TableProblem[];

  constructor(line: CsvLine, problems: TableProblem[]) {
    this.#line = line;
    this.#problems = problems;
  }

  fail(column: string, text: string): void {
    this.#problems.push({ line: this.#line.line, column, text });
  }

  #refuse(column: string, expected: string): void {
    this.fail(column, `${quoted(this.#line.fields[column] ?? '')} is not ${expected}`);
  }

  text(column: string, { shape, expected }: { shape: RegExp; expected: string }): string {
    const value = this.#line.fields[column] ?? '';
    if (!shape.test(value)) this.#refuse(column, expected);
    return value;
  }

  /** A number from -1 to 1, or null for an empty field. */
  record(column: string): number | null {
    const value = this.#line.fields[column] ?? '';
    if (value === '') return null;
    const number = /^[+-]?\d*\.?\d+(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
    if (!(number >= -1 && number <= 1)) this.#refuse(column, 'a number from -1 to 1');
    return number;
  }

  vote(column: string): Vote | null {
    const value = this.#line.fields[column] ?? '';
    if (value === '') return null;
    const vote = VOTES.find((name) => name === value);
    if (!vote) this.#refuse(column, 'yes, no, abstain or empty');
    return vote ?? null;
  }

  /** A vote written as +1, 0 or -1, or null for an empty field. */
  numberedVote(column: string): Vote | null {
    const value = this.record(column);
    if (value === null || Number.isNaN(value)) return null;
    if (![1, 0, -1].includes(value)) this.#refuse(column, '1, 0, -1 or empty');
    return value > 0 ? 'yes' : value < 0 ? 'no' : 'abstain';
  }
}

const CODE = { shape: /^[A-Z]{3}$/, expected: 'a code of three capital letters' };
const DATE = { shape: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date like 2015-12-10' };
const NAME = { shape: /^[\w .:/-]{1,40}$/, expected: 'a name of 1 to 40 plain letters and digits' };
const GROUP = { shape: /^(AFR|APG|EEG|GRULAC|WEOG)$/, expected: 'AFR, APG, EEG, GRULAC or WEOG' };
const TRUTH = { shape: /^(true|false)$/i, expected: 'true or false' };

function readRows<Row>(
  text: string,
  columns: readonly string[],
  readRow: (fields: FieldReader) => Row,
): TableResult<Row> {
  const parsed = parseCsv(text, columns);
  const problems = [...parsed.problems];
  const rows = parsed.rows.map((line) => readRow(new FieldReader(line, problems)));
  if (problems.length === 0) return { ok: true, rows };
  return { ok: false, problems: problems.toSorted((one, other) => one.line - other.line) };
}

/** Reads a table with the columns of `scenarios/figures/assembly-votes.csv`. */
export function readAssemblyTable(text: string): TableResult<AssemblyRow> {
  return readRows(text, ASSEMBLY_COLUMNS, (fields) => {
    const vote = fields.vote('vote');
    if (!vote) fields.fail('vote', 'a vote is missing');
    return {
      date: fields.text('vote_date', DATE),
      iso3: fields.text('iso3', CODE),
      vote: vote ?? 'abstain',
      record: fields.record('rights_record'),
      lastVote: fields.numberedVote('last_dprk_vote'),
    };
  });
}

/**
 * Reads a table with the columns of `scenarios/figures/council-votes.csv`. `vote` and
 * `last_dprk_vote` may be empty; a state stands once in a roll, and at most ten are elected.
 */
export function readCouncilTable(text: string): TableResult<CouncilRow> {
  const seen = new Set<string>();
  const elected = new Map<string, number>();
  return readRows(text, COUNCIL_COLUMNS, (fields) => {
    fields.text('date', DATE);
    const record = fields.record('rights_record');
    if (record === null) fields.fail('rights_record', 'a record is missing');
    const row: CouncilRow = {
      roll: fields.text('roll', NAME),
      item: fields.text('item', NAME),
      iso3: fields.text('iso3', CODE),
      group: fields.text('group', GROUP),
      permanent: fields.text('permanent', TRUTH).toLowerCase() === 'true',
      vote: fields.vote('vote'),
      record: record ?? 0,
      lastVote: fields.numberedVote('last_dprk_vote'),
    };
    const key = `${row.roll} ${row.iso3}`;
    if (seen.has(key))
      fields.fail('iso3', `${quoted(row.iso3)} stands twice in ${quoted(row.roll)}`);
    seen.add(key);
    const count = (elected.get(row.roll) ?? 0) + (row.permanent ? 0 : 1);
    if (!row.permanent && count > ELECTED_MEMBERS) {
      fields.fail('permanent', `more than ten elected members in ${quoted(row.roll)}`);
    }
    elected.set(row.roll, count);
    return row;
  });
}

function ownFigures<Row>(name: string, read: (text: string) => TableResult<Row>): readonly Row[] {
  const url = new URL(`../../../scenarios/figures/${name}`, import.meta.url);
  const table = read(readFileSync(url, 'utf8'));
  if (table.ok) return table.rows;
  const { line, column, text } = table.problems[0]!;
  throw new Error(`${name}, line ${line}, column ${column}: ${text}`);
}

/** The project's own table of Assembly votes. @throws when the committed file is broken. */
export function assemblyVotes(): readonly AssemblyRow[] {
  return ownFigures('assembly-votes.csv', readAssemblyTable);
}

/** The project's own table of Council votes. @throws when the committed file is broken. */
export function councilVotes(): readonly CouncilRow[] {
  return ownFigures('council-votes.csv', readCouncilTable);
}
