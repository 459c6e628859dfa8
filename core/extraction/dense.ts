import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';
import { contentWords, wordRows } from '../taxonomy/word-rows.ts';

/** Windows of so many content words are compared too, each shifted by half its width. */
const WINDOWS = [8, 4];
/** From this width on a window also looks for skills; narrower ones only weigh those that were found. */
const SEARCHED_WIDTH = 8;
/** So many groups of skills, by the cosine of their mean, are searched for each window. */
const SEARCHED_GROUPS = 20;
const EPSILON = 1e-9;
const MOST_REMEMBERED = 4000;
const NO_MEMBERS = new Uint32Array(0);

interface Window {
  readonly vector: Float32Array;
  readonly searched: boolean;
  /** Positions in the tokens, `to` inclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Likeness {
  /** Cosine with the whole sentence. */
  readonly sentence: number;
  /** With the window that is most like it (which may be the whole sentence). */
  readonly best: number;
  /** Positions of that window in the tokens, `to` inclusive. */
  readonly from: number;
  readonly to: number;
}

/** One sentence, ready to be compared with skills. */
export interface DenseSentence {
  likeness(skill: number): Likeness;
  /** Ordinals of the skills that are most like the sentence or a window of it, best first; nearly always the true ones. */
  nearest(count: number): readonly number[];
}

/**
 * Step 3 of matching.md section 3: cosines between a static subword embedding of a text and the trained vector of every
 * skill. The index holds one int8 matrix: first the hashed rows of words and their parts, then one row per skill. To
 * search all skills quickly, only the ESCO groups whose mean is most like the text are looked into.
 */
export class DenseScorer {
  readonly #values: Int8Array;
  readonly #dimensions: number;
  readonly #hashed: number;
  /** One over the length of each skill's row. */
  readonly #inverse: Float32Array;
  readonly #groups: readonly Uint32Array[];
  readonly #means: Float32Array;
  /** While a sentence is searched: the best cosine of each skill; -1 otherwise. */
  readonly #best: Float64Array;
  #sums = new Float64Array(64);
  /** A vacancy says the same words again and again. */
  readonly #words = new Map<string, Float32Array>();

  private constructor(index: PhraseIndex, values: Int8Array, dimensions: number, hashed: number) {
    const skills = index.skillCount;
    this.#values = values;
    this.#dimensions = dimensions;
    this.#hashed = hashed;
    this.#inverse = new Float32Array(skills);
    this.#best = new Float64Array(skills).fill(-1);
    const groups = new Map<number, number[]>();
    for (let skill = 0; skill < skills; skill++) {
      const at = (hashed + skill) * dimensions;
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (values[at + d] ?? 0) ** 2;
      this.#inverse[skill] = 1 / (Math.sqrt(sum) + EPSILON);
      const group = index.groupOrdinal(skill);
      const members = groups.get(group);
      if (members === undefined) groups.set(group, [skill]);
      else members.push(skill);
    }
    this.#groups = Array.from(groups.values(), (members) => Uint32Array.from(members));
    this.#means = new Float32Array(this.#groups.length * dimensions);
    for (const [g, members] of this.#groups.entries()) {
      const mean = this.#means.subarray(g * dimensions, (g + 1) * dimensions);
      for (const skill of members) {
        const at = (hashed + skill) * dimensions;
        for (let d = 0; d < dimensions; d++)
          mean[d] = (mean[d] ?? 0) + (values[at + d] ?? 0) * (this.#inverse[skill] ?? 0);
      }
      normalise(mean);
    }
  }

  /** `undefined` when the index has no embedding, or one of another shape. */
  static of(index: PhraseIndex): DenseScorer | undefined {
    const { embedding, skillCount } = index;
    if (embedding === undefined || embedding.rows <= skillCount) return undefined;
    const { values, dimensions, rows } = embedding;
    return new DenseScorer(index, values, dimensions, rows - skillCount);
  }

  /** The vector of one word, not of length 1: how long it is says how much the word counts. */
  #word({ norm }: Token): Float32Array {
    const known = this.#words.get(norm);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
    const vector = this.#wordVector(norm);
    this.#words.set(norm, vector);
    return vector;
  }

