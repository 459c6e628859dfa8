/** One training text: the rows of each of its words, and the skills (ordinals) that it names. */
export interface Sample {
  readonly words: readonly Uint32Array[];
  readonly skills: readonly number[];
}

export interface TrainOptions {
  readonly rows: number;
  readonly dimensions: number;
  readonly skills: number;
  readonly epochs: number;
  readonly batch: number;
  /** Factor on the cosines before the softmax. */
  readonly sharpness: number;
  readonly rate: number;
  /** Share of words left out at random, so that no single word decides. */
  readonly dropout: number;
  /** Related skills of each, from which hard negatives are drawn. */
  readonly near: readonly (readonly number[])[];
  readonly random: () => number;
  readonly log?: (line: string) => void;
}

export interface Trained {
  /** `rows` x `dimensions`. */
  readonly table: Float32Array;
  /** `skills` x `dimensions`, of length 1. */
  readonly concepts: Float32Array;
}

const EPSILON = 1e-8;

/** Adds the vectors of a text's words to `out`; a word is its own row plus the mean of its parts. */
export function addWords(
  table: Float32Array,
  dimensions: number,
  words: readonly Uint32Array[],
  out: Float32Array,
): void {
  for (const rows of words) {
    const part = 1 / (rows.length - 1);
    for (let i = 0; i < rows.length; i++) {
      const weight = i === 0 ? 1 : part;
      const at = (rows[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++) out[d] = (out[d] ?? 0) + weight * (table[at + d] ?? 0);
    }
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function unit(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum) + EPSILON;
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) / length;
  return length;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = a;
  }
}

/**
 * Trains word rows and skill vectors together: a text must be closer to the skills it names than to those of the other
 * texts of its batch and to some of their neighbours (softmax over cosines, Adagrad per row). Deterministic for a seeded `random`.
 */
