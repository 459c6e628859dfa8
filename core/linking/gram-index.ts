import type { PhraseTable } from '../taxonomy/phrase-index.ts';
import { bestPlaces } from './best-places.ts';
import { ALPHABET, lettersOf, titleWords } from './letters.ts';

const TRIGRAMS = ALPHABET ** 3;
/** Grams of two to five letters are hashed into so many places. */
const PLACES = 1 << 16;
const SHORTEST = 2;
const LONGEST = 5;
const NO_LETTERS = new Uint8Array(0);
/** Trigrams in more than this share of the titles find nothing that others do not find. */
const TOO_COMMON = 0.05;
/** In a small table nothing is too common. */
const SMALL = 5000;
/** A smaller share of trigrams is not looked at closely. */
const NEXT_TO_NOTHING = 0.07;

/** One row of letters against every title. Only one at a time may use a slot. */
export interface GramQuery {
  /** The phrases that share most trigrams, best first. */
  near(limit: number): readonly number[];
  /** Of a phrase: shared trigrams by idf, 0..1 and roughly a cosine. */
  share(phrase: number): number;
  /** Cosine over grams of two to five letters; 0 for phrases that share next to nothing. */
  cosine(phrase: number): number;
  /** Frees the slot. */
  done(): void;
}

/** So many rows can be compared at the same time. */
export const SLOTS = 4;

/** Every title as grams of letters: posting lists over trigrams to find, grams of two to five letters to compare closely. */
export class GramIndex {
  readonly #count: number;
  readonly #postings: Uint32Array;
  readonly #postingOffsets: Uint32Array;
  /** By phrase: the places of its distinct grams. */
  readonly #grams: Uint16Array;
  readonly #gramOffsets: Uint32Array;
  readonly #idf: Float32Array;
  readonly #norms: Float32Array;
  /** Working memory by slot, all zero between queries. */
  readonly #sums: readonly Float32Array[];
  readonly #weights: readonly Float32Array[];