  #wordVector(norm: string): Float32Array {
    const dimensions = this.#dimensions;
    const values = this.#values;
    const out = new Float32Array(dimensions);
    const rows = wordRows(norm, this.#hashed);
    const part = 1 / (rows.length - 1);
    for (let i = 0; i < rows.length; i++) {
      const weight = i === 0 ? 1 : part;
      const at = (rows[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++) out[d] = (out[d] ?? 0) + weight * (values[at + d] ?? 0);
    }
    return out;
  }

  #cosine(vector: Float32Array, skill: number): number {
    const dimensions = this.#dimensions;
    const values = this.#values;
    const at = (this.#hashed + skill) * dimensions;
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += (vector[d] ?? 0) * (values[at + d] ?? 0);
    return dot * (this.#inverse[skill] ?? 0);
  }

  /**
   * The cosine of each skill, valid until the next call. Four skills at a time: their sums do not wait for each other, and each is
   * added up in the same order as in `#cosine`, so the digits are the same.
   */
  #cosines(vector: Float32Array, skills: Uint32Array): Float64Array {
    const dimensions = this.#dimensions;
    const values = this.#values;
    const inverse = this.#inverse;
    if (this.#sums.length < skills.length) this.#sums = new Float64Array(skills.length * 2);
    const sums = this.#sums;
    let at = 0;
    for (; at + 4 <= skills.length; at += 4) {
      const a = skills[at] ?? 0;
      const b = skills[at + 1] ?? 0;
      const c = skills[at + 2] ?? 0;
      const e = skills[at + 3] ?? 0;
      const rowA = (this.#hashed + a) * dimensions;
      const rowB = (this.#hashed + b) * dimensions;
      const rowC = (this.#hashed + c) * dimensions;
      const rowE = (this.#hashed + e) * dimensions;
      let sumA = 0;
      let sumB = 0;
      let sumC = 0;
      let sumE = 0;
      for (let d = 0; d < dimensions; d++) {
        const one = vector[d] ?? 0;
        sumA += one * (values[rowA + d] ?? 0);
        sumB += one * (values[rowB + d] ?? 0);
        sumC += one * (values[rowC + d] ?? 0);
        sumE += one * (values[rowE + d] ?? 0);
      }
      sums[at] = sumA * (inverse[a] ?? 0);
      sums[at + 1] = sumB * (inverse[b] ?? 0);
      sums[at + 2] = sumC * (inverse[c] ?? 0);
      sums[at + 3] = sumE * (inverse[e] ?? 0);
    }
    for (; at < skills.length; at++) sums[at] = this.#cosine(vector, skills[at] ?? 0);
    return sums;
  }

  /** Numbers of the groups whose mean is most like the vector, in no order. */
  #nearestGroups(vector: Float32Array): readonly number[] {
    const dimensions = this.#dimensions;
    const means = this.#means;
    const best: number[] = [];
    const cosines: number[] = [];
    for (let group = 0, at = 0; group < this.#groups.length; group++, at += dimensions) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += (vector[d] ?? 0) * (means[at + d] ?? 0);
      if (best.length === SEARCHED_GROUPS && dot <= (cosines[SEARCHED_GROUPS - 1] ?? 0)) continue;
      let place = best.length;
      while (place > 0 && (cosines[place - 1] ?? 0) < dot) place--;
      best.splice(place, 0, group);
      cosines.splice(place, 0, dot);
      if (best.length > SEARCHED_GROUPS) {
        best.pop();
        cosines.pop();
      }
    }
    return best;
  }

  #windows(tokens: readonly Token[], words: readonly Token[]): Window[] {
    const places = placesOf(words, tokens);
    const vectors = words.map((word) => this.#word(word));
    const make = (from: number, to: number, searched: boolean): Window => {
      const vector = new Float32Array(this.#dimensions);
      for (let w = from; w < to; w++) {
        const one = vectors[w];
        if (one === undefined) break;
        for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) + (one[d] ?? 0);
      }
      normalise(vector);
      return {
        vector,
        searched,
        from: places[from] ?? 0,
        to: places[Math.min(to, words.length) - 1] ?? 0,
      };
    };
    const windows = [make(0, words.length, true)];
    for (const width of WINDOWS) {
      if (words.length <= width) continue;
      for (let from = 0; from + width / 2 < words.length; from += width / 2)
        windows.push(make(from, from + width, width >= SEARCHED_WIDTH));
    }
    return windows;
  }

  /** `undefined` for a sentence without a content word. */
  sentence(tokens: readonly Token[]): DenseSentence | undefined {
    const words = contentWords(tokens);
    if (words.length === 0) return undefined;
    const windows = this.#windows(tokens, words);
    return {
      likeness: (skill) => {
        let sentence = 0;
        let best = -1;
        let window: Window | undefined;
        for (const [i, one] of windows.entries()) {
          const cosine = this.#cosine(one.vector, skill);
          if (i === 0) sentence = cosine;
          if (cosine <= best) continue;
          best = cosine;
          window = one;
        }
        return { sentence, best, from: window?.from ?? 0, to: window?.to ?? 0 };
      },
      nearest: (count) => this.#nearest(windows, count),
    };
  }

  #nearest(windows: readonly Window[], count: number): readonly number[] {
    const best = this.#best;
    const found: number[] = [];
    for (const { vector, searched } of windows) {
      if (!searched) continue;
      for (const group of this.#nearestGroups(vector)) {
        const members = this.#groups[group] ?? NO_MEMBERS;
        const cosines = this.#cosines(vector, members);
        for (let at = 0; at < members.length; at++) {
          const skill = members[at] ?? 0;
          const cosine = cosines[at] ?? 0;
          const known = best[skill] ?? -1;
          if (cosine <= known) continue;
          if (known === -1) found.push(skill);
          best[skill] = cosine;
        }
      }
    }
    const top = highest(found, best, count);
    for (const skill of found) best[skill] = -1;
    return top;
  }
}

/** Where each word stands among the tokens, of which the words are some, in the same order. */
function placesOf(words: readonly Token[], tokens: readonly Token[]): number[] {
  let at = -1;
  return words.map((word) => (at = tokens.indexOf(word, at + 1)));
}

/** The `count` members with the highest values, best first, the lower member first when equal. */
function highest(members: readonly number[], values: Float64Array, count: number): number[] {
  const top: number[] = [];
  for (const member of members) {
    if (top.length === count && !isBefore(member, top[count - 1] ?? 0, values)) continue;
    let place = top.length;
    while (place > 0 && isBefore(member, top[place - 1] ?? 0, values)) place--;
    top.splice(place, 0, member);
    if (top.length > count) top.pop();
  }
  return top;
}

function isBefore(member: number, other: number, values: Float64Array): boolean {
  const value = values[member] ?? 0;
  const known = values[other] ?? 0;
  return value > known || (value === known && member < other);
}

function normalise(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const inverse = 1 / (Math.sqrt(sum) + EPSILON);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) * inverse;
}