export function train(samples: readonly Sample[], options: TrainOptions): Trained {
  const { rows, dimensions, skills, random } = options;
  const table = new Float32Array(rows * dimensions);
  for (let i = 0; i < table.length; i++) table[i] = normal(random) / Math.sqrt(dimensions);
  const concepts = new Float32Array(skills * dimensions);
  const scratch = new Float32Array(dimensions);
  for (const sample of samples) {
    scratch.fill(0);
    addWords(table, dimensions, sample.words, scratch);
    unit(scratch);
    for (const skill of sample.skills)
      for (let d = 0; d < dimensions; d++) {
        const at = skill * dimensions + d;
        concepts[at] = (concepts[at] ?? 0) + (scratch[d] ?? 0) / sample.skills.length;
      }
  }
  for (let skill = 0; skill < skills; skill++)
    unit(concepts.subarray(skill * dimensions, (skill + 1) * dimensions));

  const tableSquares = new Float32Array(rows);
  const conceptSquares = new Float32Array(skills);
  const order = Int32Array.from(samples, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    let loss = 0;
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = [...order.subarray(from, from + options.batch)].flatMap((i) => {
        const sample = samples[i];
        return sample === undefined ? [] : [sample];
      });
      loss += step(batch, rate);
    }
    options.log?.(`epoch ${String(epoch + 1)}: loss ${(loss / samples.length).toFixed(4)}`);
  }
  return { table, concepts };

  function step(batch: readonly Sample[], rate: number): number {
    // the skills that compete in this batch
    const competing: number[] = [];
    const place = new Map<number, number>();
    const enter = (skill: number): void => {
      if (place.has(skill)) return;
      place.set(skill, competing.length);
      competing.push(skill);
    };
    const chosen = batch.map((sample) => {
      const skill = sample.skills[Math.floor(random() * sample.skills.length)] ?? 0;
      enter(skill);
      const near = options.near[skill] ?? [];
      const rival = near[Math.floor(random() * near.length)];
      if (rival !== undefined) enter(rival);
      return skill;
    });
    const count = competing.length;
    const local = new Float32Array(count * dimensions);
    for (const [i, skill] of competing.entries())
      local.set(concepts.subarray(skill * dimensions, (skill + 1) * dimensions), i * dimensions);
    const gradients = new Float32Array(count * dimensions);
    const scores = new Float64Array(count);
    const vector = new Float32Array(dimensions);
    const back = new Float32Array(dimensions);
    let loss = 0;
    for (const [b, sample] of batch.entries()) {
      const kept =
        sample.words.length > 1
          ? sample.words.filter(() => random() >= options.dropout)
          : sample.words;
      const words = kept.length === 0 ? sample.words : kept;
      vector.fill(0);
      addWords(table, dimensions, words, vector);
      const length = unit(vector);
      const target = place.get(chosen[b] ?? 0) ?? 0;
      let highest = -Infinity;
      for (let i = 0; i < count; i++) {
        const at = i * dimensions;
        let dot = 0;
        for (let d = 0; d < dimensions; d++) dot += (vector[d] ?? 0) * (local[at + d] ?? 0);
        scores[i] = dot * options.sharpness;
        if ((scores[i] ?? 0) > highest) highest = scores[i] ?? 0;
      }
      // other skills that the text names too are no rivals
      for (const skill of sample.skills) {
        const i = place.get(skill);
        if (i !== undefined && i !== target) scores[i] = -Infinity;
      }
      let sum = 0;
      for (let i = 0; i < count; i++) {
        scores[i] = Math.exp((scores[i] ?? 0) - highest);
        sum += scores[i] ?? 0;
      }
      loss -= Math.log(((scores[target] ?? 0) + 1e-12) / sum);
      back.fill(0);
      for (let i = 0; i < count; i++) {
        const p = (scores[i] ?? 0) / sum - (i === target ? 1 : 0);
        if (Math.abs(p) < 1e-4) continue;
        const g = p * options.sharpness;
        const at = i * dimensions;
        for (let d = 0; d < dimensions; d++) {
          back[d] = (back[d] ?? 0) + g * (local[at + d] ?? 0);
          gradients[at + d] = (gradients[at + d] ?? 0) + g * (vector[d] ?? 0);
        }
      }
      backToWords(words, vector, back, length, rate);
    }
    for (const [i, skill] of competing.entries()) {
      const gradient = gradients.subarray(i * dimensions, (i + 1) * dimensions);
      let squares = 0;
      for (const g of gradient) squares += g * g;
      squares /= dimensions;
      conceptSquares[skill] = (conceptSquares[skill] ?? 0) + squares;
      const scale = rate / (Math.sqrt(conceptSquares[skill] ?? 0) + EPSILON);
      const row = concepts.subarray(skill * dimensions, (skill + 1) * dimensions);
      for (let d = 0; d < dimensions; d++) row[d] = (row[d] ?? 0) - scale * (gradient[d] ?? 0);
      unit(row);
    }
    return loss;
  }

  function backToWords(
    words: readonly Uint32Array[],
    vector: Float32Array,
    back: Float32Array,
    length: number,
    rate: number,
  ): void {
    // through the division by the length: only what is at right angles to the vector remains
    let along = 0;
    for (let d = 0; d < dimensions; d++) along += (back[d] ?? 0) * (vector[d] ?? 0);
    let squares = 0;
    for (let d = 0; d < dimensions; d++) {
      const g = ((back[d] ?? 0) - along * (vector[d] ?? 0)) / length;
      back[d] = g;
      squares += g * g;
    }
    squares /= dimensions;
    for (const rows of words) {
      const part = 1 / (rows.length - 1);
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0;
        const weight = i === 0 ? 1 : part;
        tableSquares[row] = (tableSquares[row] ?? 0) + weight * weight * squares;
        const scale = (rate * weight) / (Math.sqrt(tableSquares[row] ?? 0) + EPSILON);
        const at = row * dimensions;
        for (let d = 0; d < dimensions; d++)
          table[at + d] = (table[at + d] ?? 0) - scale * (back[d] ?? 0);
      }
    }
  }
}
