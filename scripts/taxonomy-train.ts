/**
 * Trains the embedding of the skills language from the vocabulary and its example sentences, and writes
 * `core/taxonomy/vocabulary/embedding.bin`. Seeded: the same vocabulary on the same Node gives the same bytes.
 * `tsx scripts/taxonomy-train.ts [--epochs N]`; a few minutes on one core.
 */
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { seeded } from './bench/statistics.ts';
import { readVocabulary } from './taxonomy-embedded.ts';
import { writeEmbedding } from './training/embedding-file.ts';
import { type Example, parseExamples, trainingSet } from './training/samples.ts';
import { train } from './training/trainer.ts';

const VOCABULARY = new URL('../core/taxonomy/vocabulary/', import.meta.url);
const SHAPE = { rows: 32_768, dimensions: 64 };
const EPOCHS = 8;

async function readExamples(): Promise<Example[]> {
  const names = (await readdir(VOCABULARY)).filter((n) => /^examples-.*\.tsv$/.test(n)).sort();
  const texts = await Promise.all(names.map((n) => readFile(new URL(n, VOCABULARY), 'utf8')));
  return texts.flatMap(parseExamples);
}

const at = process.argv.indexOf('--epochs');
const epochs = at < 0 ? EPOCHS : Number(process.argv[at + 1]);
const set = trainingSet(await readVocabulary(), await readExamples(), SHAPE.rows, seeded(7));
console.log(`${String(set.samples.length)} samples, ${String(set.ids.length)} skills`);
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
  log: (line) => {
    console.log(line);
  },
});
const bytes = writeEmbedding(trained, set.ids, SHAPE);
await writeFile(new URL('embedding.bin', VOCABULARY), bytes);
console.log(
  `${String(bytes.length)} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
