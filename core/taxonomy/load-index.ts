import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { IndexFile } from './index-file.ts';
import type { OtherNames } from './loaded-index.ts';
import { LoadedIndex } from './loaded-index.ts';

/**
 * Loads a compiled index (`compileIndex`; unpacked, not gzip). `index-damaged` for anything that is not whole and unchanged: size
 * first, then beginning, version, length and SHA-256, then every number that points somewhere. Never throws. Asynchronous because
 * hashing is.
 * @param names what skills are called that this index does not hold, as far as known
 */
export async function loadIndex(
  bytes: Uint8Array,
  names?: OtherNames,
): Promise<Result<LoadedIndex>> {
  try {
    return ok(new LoadedIndex(await IndexFile.open(bytes), names));
  } catch {
    // Whatever a reader stumbles over in a file that is not ours means the same to a person.
    return err('index-damaged');
  }
}
