import { isFunctionWord } from './function-words.ts';
import { stemWord } from './stem.ts';
import type { Token } from './tokens.ts';

/**
 * The features of the static embedding: each word by its stem and by its character 3- to 5-grams, hashed into the rows
 * of one table (after fastText: Bojanowski et al., Enriching Word Vectors with Subword Information, 2017). Training,
 * scoring and linking share this file, so a change of it is a new embedding.
 */
const SHORTEST = 3;
const LONGEST = 5;
/** Longer words are cut: they are compounds whose beginning says enough, or noise. */
const MAX_WORD = 32;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a (32 bit) over UTF-16 code units. */
function hash(text: string, from: number, to: number, seed: number): number {
  let h = (FNV_OFFSET ^ seed) >>> 0;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME) >>> 0;
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

/** Rows of one word: the first is that of the whole word, the others are its parts. */
export type WordRows = Uint32Array;

const remembered = new Map<string, WordRows>();
const REMEMBER = 50_000;

/** Rows (below `rows`) of a folded word. */
export function wordRows(norm: string, rows: number): WordRows {
  const key = `${String(rows)} ${norm}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const stem = stemWord(norm, 'nl').slice(0, MAX_WORD);
  const found = [hash(stem, 0, stem.length, 1) % rows];
  const framed = `<${norm.replaceAll('-', '').slice(0, MAX_WORD)}>`;
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let at = 0; at + length <= framed.length; at++)
      found.push(hash(framed, at, at + length, 2) % rows);
  }
  const result = Uint32Array.from(found);
  if (remembered.size >= REMEMBER) remembered.clear();
  remembered.set(key, result);
  return result;
}

/** The words of a text that the embedding looks at: no function words. */
export const contentWords = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token) => !isFunctionWord(token.norm));
