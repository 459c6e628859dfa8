import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import type { CsvTable } from '#core/taxonomy/csv-table.ts';
import { isEscoCsv, parseEscoCsv } from '#core/taxonomy/esco-csv.ts';
import type { EscoData } from '#core/taxonomy/esco-source.ts';
import { mergeOverEsco } from '#core/taxonomy/esco-source.ts';
import { isEscoTables, parseEscoTables } from '#core/taxonomy/esco-tables.ts';
import { hashOfFile } from '#core/taxonomy/index-file.ts';
import { parseSkos } from '#core/taxonomy/parse-skos.ts';
import type {
  SourceProblem,
  SourceResult,
  SourceSkill,
  TaxonomySource,
} from '#core/taxonomy/taxonomy-source.ts';
import { readCsv } from './read-csv.ts';
import { readTrainedEmbedding, replaceFile } from './taxonomy-embedded.ts';
import { readEmbedding } from './training/embedding-file.ts';
import { readDescriptions } from './training/esco-descriptions.ts';
import type { Example } from './training/samples.ts';
import { readExamples, trainEmbedding } from './training/train-embedding.ts';
import { unzipChecked, ZipProblem } from './unzip-checked.ts';

/** Where the index of the whole of ESCO is written; ignored by git. */
export const FULL_INDEX_FOLDER = fileURLToPath(new URL('../.cache/taxonomy', import.meta.url));

/** Why a download cannot be used: one sentence, or problems by file and line. */
export class DownloadProblem extends Error {}

export interface FullBuild {
  /** `full.<first 12 digits of the content hash>.isp`; the same under the name `full.isp`, and `.gz` of it. */
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly skills: number;
  readonly occupations: number;
}

export interface FullOptions {
  readonly folder?: string;
  /**
   * Trains the embedding on ESCO's labels and descriptions too, telling how it goes; else the vocabulary's embedding serves,
   * with the mean of its phrases for each other skill.
   */
  readonly train?: ((line: string) => void) | undefined;
}

const MOST_SHOWN = 5;

/**
 * Reads ESCO's official download (zip files or folders, any languages) or its tables, and other schemes (`.nt`), merges the
 * vocabulary over it and writes the full index. Throws `DownloadProblem` with what to tell the maintainer.
 */
export async function buildFullIndex(
  inputs: readonly string[],
  vocabulary: TaxonomySource,
  { folder = FULL_INDEX_FOLDER, train }: FullOptions = {},
): Promise<FullBuild> {
  const { esco, schemes, descriptions } = await readDownload(inputs);
  const merged = mergeOverEsco(esco, vocabulary);
  const skills = [...merged.skills, ...schemes];
  const source = { ...merged, skills };
  const embedding =
    train === undefined
      ? await readTrainedEmbedding(source)
      : readEmbedding(
          trainEmbedding(source, [...(await readExamples()), ...descriptions], train),
          source,
        );
  const bytes = await compileIndex(
    source,
    'ESCO with the own vocabulary merged over it',
    embedding,
  );
  const hash = hashOfFile(bytes).slice(0, 12);
  const packed = gzipSync(bytes, { level: 9 });
  const file = path.join(folder, `full.${hash}.isp`);
  await mkdir(folder, { recursive: true });
  await replaceFile(file, bytes);
  await replaceFile(`${file}.gz`, packed);
  await replaceFile(path.join(folder, 'full.isp'), bytes);
  return {
    file,
    bytes: bytes.length,
    gzipBytes: packed.length,
    skills: source.skills.length,
    occupations: source.occupations.length,
  };
}

/** Reads ESCO, and skills of other schemes, from zip files, folders or single files. */
export async function readDownload(inputs: readonly string[]): Promise<{
  readonly esco: EscoData;
  readonly schemes: readonly SourceSkill[];
  readonly descriptions: readonly Example[];
}> {
  const files = new Map<string, string>();
  for (const input of inputs) await readInto(files, input);
  return {
    esco: readEsco(files),
    schemes: readSchemes(files),
    descriptions: readDescriptions(files),
  };
}

const isUsed = (name: string): boolean => /\.(?:csv|tsv|nt)$/.test(name);

async function readInto(files: Map<string, string>, input: string): Promise<void> {
  const kind = await stat(input).catch(() => undefined);
  if (!kind) throw new DownloadProblem(`${input} does not exist.`);
  if (kind.isDirectory()) {
    for (const name of (await readdir(input)).sort())
      if (isUsed(name) || name.endsWith('.zip')) await readInto(files, path.join(input, name));
    return;
  }
  const name = path.basename(input);
  const bytes = await readFile(input);
  if (!name.endsWith('.zip')) {
    files.set(name, readText(name, bytes));
    return;
  }
  try {
    for (const [inner, data] of unzipChecked(bytes))
      if (isUsed(inner)) files.set(path.posix.basename(inner), readText(inner, data));
  } catch (problem) {
    if (!(problem instanceof ZipProblem)) throw problem;
    throw new DownloadProblem(`${name} cannot be read: ${problem.message}. Download it again.`);
  }
}

function readText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DownloadProblem(`${name} is not UTF-8 text: the download is damaged.`);
  }
}

function readEsco(files: ReadonlyMap<string, string>): EscoData {
  if (isEscoCsv(files.keys())) return valueOf(parseEscoCsv(csvTables(files)));
  if (isEscoTables(files.keys())) return valueOf(parseEscoTables(files));
  throw new DownloadProblem(
    'No ESCO data found: expected skills_en.csv and the other files of the official CSV download, or skills.tsv and its tables.',
  );
}

const csvTables = (files: ReadonlyMap<string, string>): Map<string, CsvTable> =>
  new Map(
    [...files]
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, text]) => [name, readCsv(text)]),
  );

function readSchemes(files: ReadonlyMap<string, string>): readonly SourceSkill[] {
  return [...files]
    .filter(([name]) => name.endsWith('.nt'))
    .flatMap(([name, text]) => valueOf(parseSkos(name, text)));
}

function valueOf<T>(result: SourceResult<T>): T {
  if (result.ok) return result.value;
  throw new DownloadProblem(describe(result.problems));
}

function describe(problems: readonly SourceProblem[]): string {
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map(({ file, line, problem }) =>
      line > 0 ? `${file}:${String(line)}: ${problem}` : `${file}: ${problem}`,
    );
  const more = problems.length - shown.length;
  return [
    'The download is not whole, nothing was written.',
    ...shown,
    ...(more > 0 ? [`and ${String(more)} more`] : []),
  ].join('\n  ');
}
