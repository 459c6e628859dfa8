import { regionAfter } from './stem-dutch.ts';

/**
 * The Snowball stemmer for English, Porter 2 (https://snowballstem.org/algorithms/english/stemmer.html), as a pure function on a
 * lower-case word without apostrophes.
 */
export function stemEnglish(input: string): string {
  if (input.length <= 2) return input;
  const exception = EXCEPTIONS.get(input);
  if (exception !== undefined) return exception;
  let word = input.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const prefix = /^(?:gener|commun|arsen)/.exec(word)?.[0];
  const r1 = prefix ? prefix.length : regionAfter(word, 0, isVowel);
  const r2 = regionAfter(word, r1, isVowel);

  word = dropPlural(word);
  if (KEPT.has(word)) return word;
  word = dropPast(word, r1);
  if (/.[^aeiouy][yY]$/.test(word)) word = word.slice(0, -1) + 'i';
  word = shortenSuffix(word, r1);
  word = dropSuffix(word, r1, r2);
  word = dropLast(word, r2);
  return dropFinalE(word, r1, r2).toLowerCase();
}

const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((w) => [w, w] as const),
]);
const KEPT: ReadonlySet<string> = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
]);

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouy'.includes(letter);
const HAS_VOWEL = /[aeiouy]/;
/** A short syllable at the end: consonant, vowel, consonant other than w, x, Y; or vowel, consonant at the beginning. */
const SHORT_END = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/;

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return HAS_VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function dropPast(word: string, r1: number): string {
  const suffix = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word)?.[0];
  if (suffix === undefined) return word;
  const rest = word.slice(0, word.length - suffix.length);
  if (suffix.startsWith('eed')) return rest.length >= r1 ? rest + 'ee' : word;
  if (!HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return rest + 'e';
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return r1 >= rest.length && SHORT_END.test(rest) ? rest + 'e' : rest;
}

/** Suffix, what takes its place; longest first, within R1. */
const SHORTER: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ization', 'ize'],
  ['ousness', 'ous'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['tional', 'tion'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ation', 'ate'],
  ['entli', 'ent'],
  ['fulli', 'ful'],
  ['iviti', 'ive'],
  ['ousli', 'ous'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['anci', 'ance'],
  ['ator', 'ate'],
  ['enci', 'ence'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
];

function shortenSuffix(word: string, r1: number): string {
  const found = SHORTER.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const rest = word.slice(0, word.length - found[0].length);
  if (rest.length < r1) return word;
  if (found[0] === 'ogi' && !rest.endsWith('l')) return word;
  if (found[0] === 'li' && !/[cdeghkmnrt]$/.test(rest)) return word;
  return rest + found[1];
}

const CUT: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['ative', ''],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function dropSuffix(word: string, r1: number, r2: number): string {
  const found = CUT.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const rest = word.slice(0, word.length - found[0].length);
  return rest.length < (found[0] === 'ative' ? r2 : r1) ? word : rest + found[1];
}

function dropLast(word: string, r2: number): string {
  const suffix =
    /(?:ement|able|ance|ence|ible|ment|ant|ate|ent|ion|ism|iti|ive|ize|ous|al|er|ic)$/.exec(
      word,
    )?.[0];
  if (suffix === undefined) return word;
  const rest = word.slice(0, word.length - suffix.length);
  return rest.length >= r2 && (suffix !== 'ion' || /[st]$/.test(rest)) ? rest : word;
}

function dropFinalE(word: string, r1: number, r2: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e'))
    return rest.length >= r2 || (rest.length >= r1 && !SHORT_END.test(rest)) ? rest : word;
  return word.endsWith('ll') && rest.length >= r2 ? rest : word;
}
