import { describe, expect, it } from 'vitest';
import { crossClashes, phraseClashes } from '#core/taxonomy/clashes.ts';
import type { SourcePhrase } from '#core/taxonomy/taxonomy-source.ts';

const owner = (id: string, ...phrases: [string, 'nl' | 'en'][]) => ({
  id,
  phrases: phrases.map(([text, language]): SourcePhrase => ({ text, language, source: 'own' })),
});

describe('phrases under more than one skill', () => {
  it('are told when their words are the same to the matcher', () => {
    const owners = [owner('a', ['vloeren dweilen', 'nl']), owner('b', ['de vloer dweilen', 'nl'])];
    expect(phraseClashes(owners)).toEqual([
      {
        language: 'nl',
        words: 'vloer dweil',
        claims: [
          { id: 'a', text: 'vloeren dweilen' },
          { id: 'b', text: 'de vloer dweilen' },
        ],
      },
    ]);
    expect(crossClashes(owners)).toEqual([]);
  });

  it('are told when one has it in Dutch and another in English', () => {
    const owners = [
      owner('a', ['HACCP', 'nl'], ['order picking', 'nl']),
      owner('b', ['Haccp', 'en'], ['picking', 'en']),
    ];
    expect(phraseClashes(owners)).toEqual([]);
    expect(crossClashes(owners)).toEqual([
      { words: 'haccp', nl: { id: 'a', text: 'HACCP' }, en: { id: 'b', text: 'Haccp' } },
    ]);
  });

  it('are none when the same skill has both', () => {
    expect(crossClashes([owner('a', ['HACCP', 'nl'], ['HACCP', 'en'])])).toEqual([]);
  });
});
