import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { browser } from './browser.ts';

/** Not packed: the extension itself is a packed file, and a worker that starts anew should not unpack it each time. */
const PATH = 'index/embedded.isp';

/** The bytes of the skills index in the extension's own package. `index-missing`, `index-damaged`. */
export async function readEmbeddedIndex(): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const file = await fetch(browser.runtime.getURL(PATH));
    if (!file.ok) return err('index-missing');
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err('index-damaged');
  }
}
