import { describe, expect, it } from 'vitest';
import { compileLexicon } from '#core/taxonomy/compile-lexicon.ts';
import type { SourcePhrase } from '#core/taxonomy/taxonomy-source.ts';

const nl = (...texts: string[]): SourcePhrase[] =>
  texts.map((text) => ({ text, language: 'nl', source: 'own' }));

describe('a form of a verb in a phrase', () => {
  it('is the verb itself, when phrases use the verb more', () => {
    const { formOf, tokens, words } = compileLexicon(
      nl('rapporten schrijven', 'verslagen schrijven', 'je schrijft een verslag'),
    );
    expect(formOf.get('schrijft')).toBe('schrijf');
    expect(tokens).not.toContain('schrijft');
    const form = words.find(({ norm }) => norm === 'schrijft');
    expect(tokens[form?.ids.nl ?? -1]).toBe('schrijf');
  });

  it('stays a word of its own when it is used often, or is English too', () => {
    const often = nl('kasten', 'kassen', 'kast', 'kast maken', 'kast lakken', 'kast boren');
    expect(compileLexicon(often).formOf.size).toBe(0);
    const both: SourcePhrase[] = [
      ...nl('planten', 'planten kweken', 'plant'),
      { text: 'plant', language: 'en', source: 'own' },
    ];
    expect(compileLexicon(both).formOf.size).toBe(0);
  });

  it('is left alone where no phrase has the verb', () => {
    expect(compileLexicon(nl('je glazuurt tegels')).formOf.size).toBe(0);
  });
});
