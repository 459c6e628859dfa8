import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#core/taxonomy/csv.ts';

const cells = (text: string): (readonly string[])[] =>
  readCsv(text).records.map((record) => record.cells);

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
    expect(cells('a,,\n,b,"')).toEqual([['a', '', '']]);
    expect(cells(',,x')).toEqual([['', '', 'x']]);
  });

  it('tells on which line each record begins, also after a cell of several lines', () => {
    expect(readCsv('a\n"1\n2\n3"\nb').records.map((record) => record.line)).toEqual([1, 2, 5]);
  });

  it('tells where a quote opens that never closes', () => {
    expect(readCsv('a,b\n1,"cut off').unclosed).toBe(2);
    expect(readCsv('a,b\n1,2').unclosed).toBeUndefined();
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
          expect(readCsv(text).records.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
