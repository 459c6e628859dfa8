import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTitle, readings } from '#core/linking/clean-title.ts';
import { respelt } from '#core/linking/spelling.ts';

describe('a title as boards print it', () => {
  it.each([
    ['Medewerker bediening (m/v) 24-32 uur', 'Medewerker bediening', ''],
    ['Kok (m/v/x) gezocht in Utrecht', 'Kok', ''],
    ['Software engineer at Example', 'Software engineer', ''],
    ['Medewerker in de bediening', 'Medewerker in de bediening', ''],
    ['Senior Java Developer', 'Java Developer', 'Senior'],
    [
      'Pedagogisch medewerker BSO 16 - 24 uur per week | Rotterdam',
      'Pedagogisch medewerker BSO',
      'Rotterdam',
    ],
    ['Verkoper binnendienst (telefonisch)', 'Verkoper binnendienst', 'telefonisch'],
    ['Orderpicker €15,20 per uur', 'Orderpicker', ''],
    ['Leerling', 'Leerling', ''],
    ['(m/v)', '(m/v)', ''],
  ])('%s', (title, main, extra) => {
    expect(cleanTitle(title)).toEqual({ main, extra });
  });

  it('keeps something of whatever has a letter, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (title) => {
        const { main } = cleanTitle(title);
        expect(main.length).toBeLessThanOrEqual(300);
        expect(readings(main)[0]).toBe(main);
        if (/\p{L}{2}/u.test(title.slice(0, 300))) expect(main).toMatch(/\p{L}/u);
      }),
    );
  });

  it('takes time in proportion to a title of one sign', () => {
    for (const sign of ['(', '-', ' ', '/', 'a', '1', '€', 'm/v '])
      expect(cleanTitle(sign.repeat(100_000)).main.length).toBeLessThanOrEqual(300);
  });
});

describe('the ways to read a title', () => {
  it('fills in what alternatives share', () => {
    expect(readings('chauffeur / verhuizer meubels')).toEqual([
      'chauffeur / verhuizer meubels',
      'chauffeur meubels',
      'verhuizer meubels',
    ]);
    expect(readings('Medewerker rozen- of tulpenkwekerij')).toContain('Medewerker rozenkwekerij');
    expect(readings('(hoofd)docent filosofie')).toContain('hoofddocent filosofie');
  });
});

describe('a misspelt word', () => {
  it('is the nearest known one, or none', () => {
    expect(respelt('verkopr', ['verkoop', 'verkoper'])).toBe('verkoper');
    expect(respelt('mgzaijnmedwerkr', ['magazijnmedewerker'])).toBeUndefined();
    expect(respelt('magzijnmedewerkr', ['magazijnmedewerker'])).toBe('magazijnmedewerker');
    expect(respelt('kok', ['kop'])).toBeUndefined();
  });
});
