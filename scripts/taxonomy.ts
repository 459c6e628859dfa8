import path from 'node:path';
import { buildEmbeddedIndex } from './taxonomy-embedded.ts';

/**
 * `npm run taxonomy`: compiles the project's vocabulary to the embedded index, `dist/index/embedded.isp` and `.gz`; does nothing
 * when nothing has changed.
 */
const { file, built, bytes, gzipBytes } = await buildEmbeddedIndex();
const megabytes = (size: number): string => (size / 1_000_000).toFixed(2);
console.log(
  `${built ? 'compiled' : 'unchanged'}: ${path.relative(process.cwd(), file)}, ${megabytes(bytes)} MB (${megabytes(gzipBytes)} MB gzip)`,
);
