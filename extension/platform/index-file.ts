import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';
import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { browser } from './browser.ts';

const PATH = 'index/embedded.isp.gz';

/** Reads the skills index that lies in the extension's own package. `index-missing`, `index-damaged`. */
export async function loadEmbeddedIndex(): Promise<Result<SkillIndex>> {
  try {
    const file = await fetch(browser.runtime.getURL(PATH));
    if (!file.ok || file.body === null) return err('index-missing');
    const unpacked = file.body.pipeThrough(new DecompressionStream('gzip'));
    return loadIndex(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  } catch {
    return err('index-damaged');
  }
}
