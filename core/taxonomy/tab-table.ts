import type { SourceProblem } from './taxonomy-source.ts';

/** A row of a tab-separated file, by column name, and where it stands. */
export interface TableRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The cell of a column the table was read with. */
export const cell = (row: TableRow, column: string): string => row.cells[column] ?? '';

/** A cell with several values, joined by a vertical bar. */
export const values = (row: TableRow, column: string): string[] =>
  cell(row, column)
    .split('|')
    .map((value) => value.trim())
    .filter(Boolean);

/**
 * Reads UTF-8 text with one header line, tab-separated, without quoting. Missing columns and rows with another number of cells are
 * problems; the other rows are still read. Extra columns are left out.
 */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
): { readonly rows: readonly TableRow[]; readonly problems: readonly SourceProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    return {
      rows: [],
      problems: [{ file, line: 1, problem: `column missing: ${missing.join(', ')}` }],
    };
  const rows: TableRow[] = [];
  const problems: SourceProblem[] = [];
  const places = columns.map((column) => [column, header.indexOf(column)] as const);
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const parts = line.split('\t');
    if (parts.length !== header.length) {
      problems.push({
        file,
        line: at + 1,
        problem: `${String(parts.length)} cells where the header has ${String(header.length)}`,
      });
      continue;
    }
    const cells: Record<string, string> = {};
    for (const [column, place] of places) cells[column] = (parts[place] ?? '').trim();
    rows.push({ file, line: at + 1, cells });
  }
  return { rows, problems };
}
