import { describe, expect, it } from 'vitest';
import { kindOf, saysNotNeeded } from '#core/extraction/kinds.ts';
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
    expect(kindOf({ section: 'asks', sentence })).toBe(kind);
  });

  it('comes from the section when the words say nothing', () => {
    expect(kindOf({ section: 'nice', sentence: 'Bruidswerk' })).toBe('nice');
    expect(kindOf({ section: 'learn', sentence: 'Bruidswerk' })).toBe('learn');
    expect(kindOf({ section: 'tasks', sentence: 'Bruidswerk' })).toBe('start');
  });

  it('can be told by the sentence after it', () => {
    const sentence = 'Heb je al eens een etalage ingericht?';
    expect(kindOf({ section: 'asks', sentence, next: 'Dat is een pre.' })).toBe('nice');
    expect(kindOf({ section: 'asks', sentence, next: 'Dan leren wij je de rest.' })).toBe('learn');
    expect(kindOf({ section: 'asks', sentence, next: 'Op zaterdag is het druk.' })).toBe('start');
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
    expect(saysNotNeeded(sentence)).toBe(expected);
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
