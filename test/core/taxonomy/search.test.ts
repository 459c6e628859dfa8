import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { similarWords, wordsWithPrefix } from '#core/taxonomy/similar-words.ts';
import { loadIndexFile } from '../../../scripts/cli/load-index-file.ts';

let index: LoadedIndex;

beforeAll(async () => {
  const result = await loadIndexFile();
  if (!result.ok) throw new Error(result.error.code);
  index = result.value;
}, 60_000);

const found = (query: string, language: 'nl' | 'en' = 'nl'): string[] =>
  index.searchSkills(query, { language, limit: 8 }).map((hit) => hit.label);
const titles = (query: string): string[] =>
  index.searchOccupations(query, { language: 'nl', limit: 8 }).map((hit) => hit.title);

describe('searching skills in the embedded index', () => {
  it.each([
    ['schoonmaken', 'schoonmaakwerk doen'],
    ['schoonmaak', 'schoonmaakwerk doen'],
    ['excel', 'Excel'],
    ['heftruck', 'heftruck rijden'],
    ['heftruk', 'heftruck rijden'],
    ['hetfruck', 'heftruck rijden'],
    ['medicijnen delen', 'voorgeschreven medicijnen toedienen'],
    ['lassen', 'lassen'],
    ['afwassen', 'afwassen'],
    ['c++', 'C++'],
    ['c#', 'C#'],
    ['word', 'Microsoft Word'],
    ['samenwerken', 'samenwerken in een team'],
    ['bedden opmaken', 'bedden opmaken'],
    ['koken', 'kooktechnieken toepassen'],
    ['boekhuoding', 'boekhouding'],
    ['orderpicken', 'orders verzamelen'],
    ['order picken', 'orders verzamelen'],
    ['haren knippen', 'kappersvak'],
    ['stressbestendig', 'stressbestendig zijn'],
  ])('puts the obvious one on top for "%s"', (query, label) => {
    expect(found(query)[0]).toBe(label);
  });

  it.each([
    ['medicijn', 'voorgeschreven medicijnen toedienen'],
    ['clean', 'schoonmaakwerk doen'],
    ['sch', 'schilderen'],
    ['truck', 'zware vrachtwagens besturen'],
    ['lasser', 'lassen'],
    ['vorkheftruckcertificaat', 'heftruck rijden'],
    ['planning', 'werk plannen'],
  ])('has among the first for "%s": %s', (query, label) => {
    expect(found(query)).toContain(label);
  });

  it('finds by either language and answers in the language asked for', () => {
    expect(found('forklift')).toContain('heftruck rijden');
    expect(found('heftruck', 'en')[0]).toBe('operate forklift');
  });

  it('tells by which phrase it found a skill, unless that is its name', () => {
    const [hair] = index.searchSkills('haren knippen', { language: 'nl', limit: 1 });
    expect(hair?.via).toBe('haren knippen');
    const [welding] = index.searchSkills('lassen', { language: 'nl', limit: 1 });
    expect(welding).not.toHaveProperty('via');
  });

  it('finds every skill by its own name, in both languages', () => {
    for (let at = 0; at < index.skillCount; at += 41) {
      const id = index.skillAt(at);
      for (const language of ['nl', 'en'] as const) {
        const hits = index.searchSkills(index.label(id, language), { language, limit: 20 });
        expect(
          hits.map((hit) => hit.skill),
          `${id} ${language}`,
        ).toContain(id);
      }
    }
  });

  it('gives nothing for nothing', () => {
    for (const query of ['', '   ', '!?', '😀', 'xyzzyq'])
      expect(index.searchSkills(query, { language: 'nl', limit: 5 })).toEqual([]);
    expect(index.searchSkills('lassen', { language: 'nl', limit: 0 })).toEqual([]);
  });

  it('gives at most what was asked, each skill once, best first, whatever is typed', () => {
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('schoon', 'maak', 'heftr', 'en', 'plan ', 'e', ' '), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 12 }), (text, limit) => {
        const hits = index.searchSkills(text, { language: 'nl', limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map((hit) => hit.skill)).size).toBe(hits.length);
        expect(index.searchSkills(text, { language: 'nl', limit })).toEqual(hits);
      }),
      { numRuns: 60 },
    );
  });
});

describe('searching occupations', () => {
  it.each([
    ['verpleegk', 'verpleegkundige'],
    ['schoonmaakster', 'schoonmaker'],
    ['lasser', 'lasser'],
    ['welder', 'lasser'],
    ['elektriecien', 'elektricien'],
    ['heftruck', 'heftruckchauffeur'],
    ['timmerman', 'timmerman'],
  ])('puts the obvious one on top for "%s"', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });
});

describe('similarWords', () => {
  const words = ['gips', 'heftruck', 'heftrucks', 'hef', 'kast', 'lassen', 'plannen'].sort();
  const similar = (typed: string, most: number): string[] =>
    similarWords(words, typed, most, 10).map(({ place }) => words[place] ?? '');

  it('finds a letter too many, too few, another, and two swapped', () => {
    expect(similar('lasssen', 1)).toEqual(['lassen']);
    expect(similar('lasen', 1)).toEqual(['lassen']);
    expect(similar('lasten', 1)).toEqual(['lassen']);
    expect(similar('lasesn', 1)).toEqual(['lassen']);
    expect(similar('lisesn', 1)).toEqual([]);
  });

  it('puts whole words with fewest errors first, then words of which only the beginning resembles', () => {
    expect(similar('heftruk', 1)).toEqual(['heftruck', 'heftrucks']);
    expect(similarWords(words, 'hetf', 1, 10).map((one) => one.beginning)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('agrees with a plain edit distance', () => {
    const word = fc.stringMatching(/^[abc]{1,6}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 20 }), word, (list, typed) => {
        const sorted = [...list].sort();
        const hits = similarWords(sorted, typed, 1, 100)
          .filter((one) => !one.beginning)
          .map((one) => sorted[one.place]);
        expect([...hits].sort()).toEqual(sorted.filter((one) => distance(one, typed) <= 1));
      }),
    );
  });
});

describe('wordsWithPrefix', () => {
  it('finds exactly the words that begin with what was typed', () => {
    const word = fc.stringMatching(/^[ab]{0,5}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (list, prefix) => {
        const sorted = [...list].sort();
        const [from, to] = wordsWithPrefix(sorted, prefix);
        expect(sorted.slice(from, to)).toEqual(sorted.filter((one) => one.startsWith(prefix)));
      }),
    );
  });
});

/** Optimal string alignment distance, the textbook way. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = cost;
    }
  return at(a.length, b.length);
}
