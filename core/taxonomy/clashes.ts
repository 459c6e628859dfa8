import { phraseWords } from './compile-phrases.ts';
import type { Language } from './concept.ts';
import { isFunctionWord } from './function-words.ts';
import { tokenize } from './tokens.ts';
import type { SourcePhrase } from './taxonomy-source.ts';

/** One phrase, as it is compared (`phraseWords`), that stands under more than one owner: a text with it cannot say which. */
export interface Clash {
  readonly language: Language;
  readonly words: string;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
}

type Owners = readonly { readonly id: string; readonly phrases: readonly SourcePhrase[] }[];

/** Phrases of one language that two owners claim, in the order of their words. */
export function phraseClashes(owners: Owners): readonly Clash[] {
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

/** A Dutch phrase of one owner that is written the same as an English phrase of another. */
export interface CrossClash {
  readonly words: string;
  readonly nl: { readonly id: string; readonly text: string };
  readonly en: { readonly id: string; readonly text: string };
}

/** Phrases that two owners claim in different languages, in the order of their words: texts mix both. */
export function crossClashes(owners: Owners): readonly CrossClash[] {
  const dutch = new Map<string, { id: string; text: string }[]>();
  for (const { id, phrases } of owners)
    for (const { text, language } of phrases) {
      if (language !== 'nl') continue;
      const key = plainWords(text);
      dutch.set(key, [...(dutch.get(key) ?? []), { id, text }]);
    }
  const found = new Map<string, CrossClash>();
  for (const { id, phrases } of owners)
    for (const { text, language } of phrases) {
      if (language !== 'en') continue;
      const words = plainWords(text);
      const here = dutch.get(words) ?? [];
      const [nl] = here;
      if (nl === undefined || here.some((one) => one.id === id)) continue;
      found.set(`${words} ${nl.id} ${id}`, { words, nl, en: { id, text } });
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, clash]) => clash);
}

const plainWords = (text: string): string =>
  tokenize(text)
    .map(({ norm }) => norm)
    .filter((norm) => !isFunctionWord(norm))
    .join(' ');
