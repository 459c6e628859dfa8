import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells } from '#core/passport/import/csv.ts';

describe('readCells', () => {
  it('reads quoted cells with commas, quotes and line breaks', () => {
    expect(readCells('a,b\n"x, ""y""","one\ntwo"\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'one\ntwo'],
    ]);
  });

  it('accepts a byte order mark, Windows line ends, empty lines and no last line end', () => {
    expect(readCells('\uFEFFa,b\r\n\r\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps empty cells, and what comes before a quote that never closes', () => {
    expect(readCells('a,,\n,b,"')).toEqual([['a', '', '']]);
  });

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(readCells(text)).toEqual(rows);
      }),
    );
  });

  it('never throws and always ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\uFEFF') }),
        (text) => {
          expect(readCells(text).length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
