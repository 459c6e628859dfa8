import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { sentencesOf } from '#core/vacancy/sentences.ts';
import { hostileTexts } from './hostile-texts.ts';

const cut = (text: string): string[] => sentencesOf(vacancyFromText({ text })).map((s) => s.text);

describe('sentences', () => {
  it('end at points, question marks and semicolons, not at abbreviations', () => {
    expect(
      cut('Je bindt o.a. rouwkransen, bv. met mos. Kun je dat? Mooi; dan leren wij je de rest.'),
    ).toEqual([
      'Je bindt o.a. rouwkransen, bv. met mos.',
      'Kun je dat?',
      'Mooi',
      'dan leren wij je de rest.',
    ]);
  });

  it('end at bullets inside a line', () => {
    expect(cut('Je taken: • boeketten binden • planten verzorgen • de winkel openen')).toContain(
      'planten verzorgen',
    );
  });

  it('end where a site lost the space after a point', () => {
    expect(cut('Je verzorgt planten.Je geeft advies aan klanten.')).toEqual([
      'Je verzorgt planten.',
      'Je geeft advies aan klanten.',
    ]);
  });

  it('stay short, also in a text without any end', () => {
    const sentences = cut('bloemen schikken en '.repeat(500));
    expect(Math.max(...sentences.map((s) => s.length))).toBeLessThanOrEqual(400);
  });

  it('know their place in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        for (const s of sentencesOf(vacancyFromText({ text })))
          expect(text.slice(s.start, s.end)).toBe(s.text);
      }),
    );
    for (const text of hostileTexts()) {
      for (const s of sentencesOf(vacancyFromText({ text })))
        if (text.slice(s.start, s.end) !== s.text) expect.fail(`offsets of ${s.text}`);
    }
  });
});
