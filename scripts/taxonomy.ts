import path from 'node:path';
import { writeConcepts } from './taxonomy-concepts.ts';
import { buildEmbeddedIndex, readVocabulary } from './taxonomy-embedded.ts';
import { buildFullIndex, DownloadProblem } from './taxonomy-full.ts';
import { reportVocabulary } from './vocabulary-report/report.ts';

/**
 * `npm run taxonomy`: compiles the project's vocabulary to the embedded index, `dist/index/embedded.isp` and `.gz`; does nothing
 * when nothing has changed.
 * `npm run taxonomy -- <zip or folder> ... [--train]`: compiles the whole of ESCO, with the vocabulary merged over it, to
 * `.cache/taxonomy`; with `--train` after training the embedding on ESCO's labels and descriptions too (minutes).
 * `npm run taxonomy -- --concepts <zip or folder> ...`: writes the vocabulary's `concepts.tsv` anew for the skills that it names.
 * `npm run taxonomy -- --report [--list] [<zip or folder> ...]`: what needs care in the vocabulary; ends with 1 when phrases clash.
 */
const options = process.argv.slice(2).filter((one) => one.startsWith('--'));
const inputs = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const megabytes = (size: number): string => (size / 1_000_000).toFixed(2);
const show = (word: string, file: string, bytes: number, gzipBytes: number): void => {
  const name = path.relative(process.cwd(), file);
  console.log(`${word}: ${name}, ${megabytes(bytes)} MB (${megabytes(gzipBytes)} MB gzip)`);
};

async function compileEmbedded(): Promise<void> {
  const { file, built, bytes, gzipBytes } = await buildEmbeddedIndex();
  show(built ? 'compiled' : 'unchanged', file, bytes, gzipBytes);
}

async function compileFull(): Promise<void> {
  const full = await buildFullIndex(inputs, await readVocabulary(), {
    train: options.includes('--train')
      ? (line) => {
          console.log(line);
        }
      : undefined,
  });
  show('compiled', full.file, full.bytes, full.gzipBytes);
  console.log(`${String(full.skills)} skills, ${String(full.occupations)} occupations`);
}

async function report(): Promise<void> {
  const clashes = await reportVocabulary(inputs, { list: options.includes('--list') });
  if (clashes > 0) process.exitCode = 1;
}

async function concepts(): Promise<void> {
  const changed = await writeConcepts(inputs);
  console.log(`concepts.tsv: ${String(changed)} rows new or changed`);
}

try {
  if (options.includes('--report')) await report();
  else if (options.includes('--concepts')) await concepts();
  else await (inputs.length === 0 ? compileEmbedded() : compileFull());
} catch (problem) {
  if (!(problem instanceof DownloadProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
