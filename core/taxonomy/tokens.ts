import type { Language } from './concept.ts';
import { foldWord } from './fold.ts';
import { stemWord } from './stem.ts';

/** A word of a text. Offsets in UTF-16 code units: `text.slice(start, end)` is the word as written. */
export interface Token {
  readonly text: string;
  /** Lower case without diacritics; hyphens and apostrophes inside a word stay ("pc-vaardigheden"). */
  readonly norm: string;
  /** Stem in the language asked for, hyphens gone. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters with their marks, invisible soft hyphens and joiners, digits; then what belongs to names: C++, C#, .NET, Node.js, R&D,
 * CAD-CAM, risico's, and abbreviations with points (m.b.o.).
 */
const CHAR = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]`;
const WORD = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])[cf](?:\+\+|#)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])\p{L}{1,2}&\p{L}{1,2}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.])(?:\p{L}\.){2,5}(?:\p{L}(?![\p{L}\p{N}]))?`,
    String.raw`${CHAR}+(?:\.(?:js|net)(?![\p{L}\p{N}])|(?:[-\u2010\u2011]|['’])(?=${CHAR})${CHAR}+)*`,
  ].join('|'),
  'giu',
);
const VISIBLE = new RegExp(String.raw`[\p{L}\p{N}]`, 'u');

/**
 * Cuts a text into words, in order, without overlap. `language` only decides the stem (Dutch when absent). Never throws; time is
 * linear in the length of the text.
 */
export function tokenize(text: string, language: Language = 'nl'): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (!VISIBLE.test(word)) continue;
    const norm = foldWord(word);
    tokens.push({
      text: word,
      norm,
      stem: stemWord(norm, language),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return tokens;
}
