import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenPieces, splitCompound } from '#core/taxonomy/compounds.ts';

const words = [
  'magazijn',
  'beheer',
  'systeem',
  'beheersysteem',
  'verzekering',
  'adviseur',
  'klant',
  'gesprek',
  'gesprekken',
  'fundering',
  'laag',
  'slaag',
  'las',
  'apparaat',
];
const lookup = (letters: string): number | undefined => {
  const at = words.indexOf(letters);
  return at < 0 ? undefined : at;
};
const split = (word: string): string[] | undefined =>
  splitCompound(word, lookup)?.map((at) => words[at] ?? '');

describe('splitCompound', () => {
  it('cuts a compound into words it knows, fewest parts first', () => {
    expect(split('magazijnbeheersysteem')).toEqual(['magazijn', 'beheersysteem']);
    expect(split('lasapparaat')).toEqual(['las', 'apparaat']);
  });

  it('allows linking letters, and takes the s after -ing as one', () => {
    expect(split('verzekeringsadviseur')).toEqual(['verzekering', 'adviseur']);
    expect(split('klantengesprekken')).toEqual(['klant', 'gesprekken']);
    expect(split('funderingslaag')).toEqual(['fundering', 'laag']);
  });

  it('leaves a word alone when letters stay over', () => {
    expect(split('magazijnmeester')).toBeUndefined();
    expect(split('systeem')).toBeUndefined();
  });

  it('knows more forms of the last part when told', () => {
    const head = (letters: string): number | undefined =>
      letters === 'systemen' ? words.indexOf('systeem') : lookup(letters);
    expect(splitCompound('beheersystemen', lookup, head)).toEqual([
      words.indexOf('beheer'),
      words.indexOf('systeem'),
    ]);
  });

  it('finds every compound of two known words', () => {
    const word = fc.constantFrom(...words);
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(split(first + second)).toBeDefined();
      }),
    );
  });
});

describe('hyphenPieces', () => {
  it('cuts at hyphens, but not when a piece is one letter', () => {
    expect(hyphenPieces('pc-vaardigheden')).toEqual(['pc', 'vaardigheden']);
    expect(hyphenPieces('e-mail')).toEqual([]);
    expect(hyphenPieces('zorg')).toEqual([]);
  });
});
