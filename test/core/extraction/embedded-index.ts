import { loadIndexFile } from '../../../scripts/cli/load-index-file.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';

/** The index that a fresh checkout runs on. */
export async function embeddedIndex(): Promise<LoadedIndex> {
  const loaded = await loadIndexFile();
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value;
}
