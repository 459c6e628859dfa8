import { phraseWords } from './compile-phrases.ts';
import type { Language } from './concept.ts';
import type { SourcePhrase } from './taxonomy-source.ts';

/** One phrase, as it is compared (`phraseWords`), that stands under more than one owner: a text with it cannot say which. */
export interface Clash {
  readonly language: Language;
  readonly words: string;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}

/** Phrases of one language that two owners claim, in the order of their words. */
export function phraseClashes(
  owners: readonly { readonly id: string; readonly phrases: readonly SourcePhrase[] }[],
): readonly Clash[] {
  const claims = new Map<string, Map<string, string>>();
  for (const { id, phrases } of owners)
    for (const { text, language } of phrases) {
      const key = `${language} ${phraseWords(text, language).join(' ')}`;
      const byOwner = claims.get(key) ?? new Map<string, string>();
      if (!byOwner.has(id)) byOwner.set(id, text);
      claims.set(key, byOwner);
    }
  return [...claims]
    .filter(([, byOwner]) => byOwner.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, byOwner]) => ({
      language: key.startsWith('nl') ? 'nl' : 'en',
      words: key.slice(3),
      claims: [...byOwner].map(([id, text]) => ({ id, text })),
    }));
}
