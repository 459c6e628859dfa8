// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copiesToDrop } from '../../../extension/platform/passport-copies.ts';
import { readPassport } from '#core/passport/migrations.ts';
import { ok } from '#core/result.ts';
import { createPassportStore } from '../../../extension/platform/passport-store.ts';
import { passportOf, passportStoreContract } from '../../contracts/passport-store.contract.ts';
import { createMemoryPassportStore } from '../../helpers/memory-passport-store.ts';
import type { PassportMemory } from '../../helpers/memory-passport-store.ts';
import { createWorld, openStorage } from './open-storage.ts';
import type { World } from './open-storage.ts';

const time = { now: 1_796_000_000_000 };
const clock = { now: () => time.now };
const wait = (milliseconds: number): void => void (time.now += milliseconds);
const count = { databases: 0 };

const freshWorld = (): World => createWorld(`passport-store-${count.databases++}`);

/** Seals this as the passport, whatever is there. */
async function overwrite(world: World, version: number, value: unknown): Promise<void> {
  const { records } = openStorage(world);
  const found = await records.read('passport', 'current');
  await records.commit({
    expect: [{ store: 'passport', id: 'current', stamp: found?.stamp }],
    put: [{ store: 'passport', id: 'current', version, value }],
  });
}

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
  const world = freshWorld();
  return Promise.resolve({
    store: createPassportStore(openStorage(world).records, clock),
    otherTab: createPassportStore(openStorage(world).records, clock),
    wait,
    damage: () =>
      overwrite(world, 7, { revision: 7, savedAt: 0, passport: { version: 1, skills: 'many' } }),
    fill() {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
    },
  });
});

describe('the passport store in IndexedDB', () => {
  it.each([
    ['no record at all', 'rubbish'],
    [
      'another revision than it was sealed as',
      { revision: 9, savedAt: 0, passport: passportOf(1) },
    ],
  ])('says so when there is %s', async (_what, value) => {
    const world = freshWorld();
    await overwrite(world, 1, value);
    const store = createPassportStore(openStorage(world).records, clock);
    expect(await store.load()).toEqual({ ok: false, error: { code: 'passport-damaged' } });
  });

  it('says so when one bit of what was sealed changed', async () => {
    const world = freshWorld();
    const { records, database } = openStorage(world);
    const store = createPassportStore(records, clock);
    await store.save(passportOf(1), 0);
    const [raw] = await (await database()).getAll('sealed');
    if (!raw) throw new Error('nothing sealed');
    const data = Uint8Array.from(raw.data, (byte, at) => (at === 9 ? byte ^ 1 : byte));
    await (await database()).put('sealed', { ...raw, data });
    expect(await store.load()).toEqual({ ok: false, error: { code: 'passport-damaged' } });
  });

  it('does not touch a passport that a newer version of the extension wrote', async () => {
    const world = freshWorld();
    const { records } = openStorage(world);
    const store = createPassportStore(records, clock);
    const newer = { revision: 4, savedAt: 0, passport: { version: 99 } };
    await overwrite(world, 4, newer);
    const refused = { ok: false, error: { code: 'version-unsupported' } };
    expect(await store.load()).toEqual(refused);
    expect(await store.save(passportOf(1), 0)).toEqual(refused);
    expect((await records.read('passport', 'current'))?.opened?.value).toEqual(newer);
  });

  it('keeps what an older version wrote as a copy, before it writes as today', async () => {
    const world = freshWorld();
    const { records } = openStorage(world);
    const older = { version: 0, can: ['http://data.europa.eu/esco/skill/1'] };
    await overwrite(world, 3, { revision: 3, savedAt: 5, passport: older });
    const store = createPassportStore(records, clock, (stored) =>
      (stored as { version: number }).version === 0 ? ok(passportOf(1)) : readPassport(stored),
    );
    expect(await store.load()).toMatchObject({ value: { passport: passportOf(1), revision: 3 } });
    expect(await store.save(passportOf(2), 3)).toMatchObject({ value: { revision: 4 } });
    const copy = await records.read('copies', '3');
    expect(copy?.opened?.value).toEqual({ copy: 3, savedAt: 5, skills: 1, passport: older });
    expect(await store.restore(3)).toMatchObject({ value: { passport: passportOf(1) } });
  });

  it('tells of a disk that is nearly full before it writes anything', async () => {
    const world = freshWorld();
    const store = createPassportStore(openStorage(world).records, clock);
    await store.save(passportOf(1), 0);
    world.room.full = true;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await store.save(passportOf(2), 1)).toEqual({
      ok: false,
      error: { code: 'storage-full' },
    });
    expect(put).not.toHaveBeenCalled();
    expect(await store.load()).toMatchObject({ value: { passport: passportOf(1) } });
  });

  it('tells when the browser keeps nothing at all', async () => {
    const world = freshWorld();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'InvalidStateError');
    });
    const store = createPassportStore(openStorage(world).records, clock);
    const failed = { ok: false, error: { code: 'storage-unavailable' } };
    expect(await store.load()).toEqual(failed);
    expect(await store.save(passportOf(1), 0)).toEqual(failed);
    expect(await store.copies()).toEqual([]);
  });

  it('opens a new connection when the browser closed the old one', async () => {
    const world = freshWorld();
    const store = createPassportStore(openStorage(world).records, clock);
    await store.save(passportOf(1), 0);
    // A newer version of the extension wants the database: ours must step aside.
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(world.name);
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
