/**
 * Trains the embedding of the skills language from the vocabulary and its example sentences, and writes
 * `core/taxonomy/vocabulary/embedding.bin`: the same vocabulary on the same Node gives the same bytes.
 * `tsx scripts/taxonomy-train.ts [--epochs N]`; a few minutes on one core. For all of ESCO: `npm run taxonomy -- <download> --train`.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { readVocabulary } from './taxonomy-embedded.ts';
import { EPOCHS, readExamples, trainEmbedding } from './training/train-embedding.ts';

const FILE = new URL('../core/taxonomy/vocabulary/embedding.bin', import.meta.url);

const at = process.argv.indexOf('--epochs');
const epochs = at < 0 ? EPOCHS : Number(process.argv[at + 1]);
const bytes = trainEmbedding(
  await readVocabulary(),
  await readExamples(),
  (line) => {
    console.log(line);
  },
  epochs,
);
await writeFile(FILE, bytes);
console.log(
  `${String(bytes.length)} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
