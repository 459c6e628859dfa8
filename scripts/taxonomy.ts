import path from 'node:path';
import { buildEmbeddedIndex, readVocabulary } from './taxonomy-embedded.ts';
import { buildFullIndex, DownloadProblem } from './taxonomy-full.ts';

/**
 * `npm run taxonomy`: compiles the project's vocabulary to the embedded index, `dist/index/embedded.isp` and `.gz`; does nothing
 * when nothing has changed.
 * `npm run taxonomy -- <zip or folder> ...`: compiles the whole of ESCO, with the vocabulary merged over it, to `.cache/taxonomy`.
 */
const inputs = process.argv.slice(2);
const megabytes = (size: number): string => (size / 1_000_000).toFixed(2);
const show = (word: string, file: string, bytes: number, gzipBytes: number): void => {
  const name = path.relative(process.cwd(), file);
  console.log(`${word}: ${name}, ${megabytes(bytes)} MB (${megabytes(gzipBytes)} MB gzip)`);
};

if (inputs.length === 0) {
  const { file, built, bytes, gzipBytes } = await buildEmbeddedIndex();
  show(built ? 'compiled' : 'unchanged', file, bytes, gzipBytes);
} else {
  try {
    const full = await buildFullIndex(inputs, await readVocabulary());
    show('compiled', full.file, full.bytes, full.gzipBytes);
    console.log(`${String(full.skills)} skills, ${String(full.occupations)} occupations`);
  } catch (problem) {
    if (!(problem instanceof DownloadProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
