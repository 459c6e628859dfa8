import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvRecord } from '#core/taxonomy/csv-table.ts';
import { readCsv } from '../../../scripts/read-csv.ts';

function recordsOf(text: string): readonly CsvRecord[] {
  const table = readCsv(text);
  if ('problem' in table) throw new Error(table.problem);
  return table.records;
}
const cells = (text: string): (readonly string[])[] =>
  recordsOf(text).map((record) => record.cells);

describe('readCsv', () => {
  it('reads quoted cells with commas, quotes and line breaks', () => {
    expect(cells('a,b\n"x, ""y""","one\ntwo"\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'one\ntwo'],
    ]);
  });

  it('accepts a byte order mark, Windows line ends, empty lines and no last line end', () => {
    expect(cells('\uFEFFa,b\r\n\r\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps empty cells', () => {
    expect(cells('a,,\n')).toEqual([['a', '', '']]);
    expect(cells(',,x')).toEqual([['', '', 'x']]);
  });

  it('tells on which line each record begins, also after a cell of several lines', () => {
    expect(recordsOf('a\n"1\n2\n3"\nb').map((record) => record.line)).toEqual([1, 2, 5]);
  });

  it.each([
    ['a quote that never closes', 'a,b\n1,"cut off', 2, /never closes/],
    ['text behind a closing quote', 'a,b\n\n1,"x" y\n', 3, /follows a closing quote/],
    ['a quote in the middle of a cell', 'a,b\n1,x"y\n', 2, /inside a cell/],
  ])('tells the line of %s', (_, text, line, words) => {
    expect(readCsv(text)).toEqual({ line, problem: expect.stringMatching(words) as string });
  });

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(cells(text)).toEqual(rows);
      }),
    );
  });

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\uFEFF') }),
        (text) => {
          const table = readCsv(text);
          if ('problem' in table) expect(table.line).toBeLessThanOrEqual(text.length + 1);
          else expect(table.records.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
