import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { MAX_VACANCY_TEXT, type VacancyText } from '#core/vacancy/vacancy-text.ts';
import { hostileTexts } from './hostile-texts.ts';

const shape = (vacancy: VacancyText): string[] =>
  vacancy.blocks.map((b) => `${b.section}/${b.kind}: ${b.text}`);

describe('a vacancy from plain text', () => {
  it('gives every block the section of the heading above it', () => {
    const vacancy = vacancyFromText({
      text: 'Bloemist\n\nWat ga je doen?\n- Boeketten binden\n- De kassa doen\n\nWat vragen wij?\nJe hebt groene vingers.\n\nWij bieden\nEen gezellig team',
    });
    expect(shape(vacancy)).toEqual([
      'unknown/paragraph: Bloemist',
      'tasks/heading: Wat ga je doen?',
      'tasks/item: Boeketten binden',
      'tasks/item: De kassa doen',
      'asks/heading: Wat vragen wij?',
      'asks/paragraph: Je hebt groene vingers.',
      'offers/heading: Wij bieden',
      'offers/paragraph: Een gezellig team',
    ]);
  });

  it('finds headings in a text without any line break', () => {
    const vacancy = vacancyFromText({
      text: 'Wij zoeken een bloemist. Functie-eisen: een vlotte babbel en oog voor kleur. Wat bieden wij? Een vast contract. Requirements Experience with roses.',
    });
    expect(shape(vacancy)).toEqual([
      'unknown/paragraph: Wij zoeken een bloemist.',
      'asks/heading: Functie-eisen:',
      'asks/paragraph: een vlotte babbel en oog voor kleur.',
      'offers/heading: Wat bieden wij?',
      'offers/paragraph: Een vast contract.',
      'asks/heading: Requirements',
      'asks/paragraph: Experience with roses.',
    ]);
  });

  it('ends what a list item opens with the item', () => {
    const vacancy = vacancyFromText({
      text: 'Wat breng je mee?\n- Mooi meegenomen: kennis van orchideeën\n- Een sterke rug',
    });
    expect(vacancy.blocks.map((b) => b.section)).toEqual(['asks', 'nice', 'nice', 'asks']);
  });

  it('does not take a question about a skill for a heading', () => {
    const vacancy = vacancyFromText({
      text: 'Wat breng je mee?\nHeb je al eens een bruidsboeket gemaakt? Dat is een plus.',
    });
    expect(vacancy.blocks.map((b) => b.kind)).toEqual(['heading', 'paragraph']);
  });

  it.each([
    ['Wat leer je bij ons?', 'learn'],
    ['Dit leren wij je', 'learn'],
    ['What you will learn', 'learn'],
    ['Pluspunten', 'nice'],
    ['Nice to have', 'nice'],
    ['Waar je op kunt rekenen', 'offers'],
    ['What’s in it for you?', 'offers'],
    ['Over ons', 'about'],
    ['About the role', 'tasks'],
    ['Zo ziet je werkdag eruit', 'tasks'],
    ['KEY RESPONSIBILITIES', 'tasks'],
    ['Jouw profiel', 'asks'],
    ['✨ Wie ben jij ✨', 'asks'],
    ['Who you are', 'asks'],
    ['Enthousiast?', 'apply'],
    ['How to apply', 'apply'],
  ])('reads the heading "%s" as %s', (heading, section) => {
    const { blocks } = vacancyFromText({
      text: `Tekst vooraf.\n\n${heading}\nen dan wat er staat.`,
    });
    expect(blocks.at(-1)?.section).toBe(section);
  });

  it('keeps offsets exact for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const vacancy = vacancyFromText({ text });
          for (const b of vacancy.blocks)
            expect(text.slice(b.start, b.start + b.text.length)).toBe(b.text);
        },
      ),
    );
  });

  it('cuts what is larger than any vacancy and never throws', () => {
    for (const text of hostileTexts()) {
      const vacancy = vacancyFromText({ text });
      expect(vacancy.text.length).toBeLessThanOrEqual(MAX_VACANCY_TEXT);
      expect(text.startsWith(vacancy.text)).toBe(true);
    }
  });
});
