import type { Result } from '#core/result.ts';
import { headerProblem, MAX_INDEX_BYTES } from '#core/taxonomy/index-file.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { OtherNames } from '#core/taxonomy/loaded-index.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { IndexView } from '../views/settings-view.ts';
import type { IndexNames, IndexStore } from './index-store.ts';

/** The skills index that is in use: the full one that the person gave, else the one of the extension. */
export interface IndexSource {
  /** Loads on the first call and keeps it while the worker lives; after a failure the next call tries again. */
  index(): Promise<Result<PhraseIndex>>;
  /** Which one that is, and why a full one is not used. */
  view(): Promise<IndexView>;
  /** Looks again what is kept, at the next call. */
  reload(): void;
  /** Removes the full one. */
  useEmbedded(): Promise<void>;
  clear(): Promise<void>;
}

interface Loaded {
  readonly index: Result<PhraseIndex>;
  readonly view: IndexView;
}

type Kept = { readonly index: PhraseIndex } | { readonly problem: 'damaged' | 'outdated' };

const EMBEDDED: IndexView = { kind: 'embedded' };

/** `readEmbedded`: the bytes of the extension's own index, or why there are none. */
export function createIndexSource(
  store: IndexStore,
  readEmbedded: () => Promise<Result<Uint8Array<ArrayBuffer>>>,
): IndexSource {
  const loading: { current?: Promise<Loaded> } = {};

  const loadEmbedded = async (view: IndexView): Promise<Loaded> => {
    const [bytes, names] = await Promise.all([readEmbedded(), readNames(store)]);
    return { index: bytes.ok ? await loadIndex(bytes.value, names) : bytes, view };
  };

  const load = async (): Promise<Loaded> => {
    // A browser that keeps nothing (some private windows) has no full index either.
    const facts = await store.facts().catch(() => undefined);
    if (facts === undefined) return loadEmbedded(EMBEDDED);
    const kept = await readKept(store);
    if ('problem' in kept) return loadEmbedded({ kind: 'embedded', problem: kept.problem });
    return {
      index: { ok: true, value: kept.index },
      view: { kind: 'full', addedAt: facts.addedAt },
    };
  };

  const current = async (): Promise<Loaded> => {
    loading.current ??= load();
    const loaded = await loading.current;
    if (!loaded.index.ok) delete loading.current;
    return loaded;
  };
  const reload = (): void => {
    delete loading.current;
  };

  return {
    index: async () => (await current()).index,
    view: async () => (await current()).view,
    reload,
    async useEmbedded() {
      await store.drop();
      reload();
    },
    async clear() {
      await store.clear();
      reload();
    },
  };
}

async function readKept(store: IndexStore): Promise<Kept> {
  try {
    const file = await store.file();
    if (file === undefined || file.size > MAX_INDEX_BYTES) return { problem: 'damaged' };
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (headerProblem(bytes) === 'version') return { problem: 'outdated' };
    const index = await loadIndex(bytes);
    return index.ok ? { index: index.value } : { problem: 'damaged' };
  } catch {
    return { problem: 'damaged' };
  }
}

/** What the skills of a full index are called that is or was kept here. */
async function readNames(store: IndexStore): Promise<OtherNames | undefined> {
  const names = await store.names().catch(() => undefined);
  return names && byId(names);
}

const byId = ({ ids, nl, en }: IndexNames): OtherNames =>
  new Map(ids.map((id, at) => [id, { nl: nl[at] ?? id, en: en[at] ?? id }]));
