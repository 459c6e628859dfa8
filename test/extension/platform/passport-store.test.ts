// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '../../../extension/platform/database.ts';
import { copiesToDrop } from '../../../extension/platform/passport-copies.ts';
import { createPassportStore } from '../../../extension/platform/passport-store.ts';
import { passportOf, passportStoreContract } from '../../contracts/passport-store.contract.ts';
import { createMemoryPassportStore } from '../../helpers/memory-passport-store.ts';
import type { PassportMemory } from '../../helpers/memory-passport-store.ts';

const time = { now: 1_796_000_000_000 };
const clock = { now: () => time.now };
const wait = (milliseconds: number): void => void (time.now += milliseconds);
const count = { databases: 0 };

const freshDatabase = () => {
  const name = `passport-store-${count.databases++}`;
  return { name, first: createDatabase(name), second: createDatabase(name) };
};

afterEach(() => vi.restoreAllMocks());

passportStoreContract('memory', () => {
  const memory: PassportMemory = { copies: [], full: false };
  return Promise.resolve({
    store: createMemoryPassportStore(clock, memory),
    otherTab: createMemoryPassportStore(clock, memory),
    wait,
    damage() {
      if (memory.current) memory.current = { ...memory.current, passport: { skills: 'many' } };
      return Promise.resolve();
    },
    fill: () => void (memory.full = true),
  });
});

passportStoreContract('IndexedDB', () => {
  const { first, second } = freshDatabase();
  return Promise.resolve({
    store: createPassportStore(first, clock),
    otherTab: createPassportStore(second, clock),
    wait,
    async damage() {
      const database = await first();
      await database.put(
        'passport',
        { revision: 7, savedAt: 0, passport: { version: 1, skills: 'many' } },
        'current',
      );
    },
    fill() {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
    },
  });
});

describe('the passport store in IndexedDB', () => {
  it('says so when a record is no record at all', async () => {
    const { first } = freshDatabase();
    await (await first()).put('passport', 'rubbish' as never, 'current');
    const store = createPassportStore(first, clock);
    expect(await store.load()).toEqual({ ok: false, error: { code: 'passport-damaged' } });
  });

  it('does not touch a passport that a newer version of the extension wrote', async () => {
    const { first } = freshDatabase();
    const store = createPassportStore(first, clock);
    const newer = { revision: 4, savedAt: 0, passport: { version: 99 } };
    await (await first()).put('passport', newer, 'current');
    const refused = { ok: false, error: { code: 'version-unsupported' } };
    expect(await store.load()).toEqual(refused);
    expect(await store.save(passportOf(1), 0)).toEqual(refused);
    expect(await (await first()).get('passport', 'current')).toEqual(newer);
  });

  it('tells when the browser keeps nothing at all', async () => {
    const store = createPassportStore(() => Promise.reject(new Error('private window')), clock);
    const failed = { ok: false, error: { code: 'storage-unavailable' } };
    expect(await store.load()).toEqual(failed);
    expect(await store.save(passportOf(1), 0)).toEqual(failed);
    expect(await store.copies()).toEqual([]);
  });

  it('opens a new connection when the browser closed the old one', async () => {
    const { name, first } = freshDatabase();
    const store = createPassportStore(first, clock);
    await store.save(passportOf(1), 0);
    // A newer version of the extension wants the database: ours must step aside.
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error('not deleted'));
      request.onblocked = () => reject(new Error('blocked'));
    });
    expect(await store.load()).toEqual({ ok: true, value: undefined });
  });
});

describe('copiesToDrop', () => {
  it('drops nothing up to five', () => {
    const five = [1, 2, 3, 4, 5].map((copy) => ({ copy, savedAt: copy * 1000 }));
    expect(copiesToDrop(five)).toEqual([]);
  });

  it('thins out towards the past, so that an old version survives an evening of clicks', () => {
    const day = 86_400_000;
    let copies = [
      { copy: 1, savedAt: 0 },
      { copy: 2, savedAt: 10 * day },
      { copy: 3, savedAt: 20 * day },
    ];
    for (let copy = 4; copy < 40; copy++) {
      copies.push({ copy, savedAt: 21 * day + copy * 5000 });
      const gone = copiesToDrop(copies);
      copies = copies.filter((one) => !gone.includes(one.copy));
    }
    const kept = copies.map(({ copy }) => copy);
    expect(kept).toHaveLength(5);
    expect(kept).toContain(39);
    expect(kept.filter((copy) => copy <= 3).length).toBeGreaterThanOrEqual(2);
  });
});
