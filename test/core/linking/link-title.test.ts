import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkTitle } from '#core/linking/link-title.ts';
import { searchOccupations } from '#core/linking/search-occupations.ts';
import { usualSkills } from '#core/linking/usual-skills.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { embeddedIndex } from '../extraction/embedded-index.ts';

let index: LoadedIndex;
beforeAll(async () => {
  index = await embeddedIndex();
});

const dutch = (id: string): string => index.occupation(id)?.titles.nl ?? '';
const first = (title: string, language?: 'nl' | 'en'): string =>
  dutch(linkTitle(index, { title, language }, 20)[0]?.occupation ?? '');

describe('linking a title with the embedded index', () => {
  it.each([
    ['schoonmaker', 'schoonmaker'],
    ['Schoonmaakster (v/m) gezocht!', 'schoonmaker'],
    ['Verzorgende IG - Thuiszorg - Amersfoort', 'verzorgende ig'],
    ['magazijnmedewerker', 'magazijnmedewerker'],
    ['Medewerker bediening (m/v) 24-32 uur', 'medewerker bediening'],
    ['Senior Java Developer', 'software developer'],
    ['Chauffeur CE €16,50 per uur', 'vrachtwagenchauffeur'],
    ['Docent wiskunde (2e graads)', 'docent wiskunde'],
    ['Kapster', 'kapper'],
  ])('knows %s', (title, occupation) => {
    expect(first(title)).toBe(occupation);
  });

  it.each([
    ['Truck driver', 'vrachtwagenchauffeur'],
    ['Warehouse operative (night shift)', 'magazijnmedewerker'],
  ])('knows the English %s', (title, occupation) => {
    expect(first(title)).toBe(occupation);
    expect(first(title, 'en')).toBe(occupation);
  });

  it.each([
    ['magzijnmedewerker', 'magazijnmedewerker'],
    ['shoonmaker', 'schoonmaker'],
    ['stukadooor', 'stukadoor'],
  ])('reads over the typing error in %s', (title, occupation) => {
    const [best] = linkTitle(index, { title }, 20);
    expect(dutch(best?.occupation ?? '')).toBe(occupation);
    expect(best?.score).toBeGreaterThan(0.3);
  });

  it('is surer of a title that it knows than of nonsense', () => {
    const known = linkTitle(index, { title: 'glazenwasser' }, 1)[0]?.score ?? 0;
    const unknown = linkTitle(index, { title: 'qwxz blorp' }, 1)[0]?.score ?? 1;
    expect(known).toBeGreaterThan(0.8);
    expect(unknown).toBeLessThan(0.2);
  });

  it('lets the text decide between occupations that share a title', () => {
    const share = (text: string): number =>
      linkTitle(index, { title: 'monteur', text }, 50).find(
        ({ occupation }) => dutch(occupation) === 'cv-monteur',
      )?.score ?? 0;
    expect(share('cv-ketels plaatsen, radiatoren en leidingen monteren')).toBeGreaterThan(
      share('auto repareren, banden wisselen, apk keuren'),
    );
  });

  it('gives nothing for no title', () => {
    for (const title of ['', '  ', '🎉', '---'])
      expect(linkTitle(index, { title }, 20)).toEqual([]);
    expect(linkTitle(index, { title: 'kok' }, 0)).toEqual([]);
  });

  it('gives as many as asked, best first, all different, between 0 and 1, and the same each time', () => {
    const titles = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('kok', 'of', '(m/v)', 'bloemen- en', '/', '-', 'IT', '24', 'é', 'ß'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(titles, fc.integer({ min: 1, max: 400 }), (title, limit) => {
        const linked = linkTitle(index, { title, text: title }, limit);
        const scores = linked.map(({ score }) => score);
        expect(linked).toHaveLength(
          /[\p{L}\p{N}]/u.test(title) ? Math.min(limit, index.occupationCount) : 0,
        );
        expect(new Set(linked.map(({ occupation }) => occupation)).size).toBe(linked.length);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(linkTitle(index, { title, text: title }, limit)).toEqual(linked);
      }),
      { numRuns: 60 },
    );
  });
});

describe('searching what a person did', () => {
  const titles = (query: string, language: 'nl' | 'en' = 'nl'): readonly string[] =>
    searchOccupations(index, query, language, 5).map(({ title }) => title);

  it('finds while typing, over errors, and in the other language', () => {
    expect(titles('verzorg')).toContain('verzorgende ig');
    expect(titles('schoonmkaer')[0]).toBe('schoonmaker');
    expect(titles('truck dri')[0]).toBe('vrachtwagenchauffeur');
    expect(titles('vrachtwagenchauffeur', 'en')[0]).toBe('truck driver');
  });

  it('is never longer than asked, without doubles, scores falling', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 0, max: 12 }),
        (query, limit) => {
          const hits = searchOccupations(index, query, 'nl', limit);
          const scores = hits.map(({ score }) => score);
          expect(hits.length).toBeLessThanOrEqual(limit);
          expect(new Set(hits.map(({ occupation }) => occupation)).size).toBe(hits.length);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the usual skills of a title', () => {
  it('are those of the occupation it means, a dozen at most', () => {
    const usual = usualSkills(index, { title: 'Glazenwasser (m/v)' });
    expect(dutch(usual?.occupation ?? '')).toBe('glazenwasser');
    const asked = index.occupation(usual?.occupation ?? '')?.skills ?? [];
    expect(usual?.skills.length).toBe(Math.min(12, asked.length));
    for (const skill of usual?.skills ?? []) expect(asked).toContainEqual(skill);
  });

  it('are not guessed from a title that says nothing', () => {
    expect(usualSkills(index, { title: 'Wij zoeken jou' })).toBeUndefined();
    expect(usualSkills(index, { title: '' })).toBeUndefined();
  });
});
