/** What is wrong with a table, and where. Lines count from 1 (the header); words for the command line. */
export interface TableProblem {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** A table read, or everything that is wrong with it. */
export type TableResult<Row> =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** One line of a table, by column name. */
export interface CsvLine {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The lines that could be split, and what is wrong with the others. */
export interface CsvText {
  readonly rows: readonly CsvLine[];
  readonly problems: readonly TableProblem[];
}

/** A value from a file, made safe and short enough to print. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
}

/**
 * Splits comma-separated text with a header line into fields, checking that every wanted column is
 * there once and that every line has as many fields as the header. A field may stand in double quotes
 * but holds no line break. Blank lines are skipped; further columns are ignored.
 */
export function parseCsv(text: string, wanted: readonly string[]): CsvText {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header = splitLine(lines[0] ?? '');
  const problems: TableProblem[] = wanted
    .map((column) => ({ column, times: header.filter((name) => name === column).length }))
    .filter(({ times }) => times !== 1)
    .map(({ column, times }) => ({
      line: 1,
      column,
      text: times === 0 ? 'this column is missing' : 'this column stands more than once',
    }));
  if (problems.length > 0) return { rows: [], problems };
  const rows: CsvLine[] = [];
  lines.forEach((content, index) => {
    if (index === 0 || content.trim() === '') return;
    const cells = splitLine(content);
    if (cells.length === header.length) {
      const fields = Object.fromEntries(wanted.map((name) => [name, cells[header.indexOf(name)]!]));
      rows.push({ line: index + 1, fields });
    } else {
      const column = header[Math.min(cells.length, header.length - 1)]!;
      const expected = `${header.length} fields expected, ${cells.length} found`;
      problems.push({ line: index + 1, column, text: expected });
    }
  });
  if (rows.length === 0 && problems.length === 0) {
    problems.push({ line: 2, column: wanted[0] ?? '', text: 'the table has no rows' });
  }
  return { rows, problems };
}

function splitLine(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)].map(
    ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? (bare ?? '').trim(),
  );
}
