import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';
import { factsOf } from './skill-facts.ts';
import { contentWords, wordRows } from './text-features.ts';

/** Windows of so many content words are compared too, each shifted by half its width. */
const WINDOWS = [8, 4];
/** From this width on a window also looks for skills; narrower ones only weigh those that were found. */
const SEARCHED_WIDTH = 8;
/** So many groups of skills, by the cosine of their mean, are searched for each window. */
const SEARCHED_GROUPS = 20;
const EPSILON = 1e-9;

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
  readonly #groups: readonly (readonly number[])[];
  readonly #means: Float32Array;

  private constructor(index: PhraseIndex, values: Int8Array, dimensions: number, hashed: number) {
    const skills = index.skillCount;
    this.#values = values;
    this.#dimensions = dimensions;
    this.#hashed = hashed;
    this.#inverse = new Float32Array(skills);
    const groups = new Map<string, number[]>();
    for (let skill = 0; skill < skills; skill++) {
      const at = (hashed + skill) * dimensions;
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (values[at + d] ?? 0) ** 2;
      this.#inverse[skill] = 1 / (Math.sqrt(sum) + EPSILON);
      const code = factsOf(index, skill).group;
      const members = groups.get(code);
      if (members === undefined) groups.set(code, [skill]);
      else members.push(skill);
    }
    this.#groups = [...groups.values()];
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
    const at = (this.#hashed + skill) * this.#dimensions;
    let dot = 0;
    for (let d = 0; d < this.#dimensions; d++)
      dot += (vector[d] ?? 0) * (this.#values[at + d] ?? 0);
    return dot * (this.#inverse[skill] ?? 0);
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
    const place = new Map(tokens.map((token, i) => [token, i]));
    const vectors = words.map((word) => this.#word(word));
    const make = (from: number, to: number, searched: boolean): Window => {
      const vector = new Float32Array(this.#dimensions);
      for (let w = from; w < to; w++) {
        const one = vectors[w];
        if (one === undefined) break;
        for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) + (one[d] ?? 0);
      }
      normalise(vector);
      const [first, last] = [words[from], words[Math.min(to, words.length) - 1]];
      return {
        vector,
        searched,
        from: (first && place.get(first)) ?? 0,
        to: (last && place.get(last)) ?? 0,
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
      nearest: (count) => {
        const best = new Map<number, number>();
        for (const { vector, searched } of windows) {
          if (!searched) continue;
          for (const group of this.#nearestGroups(vector)) {
            for (const skill of this.#groups[group] ?? []) {
              const cosine = this.#cosine(vector, skill);
              if (cosine > (best.get(skill) ?? -1)) best.set(skill, cosine);
            }
          }
        }
        return [...best]
          .sort((a, b) => b[1] - a[1] || a[0] - b[0])
          .slice(0, count)
          .map(([skill]) => skill);
      },
    };
  }
}

function normalise(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const inverse = 1 / (Math.sqrt(sum) + EPSILON);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) * inverse;
}
