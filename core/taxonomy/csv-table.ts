/** A record of a file of comma-separated values, and the line it begins on (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of comma-separated values (RFC 4180) as a reader gives it: its records, or the first thing that is wrong with it. */
export type CsvTable =
  { readonly records: readonly CsvRecord[] } | { readonly line: number; readonly problem: string };
