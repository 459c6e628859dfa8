import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';
import { contentWords, wordRows } from './text-features.ts';

/** Windows of so many content words are compared too, each shifted by half its width. */
const WINDOWS = [4, 8];
const EPSILON = 1e-9;

/** How like a sentence and its best window are to every skill (cosines, by ordinal of the skill). */
export interface DenseScores {
  readonly sentence: Float32Array;
  readonly window: Float32Array;
  /** Number of the best window in `windows`, by skill. */
  readonly at: Uint16Array;
  /** Positions `[from, to]` in the tokens; the first is the whole sentence. */
  readonly windows: readonly (readonly [number, number])[];
}

/**
 * Step 3 of matching.md section 3: cosines between a static subword embedding of a text and the trained vector of every
 * skill. The index holds one int8 matrix: first the hashed rows of words and their parts, then one row per skill.
 */
export class DenseScorer {
  readonly #values: Int8Array;
  readonly #dimensions: number;
  readonly #hashed: number;
  readonly #skills: number;
  /** One over the length of each skill's row. */
  readonly #inverse: Float32Array;
  readonly #sentence: Float32Array;
  readonly #window: Float32Array;
  readonly #at: Uint16Array;

  private constructor(values: Int8Array, dimensions: number, hashed: number, skills: number) {
    this.#values = values;
    this.#dimensions = dimensions;
    this.#hashed = hashed;
    this.#skills = skills;
    this.#inverse = new Float32Array(skills);
    for (let skill = 0; skill < skills; skill++) {
      const at = (hashed + skill) * dimensions;
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += (values[at + d] ?? 0) ** 2;
      this.#inverse[skill] = 1 / (Math.sqrt(sum) + EPSILON);
    }
    this.#sentence = new Float32Array(skills);
    this.#window = new Float32Array(skills);
    this.#at = new Uint16Array(skills);
  }

  /** `undefined` when the index has no embedding, or one of another shape. */
  static of(index: PhraseIndex): DenseScorer | undefined {
    const { embedding, skillCount } = index;
    if (embedding === undefined || embedding.rows <= skillCount) return undefined;
    return new DenseScorer(
      embedding.values,
      embedding.dimensions,
      embedding.rows - skillCount,
      skillCount,
    );
  }

  /** The text's vector of length 1; `undefined` without a content word. */
  #vector(words: readonly Token[]): Float32Array | undefined {
    if (words.length === 0) return undefined;
    const dimensions = this.#dimensions;
    const out = new Float32Array(dimensions);
    for (const word of words) {
      const rows = wordRows(word.norm, this.#hashed);
      const part = 1 / (rows.length - 1);
      for (const [i, row] of rows.entries()) {
        const weight = i === 0 ? 1 : part;
        const at = row * dimensions;
        for (let d = 0; d < dimensions; d++)
          out[d] = (out[d] ?? 0) + weight * (this.#values[at + d] ?? 0);
      }
    }
    let sum = 0;
    for (const value of out) sum += value * value;
    const inverse = 1 / (Math.sqrt(sum) + EPSILON);
    for (let d = 0; d < dimensions; d++) out[d] = (out[d] ?? 0) * inverse;
    return out;
  }

  #compare(vector: Float32Array, window: number, best: Float32Array, at: Uint16Array): void {
    const dimensions = this.#dimensions;
    const values = this.#values;
    let row = this.#hashed * dimensions;
    for (let skill = 0; skill < this.#skills; skill++) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += (vector[d] ?? 0) * (values[row + d] ?? 0);
      row += dimensions;
      const cosine = dot * (this.#inverse[skill] ?? 0);
      if (cosine > (best[skill] ?? 0)) {
        best[skill] = cosine;
        at[skill] = window;
      }
    }
  }

  /** The arrays are reused by the next call. `undefined` for a sentence without a content word. */
  score(tokens: readonly Token[]): DenseScores | undefined {
    const words = contentWords(tokens);
    const whole = this.#vector(words);
    if (whole === undefined) return undefined;
    this.#sentence.fill(-1);
    this.#at.fill(0);
    const windows: (readonly [number, number])[] = [[0, tokens.length - 1]];
    this.#compare(whole, 0, this.#sentence, this.#at);
    this.#window.set(this.#sentence);
    const place = new Map(tokens.map((token, i) => [token, i]));
    for (const width of WINDOWS) {
      for (
        let from = 0;
        words.length > width && from + width / 2 < words.length;
        from += width / 2
      ) {
        const part = words.slice(from, from + width);
        const vector = this.#vector(part);
        const first = part[0];
        const last = part.at(-1);
        if (vector === undefined || first === undefined || last === undefined) continue;
        windows.push([place.get(first) ?? 0, place.get(last) ?? 0]);
        this.#compare(vector, windows.length - 1, this.#window, this.#at);
      }
    }
    return { sentence: this.#sentence, window: this.#window, at: this.#at, windows };
  }
}
