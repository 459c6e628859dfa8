/** A record of a CSV file and the line it begins on (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma-separated values as RFC 4180 describes them: quotes around cells, doubled quotes inside, line breaks inside quotes; a
 * byte order mark and a missing last line break are fine. `unclosed` is the line of a quote that never ends: the file is cut off.
 */
export function readCsv(text: string): {
  readonly records: readonly CsvRecord[];
  readonly unclosed?: number;
} {
  const records: CsvRecord[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const firstLine = line;
    for (;;) {
      let value: string;
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1);
        if (end < 0) return { records, unclosed: line };
        const raw = text.slice(at + 1, end);
        value = raw.replaceAll('""', '"');
        for (let i = raw.indexOf('\n'); i >= 0; i = raw.indexOf('\n', i + 1)) line++;
        at = end + 1;
        // What stands between a closing quote and the next comma belongs to no cell.
        while (at < text.length && !',\r\n'.includes(text[at] ?? '')) at++;
      } else {
        const start = at;
        while (at < text.length && !',\r\n'.includes(text[at] ?? '')) at++;
        value = text.slice(start, at);
      }
      cells.push(value);
      if (text[at] !== ',') break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (cells.length > 1 || cells[0] !== '') records.push({ line: firstLine, cells });
  }
  return { records };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
