import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { browser } from './browser.ts';

const PATH = 'index/embedded.isp.gz';

/**
 * The skills index that lies in the extension's own package: read on the first call, kept while the worker lives.
 * `index-missing`, `index-damaged`; after a failure the next call tries again.
 */
export function createIndexLoader(): () => Promise<Result<PhraseIndex>> {
  const loading: { current?: Promise<Result<PhraseIndex>> } = {};
  return async () => {
    loading.current ??= readIndex();
    const index = await loading.current;
    if (!index.ok) delete loading.current;
    return index;
  };
}

async function readIndex(): Promise<Result<PhraseIndex>> {
  try {
    const file = await fetch(browser.runtime.getURL(PATH));
    if (!file.ok || file.body === null) return err('index-missing');
    const unpacked = file.body.pipeThrough(new DecompressionStream('gzip'));
    return await loadIndex(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  } catch {
    return err('index-damaged');
  }
}
