/**
 * The cells of comma-separated values (RFC 4180), record by record, of a file that somebody picked: never throws, takes time in
 * proportion to the text, and gives what can be read of a file that is cut off (docs/adr/0012-csv-in-the-browser.md). A byte order
 * mark, either line end, empty lines and a missing last line end are fine.
 */
export function readCells(text: string): string[][] {
  const records: string[][] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const cells: string[] = [];
    for (;;) {
      let value: string;
      if (text[at] === '"') {
        const end = closingQuote(text, at + 1);
        if (end < 0) return records;
        value = text.slice(at + 1, end).replaceAll('""', '"');
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
    if (cells.length > 1 || cells[0] !== '') records.push(cells);
  }
  return records;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
