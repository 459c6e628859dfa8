import { foldWord } from '../taxonomy/fold.ts';

/** Letters as small numbers: 0 is a border between words, 1..26 a..z, 27..36 digits, 37 anything else. */
export const ALPHABET = 38;
/** Longer texts are cut. */
const MOST_LETTERS = 120;
const FIRST_LETTER = 97;
const FIRST_DIGIT = 48;

/** Words for a person by another ending that means the same job, so that few letters differ. */
const SAME_JOB: readonly (readonly [RegExp, string])[] = [
  [/medewerk(?:st)?ers?$/, 'medewerker'],
  [/(?<=[a-z]{3}[kpgdlr])sters?$/, 'er'],
  [/(?<=[a-z]{2})trices?$/, 'teur'],
  [/(?<=[a-z]{3})euses?$/, 'eur'],
  [/(?<=[a-z]{3})vrouw$/, 'man'],
  [/(?<=[a-z]{3})(?:lui|lieden)$/, 'man'],
  [/(?<=[a-z]{3})mw$/, 'medewerker'],
  [/(?<=[a-z]{4})ici$/, 'icus'],
  [/(?<=[a-z]{3}kundige)n$/, ''],
  [/(?<=[a-z]{3}(?:ist|ent|ant))es?$/, ''],
];

/** One folded Dutch word under the ending that most titles use: "medewerkster" -> "medewerker". */
export function sameJob(norm: string): string {
  for (const [ending, other] of SAME_JOB) if (ending.test(norm)) return norm.replace(ending, other);
  return norm;
}

function codeOf(unit: number): number {
  if (unit >= FIRST_LETTER && unit < FIRST_LETTER + 26) return unit - FIRST_LETTER + 1;
  if (unit >= FIRST_DIGIT && unit < FIRST_DIGIT + 10) return unit - FIRST_DIGIT + 27;
  return ALPHABET - 1;
}

/** Folded words as letters, with a border before, between and after; hyphens are nothing ("cad-tekenaar" is "cadtekenaar"). */
export function lettersOf(norms: readonly string[]): Uint8Array {
  const codes: number[] = [0];
  for (const norm of norms) {
    for (let i = 0; i < norm.length && codes.length < MOST_LETTERS; i++) {
      const unit = norm.charCodeAt(i);
      if (unit !== 45 && unit !== 39) codes.push(codeOf(unit));
    }
    if (codes.at(-1) !== 0 && codes.length < MOST_LETTERS) codes.push(0);
  }
  return Uint8Array.from(codes);
}

const WORDS = /[\p{L}\p{M}\p{N}+#'’-]+/gu;

/** Folded words of a title under their most usual ending. */
export const titleWords = (text: string): string[] =>
  (text.match(WORDS) ?? [])
    .map((word) => sameJob(foldWord(word)))
    .filter((word) => /[a-z0-9]/.test(word));
