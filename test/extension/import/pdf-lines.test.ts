// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pageText, type PdfText } from '../../../extension/import/pdf-lines.ts';

const at = (x: number, y: number, str: string, more: Partial<PdfText> = {}): PdfText => ({
  str,
  transform: [11, 0, 0, 11, x, y],
  width: str.length * 5,
  height: 11,
  hasEOL: false,
  ...more,
});

describe('the text of a page', () => {
  it('has the lines and paragraphs that a reader sees', () => {
    expect(
      pageText([
        at(50, 700, 'Werkervaring'),
        at(50, 660, 'Hotel De'),
        at(95, 660, 'Zon'),
        at(50, 646, '- kamers'),
        at(50, 632, '- bedden'),
      ]),
    ).toBe('Werkervaring\n\nHotel De Zon\n- kamers\n- bedden');
  });

  it('joins words that were cut in two, and letters that were set apart', () => {
    expect(pageText([at(50, 700, 'schoon-', { hasEOL: true }), at(50, 686, 'maken')])).toBe(
      'schoonmaken',
    );
    expect(pageText([at(50, 700, 'v', { width: 5 }), at(55, 700, 'egen')])).toBe('vegen');
    expect(pageText([at(50, 700, 'team-', { hasEOL: true }), at(50, 686, 'Noord')])).toBe(
      'team-\nNoord',
    );
  });

  it('takes empty stretches as what they are: a space, or the end of a line', () => {
    expect(pageText([at(50, 700, 'a'), at(55, 700, ' '), at(60, 700, 'b')])).toBe('a b');
    expect(pageText([at(50, 700, 'a'), at(55, 700, '', { hasEOL: true }), at(50, 699, 'b')])).toBe(
      'a\nb',
    );
    expect(pageText([])).toBe('');
  });
});
