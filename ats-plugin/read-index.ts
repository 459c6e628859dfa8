import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { SkillspaspoortError } from '#core/errors.ts';
import { MAX_INDEX_BYTES } from '#core/taxonomy/index-file.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Loads the skills index at start, plain or gzip. Throws `index-missing` or `index-damaged` with the file's name. */
export async function readIndex(path: string): Promise<LoadedIndex> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const text = `there is no skills index at ${path}: run npm run taxonomy`;
    throw new SkillspaspoortError('index-missing', text, { cause });
  }
  try {
    const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MAX_INDEX_BYTES }) : bytes;
    const index = await loadIndex(plain);
    if (index.ok) return index.value;
  } catch {
    // Not gzip after all, or larger than any index: told like every other damage.
  }
  throw new SkillspaspoortError('index-damaged', `the skills index at ${path} is damaged`);
}
