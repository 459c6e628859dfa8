import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import { contentWords, wordRows } from '../taxonomy/word-rows.ts';
import { bestPlaces } from './best-places.ts';

/** A label counts so many times as much as another title. */
const LABEL = 2;
/** A skill that is only nice to have counts this much. */
const NICE = 0.5;

/** By occupation a vector of length 1. */
type Rows = Float32Array;

/**
 * Occupations in the space of the trained embedding: once by their titles in each language, once by the skills they ask. Says
 * that "rijwielhersteller" is like "fietsenmaker" where no letters are shared.
 */
export class TitleVectors {
  readonly #values: Int8Array;
  readonly #dimensions: number;
  readonly #hashed: number;
  readonly #index: PhraseIndex;
  /** Made when the first title in the language comes. */
  readonly #titles: Partial<Record<Language, Rows>> = {};
  readonly #skills: Rows;
  readonly #count: number;
  readonly #all: readonly number[];

  private constructor(index: PhraseIndex, values: Int8Array, dimensions: number, hashed: number) {
    this.#values = values;
    this.#dimensions = dimensions;
    this.#hashed = hashed;
    this.#count = index.occupationCount;
    this.#all = [...new Uint32Array(this.#count).keys()];
    this.#index = index;
    this.#skills = this.#bySkills(index);
  }

  /** `undefined` when the index has no embedding, or one of another shape. */
  static of(index: PhraseIndex): TitleVectors | undefined {
    const { embedding, skillCount } = index;
    if (embedding === undefined || embedding.rows <= skillCount) return undefined;
    const { values, dimensions, rows } = embedding;
    return new TitleVectors(index, values, dimensions, rows - skillCount);
  }

  /** The direction of a text; all zero for a text without words. */
  vector(text: string): Float32Array {
    const sum = new Float32Array(this.#dimensions);
    for (const { norm } of contentWords(tokenize(text))) add(sum, this.#word(norm), 1);
    normalise(sum);
    return sum;
  }

  likeTitles(vector: Float32Array, occupation: number, language: Language): number {
    return dot(vector, this.#titlesIn(language), occupation);
  }

  likeSkills(vector: Float32Array, occupation: number): number {
    return dot(vector, this.#skills, occupation);
  }

  /** The occupations whose titles are most like the vector, best first. */
  nearest(vector: Float32Array, language: Language, limit: number): readonly number[] {
    const rows = this.#titlesIn(language);
    return bestPlaces(this.#all, (occupation) => dot(vector, rows, occupation), limit);
  }

  #titlesIn(language: Language): Rows {
    return (this.#titles[language] ??= this.#byTitles(this.#index, language));
  }

  #word(norm: string): Float32Array {
    const vector = new Float32Array(this.#dimensions);
    const rows = wordRows(norm, this.#hashed);
    const part = 1 / Math.max(1, rows.length - 1);
    rows.forEach((row, i) => {
      const weight = i === 0 ? 1 : part;
      const at = row * this.#dimensions;
      for (let d = 0; d < vector.length; d++)
        vector[d] = (vector[d] ?? 0) + weight * (this.#values[at + d] ?? 0);
    });
    return vector;
  }

  #byTitles(index: PhraseIndex, language: Language): Rows {
    const { titles } = index;
    const words = new Map<string, Float32Array>();
    const rows = new Float32Array(this.#count * this.#dimensions);
    const one = new Float32Array(this.#dimensions);
    for (let phrase = 0; phrase < titles.count; phrase++) {
      if (titles.language(phrase) !== language) continue;
      one.fill(0);
      for (const { norm } of contentWords(tokenize(titles.text(phrase)))) {
        let word = words.get(norm);
        if (word === undefined) words.set(norm, (word = this.#word(norm)));
        add(one, word, 1);
      }
      normalise(one);
      add(
        this.#rowOf(rows, titles.owner(phrase)),
        one,
        titles.source(phrase) === 'label' ? LABEL : 1,
      );
    }
    return this.#normaliseAll(rows);
  }

  #bySkills(index: PhraseIndex): Rows {
    const rows = new Float32Array(this.#count * this.#dimensions);
    const skill = new Float32Array(this.#dimensions);
    for (let at = 0; at < this.#count; at++) {
      const row = this.#rowOf(rows, at);
      for (const asked of index.occupation(index.occupationAt(at))?.skills ?? []) {
        const ordinal = index.skillOrdinal(asked.skill);
        if (ordinal < 0) continue;
        const from = (this.#hashed + ordinal) * this.#dimensions;
        skill.set(this.#values.subarray(from, from + this.#dimensions));
        normalise(skill);
        add(row, skill, asked.kind === 'nice' ? NICE : 1);
      }
    }
    // What all occupations have in common tells none from another.
    this.#normaliseAll(rows);
    const mean = new Float32Array(this.#dimensions);
    for (let at = 0; at < this.#count; at++) add(mean, this.#rowOf(rows, at), 1 / this.#count);
    for (let at = 0; at < this.#count; at++) add(this.#rowOf(rows, at), mean, -1);
    return this.#normaliseAll(rows);
  }

  #rowOf(rows: Rows, at: number): Float32Array {
    return rows.subarray(at * this.#dimensions, (at + 1) * this.#dimensions);
  }

  #normaliseAll(rows: Rows): Rows {
    for (let at = 0; at < this.#count; at++) normalise(this.#rowOf(rows, at));
    return rows;
  }
}

function dot(vector: Float32Array, rows: Rows, row: number): number {
  const size = vector.length;
  const at = row * size;
  let sum = 0;
  for (let d = 0; d < size; d++) sum += (vector[d] ?? 0) * (rows[at + d] ?? 0);
  return sum;
}

function add(sum: Float32Array, one: Float32Array, weight: number): void {
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + weight * (one[d] ?? 0);
}

function normalise(vector: Float32Array): void {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const inverse = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) * inverse;
}
