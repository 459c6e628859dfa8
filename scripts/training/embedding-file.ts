import { createHash } from 'node:crypto';
import type { TrainedEmbedding } from '#core/taxonomy/compile-index.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { tokenize } from '#core/taxonomy/tokens.ts';
import { contentWords, wordRows } from '#core/taxonomy/word-rows.ts';
import { addWords, type Trained } from './trainer.ts';

/**
 * The trained embedding as a file (little-endian): `ISPEMBED`, u32 rows, u32 dimensions, u32 skills; the int8 rows of
 * words and parts; per skill, by ascending id: the first 8 bytes of the SHA-256 of its id, then its int8 row.
 */
const MAGIC = 'ISPEMBED';
const HEADER = 20;
const KEY = 8;
/**
 * One standard deviation of the numbers is so many steps: coarse enough to pack well (about 5 bits a number), fine
 * enough to change nothing that can be measured.
 */
const STEPS = 8;

const keyOf = (id: string): Buffer => createHash('sha256').update(id).digest().subarray(0, KEY);

function quantise(values: Float32Array): Int8Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const step = Math.sqrt(squares / values.length) / STEPS;
  return Int8Array.from(values, (v) => Math.max(-127, Math.min(127, Math.round(v / step))));
}

export interface EmbeddingShape {
  readonly rows: number;
  readonly dimensions: number;
}

/** `ids` in the order of the trained skills. */
export function writeEmbedding(
  { table, concepts }: Trained,
  ids: readonly string[],
  { rows, dimensions }: EmbeddingShape,
): Buffer {
  const header = Buffer.alloc(HEADER);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(rows, 8);
  header.writeUInt32LE(dimensions, 12);
  header.writeUInt32LE(ids.length, 16);
  const values = quantise(concepts);
  const skills = ids.map((id, i) =>
    Buffer.concat([keyOf(id), Buffer.from(values.buffer, i * dimensions, dimensions)]),
  );
  return Buffer.concat([header, Buffer.from(quantise(table).buffer), ...skills]);
}

/**
 * The embedding for a compiled index of these skills. A skill that was not there when it was trained gets the mean of
 * its phrases. `undefined` when the file is not one of these.
 */
export function readEmbedding(file: Buffer, source: TaxonomySource): TrainedEmbedding | undefined {
  if (file.length < HEADER || file.toString('latin1', 0, 8) !== MAGIC) return undefined;
  const rows = file.readUInt32LE(8);
  const dimensions = file.readUInt32LE(12);
  const count = file.readUInt32LE(16);
  const skillsAt = HEADER + rows * dimensions;
  if (file.length !== skillsAt + count * (KEY + dimensions)) return undefined;
  const table = new Int8Array(file.buffer, file.byteOffset + HEADER, rows * dimensions);
  const known = new Map<string, Int8Array>();
  for (let i = 0; i < count; i++) {
    const at = skillsAt + i * (KEY + dimensions);
    known.set(
      file.toString('hex', at, at + KEY),
      new Int8Array(file.buffer, file.byteOffset + at + KEY, dimensions),
    );
  }
  const skills = [...source.skills].sort((a, b) => (a.id < b.id ? -1 : 1));
  const values = new Int8Array((rows + skills.length) * dimensions);
  values.set(table);
  const floats = Float32Array.from(table);
  for (const [i, skill] of skills.entries()) {
    const row =
      known.get(keyOf(skill.id).toString('hex')) ??
      meanOfPhrases(
        skill.phrases.map((p) => p.text),
        floats,
        { rows, dimensions },
      );
    values.set(row, (rows + i) * dimensions);
  }
  return { rows: rows + skills.length, dimensions, scale: 1 / STEPS, values };
}

/** The rows of each content word of a text. */
export const rowsOfText = (text: string, rows: number): Uint32Array[] =>
  contentWords(tokenize(text)).map((token) => wordRows(token.norm, rows));

function meanOfPhrases(
  phrases: readonly string[],
  table: Float32Array,
  { rows, dimensions }: EmbeddingShape,
): Int8Array {
  const sum = new Float32Array(dimensions);
  for (const phrase of phrases) addWords(table, dimensions, rowsOfText(phrase, rows), sum);
  return quantise(sum);
}
