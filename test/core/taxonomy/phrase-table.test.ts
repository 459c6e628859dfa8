import { beforeAll, describe, expect, it } from 'vitest';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import type { PhraseRange } from '#core/taxonomy/phrase-index.ts';
import { tokenize } from '#core/taxonomy/tokens.ts';
import { isFunctionWord } from '#core/taxonomy/function-words.ts';
import { ids, smallSource } from './small-source.ts';

let index: LoadedIndex;

beforeAll(async () => {
  const result = await loadIndex(await compileIndex(smallSource, 'test'));
  if (!result.ok) throw new Error(result.error.code);
  index = result.value;
});

/** Follows a text word by word from the root: the phrases that are exactly that text. */
function walk(text: string): string[] {
  let range: PhraseRange | undefined = index.skills.root;
  for (const token of tokenize(text)) {
    if (isFunctionWord(token.norm)) continue;
    const here: PhraseRange = range;
    range = index
      .wordIds(token)
      .map((id) => index.skills.step(here, id))
      .find(Boolean);
    if (!range) return [];
  }
  const [from, to] = index.skills.complete(range);
  return Array.from({ length: to - from }, (_, at) => index.skills.text(from + at));
}

const names = (tokens: Iterable<number>): string[] =>
  [...tokens].map((token) => index.tokenText(token));

describe('the phrase table', () => {
  it('lets a text be followed word by word to the phrases that are exactly it', () => {
    expect(walk('Excel')).toEqual(['Excel', 'Excel']);
    expect(walk('werken in een magazijn')).toEqual(['werken in het magazijn']);
    expect(walk('je werkt in ons magazijn')).toEqual(['werken in het magazijn']);
    expect(walk('dweilen')).toEqual([]);
    expect(walk('vloeren dweilen morgen')).toEqual([]);
  });

  it('splits compounds into atoms on both sides, also a compound that no phrase has', () => {
    const phrase = [...index.skills.phrasesOf(index.skillOrdinal(ids.warehouse))].find(
      (one) => index.skills.text(one) === 'magazijnbeheersysteem gebruiken',
    );
    expect(names(index.skills.words(phrase ?? -1))).toEqual(['magazijnbeheersystem', 'gebruik']);
    expect(names(index.atomIds({ norm: 'magazijnsystemen' }))).toEqual(['magazijn', 'system']);
    expect(index.wordIds({ norm: 'magazijnsystemen' })).toEqual([]);
  });

  it('has a posting for every word and every atom of every phrase, ascending', () => {
    for (const table of [index.skills, index.titles])
      for (let phrase = 0; phrase < table.count; phrase++)
        for (const token of [...table.words(phrase), ...table.atoms(phrase)]) {
          const postings = [...table.postings(token)];
          expect(postings).toContain(phrase);
          expect(postings).toEqual([...new Set(postings)].sort((a, b) => a - b));
          expect(table.idf(token)).toBeGreaterThan(0);
        }
  });

  it('weighs a phrase by its atoms', () => {
    const { skills } = index;
    for (let phrase = 0; phrase < skills.count; phrase++) {
      const sum = [...skills.atoms(phrase)].reduce((total, atom) => total + skills.idf(atom), 0);
      expect(skills.weight(phrase)).toBeCloseTo(sum, 4);
    }
  });

  it('gives rarer words more weight', () => {
    const [rare] = index.wordIds({ norm: 'dweilen' });
    const [usual] = index.wordIds({ norm: 'clean' });
    expect(index.skills.idf(rare ?? -1)).toBeGreaterThan(index.skills.idf(usual ?? -1));
    expect(index.skills.idf(999_999)).toBe(0);
    expect(index.skills.postings(999_999)).toHaveLength(0);
  });

  it('lists the phrases of an owner label first, with language and source', () => {
    const { skills } = index;
    const found = [...skills.phrasesOf(index.skillOrdinal(ids.cleaning))].map((phrase) => [
      skills.text(phrase),
      skills.language(phrase),
      skills.source(phrase),
      index.skillAt(skills.owner(phrase)),
    ]);
    expect(found).toEqual([
      ['clean', 'en', 'label', ids.cleaning],
      ['schoonmaken', 'nl', 'label', ids.cleaning],
      ['schoonmaakwerk doen', 'nl', 'own', ids.cleaning],
    ]);
  });

  it('reads forms of a verb as the verb', () => {
    const [infinitive] = index.wordIds({ norm: 'schoonmaken' });
    expect(infinitive).toBeDefined();
    expect(index.wordIds({ norm: 'schoonmaakt' })).toEqual([infinitive]);
    expect(index.wordIds({ norm: 'schoongemaakt' })).toEqual([infinitive]);
  });
});
