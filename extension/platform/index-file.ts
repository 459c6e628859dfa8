import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { browser } from './browser.ts';

const PATH = 'index/embedded.isp.gz';

/** The bytes of the skills index in the extension's own package. `index-missing`, `index-damaged`. */
export async function readEmbeddedIndex(): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const file = await fetch(browser.runtime.getURL(PATH));
    if (!file.ok || file.body === null) return err('index-missing');
    const unpacked = file.body.pipeThrough(new DecompressionStream('gzip'));
    return ok(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  } catch {
    return err('index-damaged');
  }
}
