import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#core/vacancy/language.ts';

describe('the language of a text', () => {
  it.each([
    ['Wij zoeken iemand die graag met bloemen werkt en van klanten houdt.', 'nl'],
    ['We are looking for someone who likes to work with flowers.', 'en'],
    ['Wir suchen eine Floristin, die gerne mit Blumen arbeitet und unsere Kunden berät.', 'other'],
    ['دعوة للعمل في محل الزهور', 'other'],
    ['', 'other'],
  ])('of "%s" is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
