// @vitest-environment node
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#core/result.ts';
import { err, ok } from '#core/result.ts';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { MAX_INDEX_BYTES, sha256 } from '#core/taxonomy/index-file.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import type { IndexProgress } from '../../../extension/pages/client.ts';
import { createIndexSource, type IndexSource } from '../../../extension/platform/index-source.ts';
import { createIndexStore, type IndexStore } from '../../../extension/platform/index-store.ts';
import { installIndex } from '../../../extension/platform/install-index.ts';
import { ids, smallSource } from '../../core/taxonomy/small-source.ts';

const NOW = Date.UTC(2026, 10, 29);
const EXTRA = 'https://example.org/skill/only-in-the-full-list';

/** A list that knows one skill more than the embedded one. */
const fullSource: TaxonomySource = {
  ...smallSource,
  skills: [
    ...smallSource.skills,
    {
      id: EXTRA,
      type: 'skill',
      phrases: [
        { text: 'orgels stemmen', language: 'nl', source: 'label' },
        { text: 'tune organs', language: 'en', source: 'label' },
      ],
      broader: [],
      group: 'S1.1',
      n: 1,
      spec: 1000,
      near: [],
      mappings: [],
      collections: [],
    },
  ],
};

let embedded: Uint8Array<ArrayBuffer>;
let full: Uint8Array<ArrayBuffer>;
let store: IndexStore;
const count = { stores: 0 };

beforeAll(async () => {
  embedded = await compileIndex(smallSource, 'test');
  full = await compileIndex(fullSource, 'test');
});
beforeEach(() => {
  store = createIndexStore(`index-${String(count.stores++)}`);
});

/** The background after a start. */
const start = (): IndexSource => createIndexSource(store, () => Promise.resolve(ok(embedded)));

const install = (
  file: Blob,
  {
    signal = new AbortController().signal,
    onProgress = (_: IndexProgress): void => undefined,
  } = {},
): Promise<Result<null> | undefined> => installIndex(store, file, NOW, { signal, onProgress });

const packed = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(gzipSync(bytes))]);
const plain = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);

async function skillCount(source: IndexSource): Promise<number> {
  const index = await source.index();
  return index.ok ? index.value.skillCount : -1;
}

describe('a full skills index', () => {
  it.each([
    ['plain', plain],
    ['packed', packed],
  ])('is used once it was put here, and after a restart (%s)', async (_, asFile) => {
    const running = start();
    expect(await running.view()).toEqual({ kind: 'embedded' });
    expect(await install(asFile(full))).toEqual(ok(null));
    running.reload();
    for (const source of [running, start()]) {
      expect(await source.view()).toEqual({ kind: 'full', addedAt: NOW });
      expect(await skillCount(source)).toBe(fullSource.skills.length);
    }
  });

  it('tells how far it is', async () => {
    const told: IndexProgress[] = [];
    await install(packed(full), { onProgress: (progress) => void told.push(progress) });
    expect(told[0]).toEqual({ step: 'read', share: 0 });
    expect(told.filter(({ step }) => step === 'read').at(-1)?.share).toBe(1);
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['read', 'check', 'keep']);
  });

  it('gives way to the embedded one, which still knows the names of its skills', async () => {
    await install(plain(full));
    const running = start();
    expect((await running.view()).kind).toBe('full');
    await running.useEmbedded();
    for (const source of [running, start()]) {
      expect(await source.view()).toEqual({ kind: 'embedded' });
      const index = await source.index();
      if (!index.ok) throw new Error(index.error.code);
      expect(index.value.skillCount).toBe(smallSource.skills.length);
      expect(index.value.concept(EXTRA)).toBeUndefined();
      expect(index.value.label(EXTRA, 'nl')).toBe('orgels stemmen');
      expect(index.value.label(EXTRA, 'en')).toBe('tune organs');
      expect(index.value.label(ids.floors, 'nl')).toBe('vloeren dweilen');
    }
    expect(await store.file()).toBeUndefined();
    await running.clear();
    expect(await store.names()).toBeUndefined();
  });

  it('is not used when it is damaged on the disk, and the view says so', async () => {
    await install(plain(full));
    const facts = await store.facts();
    const names = await store.names();
    if (!facts || !names) throw new Error('nothing kept');
    const damaged = full.slice();
    damaged.fill(0, damaged.length - 40);
    await store.keep(facts, plain(damaged), names);
    const source = start();
    expect(await source.view()).toEqual({ kind: 'embedded', problem: 'damaged' });
    expect(await skillCount(source)).toBe(smallSource.skills.length);
    expect((await source.index()).ok).toBe(true);
  });

  it('is not used when another version of the program made it', async () => {
    await install(plain(full));
    const facts = await store.facts();
    const names = await store.names();
    if (!facts || !names) throw new Error('nothing kept');
    const older = full.slice();
    new DataView(older.buffer).setUint32(8, 0, true);
    await store.keep(facts, plain(older), names);
    expect(await start().view()).toEqual({ kind: 'embedded', problem: 'outdated' });
  });
});

