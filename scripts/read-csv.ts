import { CsvError, parse } from 'csv-parse/sync';
import type { CsvTable } from '#core/taxonomy/csv-table.ts';

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens here and never closes: the file is cut off',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote: the file is damaged',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell without quotes: the file is damaged',
};

interface WithInfo {
  readonly record: readonly string[];
  /** `lines`: the line that the record ends on. */
  readonly info: { readonly lines: number };
}

/**
 * Reads comma-separated values (RFC 4180); a byte order mark, either line end, empty lines and a missing last line end are fine.
 * Never throws on text.
 */
export function readCsv(text: string): CsvTable {
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly WithInfo[];
    return {
      records: records.map(({ record, info }) => ({
        line: info.lines - record.reduce((sum, cell) => sum + lineEnds(cell), 0),
        cells: record,
      })),
    };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const { code, lines } = thrown as CsvError & { readonly lines?: number };
    return { line: lines ?? 1, problem: PROBLEMS[code] ?? 'the file is no table of values' };
  }
}

const lineEnds = (cell: string): number => cell.split('\n').length - 1;