  constructor(table: PhraseTable) {
    const count = table.count;
    this.#count = count;
    const rows = Array.from({ length: count }, (_, phrase) =>
      lettersOf(titleWords(table.text(phrase))),
    );
    [this.#postings, this.#postingOffsets] = postTrigrams(rows);
    const lists = gramLists(rows);
    this.#grams = lists.values;
    this.#gramOffsets = lists.offsets;
    this.#sums = Array.from({ length: SLOTS }, () => new Float32Array(count));
    this.#weights = Array.from({ length: SLOTS }, () => new Float32Array(PLACES));
    const found = new Uint32Array(PLACES);
    for (const place of this.#grams) found[place] = (found[place] ?? 0) + 1;
    this.#idf = Float32Array.from(found, (n) => Math.log((1 + count) / (1 + n)) + 1);
    this.#norms = new Float32Array(count);
    for (let phrase = 0; phrase < count; phrase++) {
      const [from, to] = [this.#gramOffsets[phrase], this.#gramOffsets[phrase + 1]];
      this.#norms[phrase] = this.#norm(this.#grams.subarray(from, to));
    }
  }

  /** Compares letters (`lettersOf`) with every phrase, in one of the `SLOTS`. */
  query(row: Uint8Array, slot: number): GramQuery {
    const sums = this.#sums[slot] ?? new Float32Array(this.#count);
    const weights = this.#weights[slot] ?? new Float32Array(PLACES);
    const touched = this.#addUp(row, sums);
    const grams = gramSet(row);
    const norm = this.#norm(grams);
    for (const place of grams) weights[place] = (this.#idf[place] ?? 0) ** 2;
    const share = (phrase: number): number =>
      (sums[phrase] ?? 0) / (norm * (this.#norms[phrase] ?? 1));
    return {
      near: (limit) => bestPlaces(touched, share, limit),
      share,
      cosine: (phrase) => {
        if (share(phrase) < NEXT_TO_NOTHING) return 0;
        let dot = 0;
        const to = this.#gramOffsets[phrase + 1] ?? 0;
        for (let at = this.#gramOffsets[phrase] ?? 0; at < to; at++)
          dot += weights[this.#grams[at] ?? 0] ?? 0;
        return dot / (norm * (this.#norms[phrase] ?? 1));
      },
      done: () => {
        for (const place of grams) weights[place] = 0;
        for (const phrase of touched) sums[phrase] = 0;
      },
    };
  }

  /** Adds to each phrase what the trigrams it shares are worth; gives the phrases that share any. */
  #addUp(row: Uint8Array, sums: Float32Array): readonly number[] {
    const touched: number[] = [];
    for (const gram of new Set(trigramsOf(row))) {
      const from = this.#postingOffsets[gram] ?? 0;
      const to = this.#postingOffsets[gram + 1] ?? 0;
      if (this.#count > SMALL && to - from > TOO_COMMON * this.#count) continue;
      const idf = Math.log((1 + this.#count) / (1 + to - from));
      for (let p = from; p < to; p++) {
        const phrase = this.#postings[p] ?? 0;
        const sum = sums[phrase] ?? 0;
        if (sum === 0) touched.push(phrase);
        sums[phrase] = sum + idf * idf;
      }
    }
    return touched;
  }

  #norm(grams: Iterable<number>): number {
    let sum = 0;
    for (const place of grams) sum += (this.#idf[place] ?? 0) ** 2;
    return Math.sqrt(sum) || 1;
  }
}

/** Visits the places of all grams of two to five letters; one may end at a border between words, not go over it. */
function eachGram(row: Uint8Array, visit: (place: number) => void): void {
  for (let at = 0; at < row.length; at++) {
    let hash = 0;
    for (let length = 1; length <= LONGEST && at + length <= row.length; length++) {
      const letter = row[at + length - 1] ?? 0;
      hash = Math.imul(hash, 41) + letter + 1;
      if (length >= SHORTEST) visit(Math.imul(hash, 0x9e3779b1) >>> 16);
      if (letter === 0 && length > 1) break;
    }
  }
}

function gramSet(row: Uint8Array): Set<number> {
  const places = new Set<number>();
  eachGram(row, (place) => places.add(place));
  return places;
}

/** By phrase: the places of its distinct grams. */
function gramLists(rows: readonly Uint8Array[]): { values: Uint16Array; offsets: Uint32Array } {
  const offsets = new Uint32Array(rows.length + 1);
  const last = new Int32Array(PLACES).fill(-1);
  let most = 0;
  for (const row of rows) most += row.length * (LONGEST - SHORTEST + 1);
  const values = new Uint16Array(most);
  let end = 0;
  for (let phrase = 0; phrase < rows.length; phrase++) {
    eachGram(rows[phrase] ?? NO_LETTERS, (place) => {
      if (last[place] === phrase) return;
      last[place] = phrase;
      values[end++] = place;
    });
    offsets[phrase + 1] = end;
  }
  return { values: values.slice(0, end), offsets };
}

function trigramsOf(row: Uint8Array): number[] {
  const grams: number[] = [];
  for (let at = 0; at + 3 <= row.length; at++) grams.push(trigram(row, at));
  return grams;
}

const trigram = (row: Uint8Array, at: number): number =>
  ((row[at] ?? 0) * ALPHABET + (row[at + 1] ?? 0)) * ALPHABET + (row[at + 2] ?? 0);

/** By trigram: the phrases it occurs in, ascending. */
function postTrigrams(rows: readonly Uint8Array[]): [Uint32Array, Uint32Array] {
  const offsets = new Uint32Array(TRIGRAMS + 1);
  const last = new Int32Array(TRIGRAMS).fill(-1);
  const each = (visit: (gram: number, phrase: number) => void): void => {
    last.fill(-1);
    for (const [phrase, row] of rows.entries())
      for (let at = 0; at + 3 <= row.length; at++) {
        const gram = trigram(row, at);
        if (last[gram] === phrase) continue;
        last[gram] = phrase;
        visit(gram, phrase);
      }
  };
  each((gram) => {
    offsets[gram + 1] = (offsets[gram + 1] ?? 0) + 1;
  });
  for (let gram = 0; gram < TRIGRAMS; gram++)
    offsets[gram + 1] = (offsets[gram + 1] ?? 0) + (offsets[gram] ?? 0);
  const next = offsets.slice(0, TRIGRAMS);
  const postings = new Uint32Array(offsets[TRIGRAMS] ?? 0);
  each((gram, phrase) => {
    const at = next[gram] ?? 0;
    postings[at] = phrase;
    next[gram] = at + 1;
  });
  return [postings, offsets];
}