describe('a file that is no whole index', () => {
  const refused = async (file: Blob, code: string): Promise<void> => {
    expect(await install(file)).toEqual({ ok: false, error: { code } });
    expect(await store.facts()).toBeUndefined();
    expect(await store.file()).toBeUndefined();
  };

  it('is refused when it is something else', async () => {
    await refused(
      new Blob(['%PDF-1.7 a curriculum vitae, long enough to be something']),
      'index-unknown',
    );
    await refused(new Blob([]), 'index-unknown');
    await refused(packed(new TextEncoder().encode('{"not":"an index"}')), 'index-unknown');
  });

  it('is refused when it was cut off, or longer than it says', async () => {
    await refused(plain(full.slice(0, full.length - 100)), 'index-incomplete');
    await refused(plain(full.slice(0, 20)), 'index-incomplete');
    const packedBytes = gzipSync(full);
    await refused(new Blob([Uint8Array.from(packedBytes.subarray(0, -200))]), 'index-incomplete');
    const longer = new Uint8Array(full.length + 8);
    longer.set(full);
    await refused(plain(longer), 'index-incomplete');
  });

  it('is refused by its hash when it was changed', async () => {
    const changed = full.slice();
    changed[changed.length - 9] = (changed[changed.length - 9] ?? 0) ^ 1;
    await refused(plain(changed), 'index-altered');
    await refused(packed(changed), 'index-altered');
  });

  it('is refused when its hash is right and its numbers point nowhere', async () => {
    const forged = full.slice();
    forged.fill(0xff, forged.length - 400);
    forged.set(await sha256(forged.subarray(48)), 16);
    await refused(plain(forged), 'index-altered');
  });

  it('is refused when another version made it', async () => {
    const newer = full.slice();
    new DataView(newer.buffer).setUint32(8, 99, true);
    await refused(plain(newer), 'version-unsupported');
  });

  it('is refused by its size, packed or unpacked', async () => {
    const large = { size: MAX_INDEX_BYTES + 1 } as Blob;
    await refused(large, 'index-too-large');
    const bomb = packed(new Uint8Array(MAX_INDEX_BYTES + 1));
    expect(bomb.size).toBeLessThan(1_000_000);
    await refused(bomb, 'index-too-large');
  });

  it('never gets in after any cut or any changed bits, plain or packed', async () => {
    const zipped = Uint8Array.from(gzipSync(full));
    const damage = fc.record({
      isPacked: fc.boolean(),
      share: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      bits: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ isPacked, share, bits }) => {
        const whole = isPacked ? zipped : full;
        const at = Math.floor(share * whole.length);
        const file = bits === 0 ? whole.slice(0, at) : whole.slice();
        if (bits !== 0) file[at] = (file[at] ?? 0) ^ bits;
        const result = await install(new Blob([file]));
        // The gzip header holds a time and a system that say nothing of the content.
        if (result?.ok) expect(isPacked && at < 10).toBe(true);
        else expect(await store.facts()).toBeUndefined();
        await store.clear();
      }),
      { numRuns: 120 },
    );
  });

  it('leaves what was there', async () => {
    await install(plain(full));
    expect((await install(plain(full.slice(0, 4000))))?.ok).toBe(false);
    expect(await skillCount(start())).toBe(fullSource.skills.length);
  });
});

describe('putting an index in place', () => {
  it('can be stopped, and then nothing is kept', async () => {
    for (const step of ['read', 'check'] as const) {
      const stop = new AbortController();
      const stopped = await install(plain(full), {
        signal: stop.signal,
        onProgress: (progress) => {
          if (progress.step === step) stop.abort();
        },
      });
      expect(stopped).toBeUndefined();
      expect(await store.facts()).toBeUndefined();
    }
  });

  it('says that the disk is full', async () => {
    const fullDisk: IndexStore = {
      ...store,
      keep: () => Promise.reject(new DOMException('no space', 'QuotaExceededError')),
    };
    const signal = new AbortController().signal;
    expect(
      await installIndex(fullDisk, plain(full), NOW, { signal, onProgress: () => undefined }),
    ).toEqual(err('storage-full'));
  });
});

describe('a browser that keeps nothing', () => {
  it('uses the embedded index', async () => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'InvalidStateError'));
    const none: IndexStore = { ...store, facts: refuse, names: refuse };
    const source = createIndexSource(none, () => Promise.resolve(ok(embedded)));
    expect(await source.view()).toEqual({ kind: 'embedded' });
    expect(await skillCount(source)).toBe(smallSource.skills.length);
  });

  it('tries again after a failure', async () => {
    const answers: Result<Uint8Array<ArrayBuffer>>[] = [err('index-missing'), ok(embedded)];
    const source = createIndexSource(store, () => Promise.resolve(answers.shift() ?? ok(embedded)));
    expect(await source.index()).toEqual(err('index-missing'));
    expect((await source.index()).ok).toBe(true);
  });
});
