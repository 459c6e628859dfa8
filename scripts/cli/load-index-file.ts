import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { MAX_INDEX_BYTES } from '#core/taxonomy/index-file.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import type { Result } from '#core/result.ts';
import { err } from '#core/result.ts';
import { buildEmbeddedIndex } from '../taxonomy-embedded.ts';

/**
 * Loads the index a command works with: `file` (the option `--index`), else the environment variable `ISP_INDEX`, else the embedded
 * one, which is compiled first when it is missing or older than the vocabulary. Plain or gzip. `index-missing` when the file cannot
 * be read, `index-damaged` when it is not a whole index.
 */
export async function loadIndexFile(file?: string): Promise<Result<LoadedIndex>> {
  const chosen = file ?? process.env['ISP_INDEX'];
  const name = chosen === undefined || chosen === '' ? (await buildEmbeddedIndex()).file : chosen;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(name);
  } catch {
    return err('index-missing');
  }
  return loadIndex(unpack(bytes));
}

/** What gzip cannot unpack, or not within the largest size, goes on as it is: loading refuses it. */
function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_INDEX_BYTES });
  } catch {
    return bytes;
  }
}
