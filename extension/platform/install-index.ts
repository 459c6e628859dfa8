import type { Result } from '#core/result.ts';
import { err, ok } from '#core/result.ts';
import { headerProblem } from '#core/taxonomy/index-file.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import type { IndexInstall } from '../pages/client.ts';
import type { IndexNames, IndexStore } from './index-store.ts';
import { storageFailure } from './storage-failure.ts';
import { unpackIndex } from './unpack-index.ts';

const UNPACKING = {
  'too-large': 'index-too-large',
  incomplete: 'index-incomplete',
  altered: 'index-altered',
} as const;
const HEADER = {
  beginning: 'index-unknown',
  size: 'index-too-large',
  version: 'version-unsupported',
  length: 'index-incomplete',
} as const;

/**
 * Checks an index file that the person picked (`.isp`, plain or gzip) and keeps it on the device, in one transaction: size first,
 * then header, then hash, then every number in it. `undefined` when the person stopped it. Nothing is kept unless all is well.
 * `index-unknown`, `index-too-large`, `index-incomplete`, `index-altered`, `version-unsupported`, `storage-full`.
 */
export async function installIndex(
  store: IndexStore,
  file: Blob,
  now: number,
  { onProgress, signal }: IndexInstall,
): Promise<Result<null> | undefined> {
  onProgress({ step: 'read', share: 0 });
  const onRead = (share: number): void => onProgress({ step: 'read', share });
  const unpacked = await unpackIndex(file, { onRead, signal });
  if ('stopped' in unpacked) return undefined;
  if ('problem' in unpacked) return err(UNPACKING[unpacked.problem]);
  onProgress({ step: 'check', share: 0 });
  const problem = headerProblem(unpacked.bytes);
  if (problem !== undefined) return err(HEADER[problem]);
  const index = await loadIndex(unpacked.bytes);
  if (!index.ok) return err('index-altered');
  if (signal.aborted) return undefined;
  onProgress({ step: 'keep', share: 0 });
  const { skillCount: skills, occupationCount: occupations } = index.value;
  try {
    const whole = new Blob([unpacked.bytes]);
    await store.keep({ skills, occupations, addedAt: now }, whole, namesOf(index.value));
    return ok(null);
  } catch (thrown) {
    return storageFailure(thrown);
  }
}

function namesOf(index: LoadedIndex): IndexNames {
  const ids = Array.from({ length: index.skillCount }, (_, at) => index.skillAt(at));
  return {
    ids,
    nl: ids.map((id) => index.label(id, 'nl')),
    en: ids.map((id) => index.label(id, 'en')),
  };
}
