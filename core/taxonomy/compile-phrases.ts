import type { Language } from './concept.ts';
import type { Lexicon } from './compile-lexicon.ts';
import { isFunctionWord } from './function-words.ts';
import { lengthSection } from './index-file.ts';
import { LANGUAGE_BIT, NAME_NEEDS, PHRASE_SOURCES } from './index-codes.ts';
import type { NameNeed } from './phrase-index.ts';
import { stringSections } from './string-table.ts';
import type { AmbiguousName, SourcePhrase } from './taxonomy-source.ts';
import { tokenize } from './tokens.ts';

/**
 * The words of a phrase as they are compared: stems, without function words unless there is nothing else. Empty when the phrase
 * has no word at all.
 */
export function phraseWords(text: string, language: Language): string[] {
  const tokens = tokenize(text, language);
  const content = tokens.filter((token) => !isFunctionWord(token.norm));
  return (content.length > 0 ? content : tokens).map((token) => token.stem);
}

interface Compiled {
  readonly owner: number;
  readonly words: readonly number[];
  readonly flags: number;
  readonly text: string;
}

/** All phrases of the owners (skills, or occupations) in the order of their words, as the sections of one phrase table. */
export function compilePhrases(
  name: string,
  owners: readonly { readonly phrases: readonly SourcePhrase[] }[],
  lexicon: Lexicon,
  ambiguous: readonly AmbiguousName[] = [],
): {
  readonly count: number;
  readonly sections: Map<string, Uint8Array | Uint16Array | Uint32Array>;
} {
  const idOf = new Map(lexicon.tokens.map((stem, id) => [stem, id]));
  const needs = needsByWords(ambiguous);
  const phrases: Compiled[] = [];
  owners.forEach((owner, at) => {
    const seen = new Set<string>();
    const labelFirst = [...owner.phrases].sort(
      (a, b) => PHRASE_SOURCES.indexOf(a.source) - PHRASE_SOURCES.indexOf(b.source),
    );
    for (const { text, language, source } of labelFirst) {
      const stems = phraseWords(text, language);
      const words = stems.flatMap(
        (stem) => idOf.get(language === 'nl' ? (lexicon.formOf.get(stem) ?? stem) : stem) ?? [],
      );
      const key = `${language} ${words.join(' ')}`;
      if (words.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const need = NAME_NEEDS.indexOf(needs.get(`${language} ${stems.join(' ')}`));
      const flags = LANGUAGE_BIT[language] | (PHRASE_SOURCES.indexOf(source) << 1) | (need << 3);
      phrases.push({ owner: at, words, flags, text });
    }
  });
  phrases.sort(byWords);
  return {
    count: phrases.length,
    sections: new Map<string, Uint8Array | Uint16Array | Uint32Array>([
      ...stringSections(
        `${name}.phrase`,
        phrases.map((phrase) => phrase.text),
      ),
      [`${name}.words`, Uint32Array.from(phrases.flatMap((phrase) => phrase.words))],
      [`${name}.words.lengths`, lengthSection(phrases.map((phrase) => phrase.words.length))],
      [`${name}.owner`, Uint32Array.from(phrases, (phrase) => phrase.owner)],
      [`${name}.flags`, Uint8Array.from(phrases, (phrase) => phrase.flags)],
    ]),
  };
}

function needsByWords(ambiguous: readonly AmbiguousName[]): ReadonlyMap<string, NameNeed> {
  const languages: readonly Language[] = ['nl', 'en'];
  return new Map(
    ambiguous.flatMap(({ name, needs }) =>
      languages.map((language): [string, NameNeed] => [
        `${language} ${phraseWords(name, language).join(' ')}`,
        needs,
      ]),
    ),
  );
}

function byWords(a: Compiled, b: Compiled): number {
  const shared = Math.min(a.words.length, b.words.length);
  for (let at = 0; at < shared; at++) {
    const order = (a.words[at] ?? 0) - (b.words[at] ?? 0);
    if (order !== 0) return order;
  }
  if (a.words.length !== b.words.length) return a.words.length - b.words.length;
  if (a.owner !== b.owner) return a.owner - b.owner;
  if (a.flags !== b.flags) return a.flags - b.flags;
  return a.text < b.text ? -1 : 1;
}
