import { describe, expect, it } from 'vitest';
import {
  isPlain,
  LONGEST,
  MEAN,
  meanOf,
  parseWordList,
  readDutch,
  readKept,
  readPlainWords,
  sentencesOf,
  wholeSentences,
  wordsOf,
} from '../../scripts/plain-dutch.ts';

const catalogue = readDutch();
const sentences = sentencesOf(catalogue);

describe('the Dutch texts on our screens (B1)', () => {
  it('have no sentence of more than 15 words', () => {
    const long = sentences.filter(({ words }) => words > LONGEST);
    expect(long.map(({ key, words, text }) => `${key} (${words}): ${text}`)).toEqual([]);
  });

  it('have sentences of at most 10 words on average', () => {
    expect(wholeSentences(sentences).length).toBeGreaterThan(500);
    expect(meanOf(wholeSentences(sentences))).toBeLessThanOrEqual(MEAN);
  });

  it('use everyday words; each other one has a reason in docs/plain-words-kept.tsv', () => {
    const plain = readPlainWords();
    const kept = readKept();
    const strange = [...wordsOf(catalogue)]
      .filter(([word]) => !isPlain(word, plain) && !kept.has(word))
      .map(([word, keys]) => `${word}: ${keys.slice(0, 3).join(', ')}`);
    expect(strange).toEqual([]);
  });

  it('keep no reason for a word that is plain or that no text has', () => {
    const plain = readPlainWords();
    const used = wordsOf(catalogue);
    const idle = [...readKept()].filter(
      ([word, reason]) => reason === '' || isPlain(word, plain) || !used.has(word),
    );
    expect(idle.map(([word]) => word)).toEqual([]);
  });
});

describe('the measure itself', () => {
  it('counts words by sentence; a placeholder is one, whatever comes there', () => {
    const found = sentencesOf({
      a: { text: 'Je kunt {n} dingen. Van “{name}” heb je bewijs!', one: 'Eén ding.|{n} dingen.' },
      b: 'Kies een bestand op .isp of .isp.gz. Klaar?',
    });
    expect(found.map(({ key, words }) => [key, words])).toEqual([
      ['a.text', 4],
      ['a.text', 5],
      ['a.one', 2],
      ['a.one', 2],
      ['b', 7],
      ['b', 1],
    ]);
    expect(meanOf(found)).toBe(3.5);
    expect(meanOf([])).toBe(0);
  });

  it('leaves placeholders out of the words, and knows one word in two spellings', () => {
    const words = wordsOf({ a: 'Eén {skill}: foto’s van één e-mail' });
    expect([...words.keys()]).toEqual(['één', "foto's", 'van', 'e-mail']);
  });

  it('knows regular forms of the words of the list, and nothing else', () => {
    const list = parseWordList('# werk\nwerken maken geven lezen kaart\nhuis klein pakken stoppen');
    for (const word of [
      'werk',
      'werkt',
      'werkte',
      'gewerkt',
      'maak',
      'maakt',
      'gemaakt',
      'geef',
      'geeft',
      'lees',
      'kaarten',
      'kaartje',
      'huizen',
      'huisje',
      'kleine',
      'pak',
      'pakt',
      'ingepakt',
      'stop',
      'gestopt',
    ])
      expect(`${word}: ${String(isPlain(word, list))}`).toBe(`${word}: true`);
    for (const word of ['verificatie', 'werkgever', 'desbetreffende', 'conform', 'kaartenbak', 'a'])
      expect(`${word}: ${String(isPlain(word, list))}`).toBe(`${word}: false`);
  });
});
