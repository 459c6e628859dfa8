import { describe, expect, it } from 'vitest';
import { kindOf, notNeededUntil } from '#core/extraction/kinds.ts';
import { levelOf } from '#core/extraction/levels.ts';

describe('the kind of a requirement', () => {
  it.each([
    ['Je bindt boeketten.', 'start'],
    ['Rouwkransen maken leren wij je.', 'learn'],
    ['Je volgt bij ons een cursus kassa.', 'learn'],
    ['Bereid om de webshop te leren beheren.', 'learn'],
    ['We will teach you how to wire roses.', 'learn'],
    ['Training on the job: plantenverzorging.', 'learn'],
    ['Kennis van orchideeën is een pré.', 'nice'],
    ['Bij voorkeur ervaring met bruidswerk.', 'nice'],
    ['Ideally you know how to drive a van.', 'nice'],
    ['Kennis van mos is een plus, maar we leren het je ook.', 'learn'],
  ] as const)('of "%s" is %s', (sentence, kind) => {
    expect(kindOf({ section: 'asks', sentence, after: [] })).toBe(kind);
  });

  it('comes from the section when the words say nothing', () => {
    expect(kindOf({ section: 'nice', sentence: 'Bruidswerk', after: [] })).toBe('nice');
    expect(kindOf({ section: 'learn', sentence: 'Bruidswerk', after: [] })).toBe('learn');
    expect(kindOf({ section: 'tasks', sentence: 'Bruidswerk', after: [] })).toBe('start');
  });

  it.each([
    ['Heb je al eens een etalage ingericht?', ['Dat is een pre.'], 'nice'],
    ['Heb je al eens een etalage ingericht?', ['Dan leren wij je de rest.'], 'learn'],
    ['Heb je al eens een etalage ingericht?', ['Op zaterdag is het druk.'], 'start'],
    ['Drogen en prepareren?', ['Leren wij je!'], 'learn'],
    ['Nooit met oase gewerkt?', ['Dat geeft niet.', 'In de eerste week leer je dat.'], 'learn'],
    ['Je wilt iets met de webshop', ['wij leren je werken met de kassa'], 'learn'],
    ['Je bindt boeketten.', ['Wij leren je werken met de kassa.'], 'start'],
    ['Je bindt boeketten.', ['Het is hier gezellig.', 'Dan leren wij je de rest.'], 'start'],
  ] as const)('of "%s" is told by what comes after it: %j', (sentence, after, kind) => {
    expect(kindOf({ section: 'asks', sentence, after })).toBe(kind);
  });

  it.each([
    ['Je helpt bij het inrichten van de etalage.', 'start'],
    ['Ervaring met orchideeën helpt bij deze baan.', 'nice'],
    ['Klanten leer je een boeket aan, stap voor stap.', 'start'],
    ['Je wilt graag leren schikken.', 'learn'],
  ] as const)('tells who learns and who helps: "%s" is %s', (sentence, kind) => {
    expect(kindOf({ section: 'asks', sentence, after: [] })).toBe(kind);
  });

  it('takes a condition for a plus among demands, not among tasks', () => {
    const sentence = 'Heb je een rustig moment, dan vul je de koeling bij';
    expect(kindOf({ section: 'asks', sentence, after: [] })).toBe('nice');
    expect(kindOf({ section: 'tasks', sentence, after: [] })).toBe('start');
  });
});

describe('what is not needed', () => {
  it.each([
    ['Ervaring met orchideeën is niet nodig.', true],
    ['No floristry experience required.', true],
    ['Niet verplicht, wel fijn: kennis van orchideeën.', false],
    ['Ervaring is niet nodig, wij leren je boeketten binden.', false],
    ['Je bindt boeketten.', false],
  ])('"%s": %s', (sentence, expected) => {
    expect(notNeededUntil(sentence)).toBe(expected ? sentence.length : 0);
  });

  it.each([
    ['Ervaring is niet nodig, je bindt boeketten.', ', je bindt boeketten.'],
    ['No experience required: you clean vases.', ': you clean vases.'],
    [
      'Geen ervaring nodig, we zoeken iemand die kan snoeien.',
      ', we zoeken iemand die kan snoeien.',
    ],
  ])('leaves what stands behind it: "%s"', (sentence, rest) => {
    expect(sentence.slice(notNeededUntil(sentence))).toBe(rest);
  });
});

describe('the level of a requirement', () => {
  it.each([
    ['Basiskennis van planten', 1],
    ['Some knowledge of plants', 1],
    ['Je verzorgt planten', 2],
    ['Ruime ervaring met bruidswerk', 3],
    ['Strong knowledge of flowers', 3],
    ['Je leert collega’s hoe zij bloemen binden', 4],
  ])('of "%s" is %i', (words, level) => {
    expect(levelOf(words)).toBe(level);
  });
});
