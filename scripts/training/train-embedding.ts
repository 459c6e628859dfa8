import { readdir, readFile } from 'node:fs/promises';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { seeded } from '../bench/statistics.ts';
import { writeEmbedding } from './embedding-file.ts';
import { type Example, parseExamples, trainingSet } from './samples.ts';
import { train } from './trainer.ts';

const VOCABULARY = new URL('../../core/taxonomy/vocabulary/', import.meta.url);
const SHAPE = { rows: 32_768, dimensions: 64 };
export const EPOCHS = 8;

/** The sentences of the vocabulary's `examples-*.tsv`. */
export async function readExamples(): Promise<Example[]> {
  const names = (await readdir(VOCABULARY)).filter((n) => /^examples-.*\.tsv$/.test(n)).sort();
  const texts = await Promise.all(names.map((n) => readFile(new URL(n, VOCABULARY), 'utf8')));
  return texts.flatMap(parseExamples);
}

/**
 * Trains an embedding on the phrases of `source` and on examples, as the bytes of an embedding file. Seeded: the same
 * input on the same Node gives the same bytes. Minutes on one core.
 */
export function trainEmbedding(
  source: TaxonomySource,
  examples: readonly Example[],
  log: (line: string) => void,
  epochs = EPOCHS,
): Buffer {
  const set = trainingSet(source, examples, SHAPE.rows, seeded(7));
  log(`${String(set.samples.length)} samples, ${String(set.ids.length)} skills`);
  const trained = train(set.samples, {
    ...SHAPE,
    skills: set.ids.length,
    epochs,
    batch: 128,
    sharpness: 15,
    rate: 0.05,
    dropout: 0.3,
    near: set.near,
    random: seeded(1),
    log,
  });
  return writeEmbedding(trained, set.ids, SHAPE);
}
