import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TrainedEmbedding } from '#core/taxonomy/compile-index.ts';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { parseVocabulary } from '#core/taxonomy/parse-vocabulary.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { readEmbedding } from './training/embedding-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const code = path.join(root, 'core/taxonomy');
const vocabulary = path.join(code, 'vocabulary');

/** Where the embedded index is written, and read from when no other is asked for. */
export const EMBEDDED_INDEX = path.join(root, 'dist/index/embedded.isp');

/** The vocabulary's tables by file name. */
export async function readVocabularyFiles(): Promise<Map<string, string>> {
  const names = (await readdir(vocabulary)).filter((name) => name.endsWith('.tsv')).sort();
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(vocabulary, name), 'utf8')),
  );
  return new Map(names.map((name, at) => [name, texts[at] ?? '']));
}

/** The project's vocabulary; ends the process with every problem, by file and line, when something is wrong in it. */
export async function readVocabulary(): Promise<TaxonomySource> {
  const result = parseVocabulary(await readVocabularyFiles());
  if (result.ok) return result.value;
  for (const { file, line, problem } of result.problems)
    console.error(`core/taxonomy/vocabulary/${file}:${String(line)}: ${problem}`);
  process.exit(1);
}

export interface EmbeddedBuild {
  readonly file: string;
  readonly built: boolean;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Compiles the embedded index (`.isp` and `.isp.gz`) unless it is there and nothing it depends on has changed. */
export async function buildEmbeddedIndex(): Promise<EmbeddedBuild> {
  const inputs = await hashOfInputs();
  const noteFile = `${EMBEDDED_INDEX}.json`;
  const former = await readNote(noteFile);
  if (former?.inputs === inputs) return { file: EMBEDDED_INDEX, built: false, ...former };
  const source = await readVocabulary();
  const embedding = await readTrainedEmbedding(source);
  const bytes = await compileIndex(source, 'own vocabulary, ESCO v1.2', embedding);
  const packed = gzipSync(bytes, { level: 9 });
  await mkdir(path.dirname(EMBEDDED_INDEX), { recursive: true });
  await replaceFile(EMBEDDED_INDEX, bytes);
  await replaceFile(`${EMBEDDED_INDEX}.gz`, packed);
  const note = { inputs, bytes: bytes.length, gzipBytes: packed.length };
  await replaceFile(noteFile, new TextEncoder().encode(JSON.stringify(note)));
  return { file: EMBEDDED_INDEX, built: true, ...note };
}

/** The embedding that was trained on the vocabulary, for the skills of `source`; `undefined` when none was trained yet. */
export async function readTrainedEmbedding(
  source: TaxonomySource,
): Promise<TrainedEmbedding | undefined> {
  const name = path.join(vocabulary, 'embedding.bin');
  const file = await readFile(name).catch(() => undefined);
  if (file === undefined) return undefined;
  const embedding = readEmbedding(file, source);
  if (embedding === undefined) throw new Error(`${name} is no embedding: train it again.`);
  return embedding;
}

/** Code, vocabulary and embedding: whatever can change the result. */
async function hashOfInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [code, vocabulary])
    for (const name of (await readdir(folder))
      .filter((one) => /\.(?:ts|tsv|bin)$/.test(one))
      .sort())
      hash.update(`${name}\0`).update(await readFile(path.join(folder, name)));
  return hash.digest('hex');
}

async function readNote(
  file: string,
): Promise<{ inputs: string; bytes: number; gzipBytes: number } | undefined> {
  try {
    await Promise.all([readFile(EMBEDDED_INDEX), readFile(`${EMBEDDED_INDEX}.gz`)]);
    return JSON.parse(await readFile(file, 'utf8')) as {
      inputs: string;
      bytes: number;
      gzipBytes: number;
    };
  } catch {
    return undefined;
  }
}

/** Other processes see the old file or the new one, never half of it. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${String(process.pid)}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
