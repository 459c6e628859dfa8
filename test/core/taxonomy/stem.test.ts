import snowball from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { verbStems } from '#core/taxonomy/inflections.ts';
import { snowballDutch } from '#core/taxonomy/stem-dutch.ts';
import { stemEnglish } from '#core/taxonomy/stem-english.ts';
import { stemWord } from '#core/taxonomy/stem.ts';
import { readVocabularyFiles } from '../../../scripts/taxonomy-embedded.ts';

async function vocabularyWords(): Promise<string[]> {
  const files = await readVocabularyFiles();
  const words = new Set<string>();
  for (const text of files.values())
    for (const word of text.toLowerCase().split(/[^a-z]+/)) if (word.length > 2) words.add(word);
  return [...words];
}

describe('stems', () => {
  it('agree with the published Snowball stemmers on every word of the vocabulary', async () => {
    const words = await vocabularyWords();
    expect(words.length).toBeGreaterThan(20_000);
    const dutch = snowball.newStemmer('dutch');
    const english = snowball.newStemmer('english');
    expect(words.filter((word) => snowballDutch(word) !== dutch.stem(word))).toEqual([]);
    expect(words.filter((word) => stemEnglish(word) !== english.stem(word))).toEqual([]);
  });

  it.each([
    ['plannen', 'plan'],
    ['huizen', 'huis'],
    ['lassen', 'las'],
    ['schrijven', 'schrijf'],
    ['digitale', 'digitaal'],
    ["risico's", 'risico'],
    ['heftrucks', 'heftruck'],
  ])('are the same for %s and %s', (one, other) => {
    expect(stemWord(one, 'nl')).toBe(stemWord(other, 'nl'));
  });

  it('leave names with signs or digits alone', () => {
    expect(['c++', '.net', '3d', 'h2s'].map((word) => stemWord(word, 'nl'))).toEqual([
      'c++',
      '.net',
      '3d',
      'h2s',
    ]);
  });
});

describe('verbStems', () => {
  it.each([
    ['verzorgt', 'verzorgen'],
    ['beheert', 'beheren'],
    ['maakt', 'maken'],
    ['gepland', 'plannen'],
    ['opgeleide', 'opleiden'],
    ['schoongemaakt', 'schoonmaken'],
    ['verzorgd', 'verzorgen'],
    ['gaat', 'gaan'],
    ['geeft', 'geven'],
  ])('finds that %s may be a form of %s', (form, infinitive) => {
    expect(verbStems(form)).toContain(stemWord(infinitive, 'nl'));
  });

  it('says nothing about words that can be no verb form', () => {
    expect(verbStems('ict')).toEqual([]);
    expect(verbStems('bord')).toEqual([]);
    expect(verbStems('heftruck')).toEqual([]);
  });
});
