import type { Language } from './concept.ts';
import { stemDutch } from './stem-dutch.ts';
import { stemEnglish } from './stem-english.ts';

/** Words of this length or more are names or noise: they stay as they are, so that time stays linear. */
const LONGEST = 48;
const PLAIN = /^[a-z]+$/;

/** Stemming one word takes microseconds, a text repeats its words: remembered, and forgotten when full. */
const MOST_REMEMBERED = 20_000;
const remembered: Readonly<Record<Language, Map<string, string>>> = {
  nl: new Map(),
  en: new Map(),
};

/**
 * The stem of a folded word (`foldWord`). Hyphens and a final 's go first; words with digits or signs (c++, .net, 3d) stay as
 * they are.
 */
export function stemWord(norm: string, language: Language): string {
  if (norm.length >= LONGEST) return plain(norm);
  const memory = remembered[language];
  let stem = memory.get(norm);
  if (stem === undefined) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    stem = makeStem(norm, language);
    memory.set(norm, stem);
  }
  return stem;
}

const plain = (norm: string): string => norm.replace(/'s?$/, '').replace(/['-]/g, '');

function makeStem(norm: string, language: Language): string {
  const word = plain(norm);
  if (word.length < 3 || !PLAIN.test(word)) return word;
  return language === 'nl' ? stemDutch(word) : stemEnglish(word);
}
