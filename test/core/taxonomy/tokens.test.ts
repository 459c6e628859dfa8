import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '#core/taxonomy/fold.ts';
import { tokenize } from '#core/taxonomy/tokens.ts';

const norms = (text: string): string[] => tokenize(text).map((token) => token.norm);

describe('tokenize', () => {
  it('keeps names of techniques whole', () => {
    expect(norms('C++, C# en F#; .NET, ASP.NET, Node.js, R&D en CAD-CAM')).toEqual([
      'c++',
      'c#',
      'en',
      'f#',
      '.net',
      'asp.net',
      'node.js',
      'r&d',
      'en',
      'cad-cam',
    ]);
  });

  it('reads abbreviations with points as one word and ends a sentence at its point', () => {
    expect(norms('m.b.o. niveau 4. Je werkt b.v. in het mbo.')).toEqual([
      'mbo',
      'niveau',
      '4',
      'je',
      'werkt',
      'bv',
      'in',
      'het',
      'mbo',
    ]);
  });

  it('folds case, diacritics, ligatures, curly apostrophes and soft hyphens', () => {
    expect(norms('GEÏNTERESSEERD patiënten risico’s pc-vaardig\u00adheden ĳzer')).toEqual([
      'geinteresseerd',
      'patienten',
      "risico's",
      'pc-vaardigheden',
      'ijzer',
    ]);
    // The same word, once composed and once with a combining mark.
    expect(norms('caf\u00e9')).toEqual(norms('cafe\u0301'));
  });

  it('leaves the hyphen of a suspended compound outside the word', () => {
    expect(tokenize('in- en uitladen').map((token) => token.text)).toEqual([
      'in',
      'en',
      'uitladen',
    ]);
  });

  it('gives the stem of the language that is asked for', () => {
    expect(tokenize('patiënten verzorgen').map((token) => token.stem)).toEqual([
      'patient',
      'verzorg',
    ]);
    expect(tokenize('cleaning rooms', 'en').map((token) => token.stem)).toEqual(['clean', 'room']);
  });

  it('gives offsets at which the text holds exactly the word, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('loses no letter or digit of ordinary text', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect(tokenize(words.join(' ')).map((token) => token.text)).toEqual(words);
      }),
    );
  });

  it('folds a word to a form that folding leaves as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { norm } of tokenize(text)) expect(foldWord(norm)).toBe(norm);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['letters without a space', 'a'.repeat(1_000_000)],
    ['points', 'a.'.repeat(500_000)],
    ['hyphens', 'a-'.repeat(500_000)],
    ['emoji', '😀'.repeat(300_000)],
    ['combining marks', '\u0301'.repeat(1_000_000)],
    ['right-to-left text', 'שלום '.repeat(200_000)],
  ])('survives a megabyte of %s', (_, text) => {
    const tokens = tokenize(text);
    expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  });
});
