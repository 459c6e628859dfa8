// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Passport } from '#core/passport/passport.ts';
import { createHostStore } from '../../../extension/platform/host-store.ts';
import { createListStore } from '../../../extension/platform/list-store.ts';
import { createLogStore } from '../../../extension/platform/log-store.ts';
import { createPassportStore } from '../../../extension/platform/passport-store.ts';
import { createSettingsStore } from '../../../extension/platform/settings-store.ts';
import { createTalkStore } from '../../../extension/platform/talk-store.ts';
import { LOCK_AFTER } from '../../../extension/platform/vault.ts';
import { passportOf } from '../../contracts/passport-store.contract.ts';
import { createWorld, openStorage } from './open-storage.ts';
import type { World } from './open-storage.ts';
import { installVersionOne, readDisk, versionOne } from './version-one.ts';

const count = { databases: 0 };
const freshWorld = (): World => createWorld(`vault-${count.databases++}`);
const PASSPHRASE = 'vier losse woorden hier';
const WRITTEN = 'Toen hielp ik mijn buurvrouw';

const personal: Passport = {
  ...passportOf(2),
  skills: passportOf(2).skills.map((skill) => ({ ...skill, example: WRITTEN })),
  contact: { name: 'Fatma Voorbeeld' },
};

/** A context with the passport of a person in it, protected by a passphrase if asked. */
async function withPassport(passphrase?: string) {
  const world = freshWorld();
  const storage = openStorage(world);
  const store = createPassportStore(storage.records, storage.clock);
  await store.save(passportOf(1), 0);
  await store.save(personal, 1);
  if (passphrase !== undefined) {
    expect(await storage.vault.protect(passphrase, undefined)).toMatchObject({ ok: true });
  }
  return { world, store, ...storage };
}

afterEach(() => vi.restoreAllMocks());

describe('the vault without a passphrase', () => {
  it('leaves no word of a person readable on the disk', async () => {
    const { world, records, store } = await withPassport();
    await createHostStore(records).change('werken.example', () => ({
      host: 'werken.example',
      organisation: 'Zorggroep De Linde',
      firstAt: 1,
      blocked: false,
    }));
    const disk = await readDisk(world.name);
    expect(disk).toContain('sealed');
    expect(disk).not.toMatch(/esco|buurvrouw|Fatma|often|werken\.example|Linde|changedAt/);
    expect(await store.load()).toMatchObject({ value: { passport: personal } });
  });

  it('opens by a key of this device that no script can read', async () => {
    const { database, vault } = await withPassport();
    const record = (await (await database()).get('vault', 'current')) as { device: CryptoKey };
    expect(record.device.extractable).toBe(false);
    expect(await vault.state()).toEqual({ protection: 'device', locked: false });
  });

  it('is not made by looking alone', async () => {
    const world = freshWorld();
    const { database, records, vault } = openStorage(world);
    expect(await createTalkStore(records).all()).toEqual([]);
    expect(await vault.state()).toEqual({ protection: 'device', locked: false });
    expect(await (await database()).count('vault')).toBe(0);
  });

  it('is one vault when two contexts start it at the same moment', async () => {
    const world = freshWorld();
    const stores = [openStorage(world), openStorage(world)].map(({ records }) =>
      createHostStore(records),
    );
    const host = (name: string) => ({ host: name, organisation: name, firstAt: 1, blocked: true });
    await Promise.all(stores.map((one, n) => one.change(`h${n}`, () => host(`h${n}`))));
    expect(await createHostStore(openStorage(world).records).all()).toHaveLength(2);
  });
});

describe('the vault with a passphrase', () => {
  it('keeps its secret out of the disk, and its key record without the words', async () => {
    const { world, vault } = await withPassport(PASSPHRASE);
    const kept = JSON.parse(world.session.kept.get('vault') ?? '{}') as { secret: string };
    const disk = await readDisk(world.name);
    expect(kept.secret).toHaveLength(43);
    expect(disk).not.toContain(kept.secret);
    expect(disk).not.toMatch(/woorden|buurvrouw|Fatma|esco/);
    expect(await vault.state()).toEqual({ protection: 'passphrase', locked: false });
  });

  it('shows nothing while it is locked, and everything after the right words', async () => {
    const { vault, store, records } = await withPassport(PASSPHRASE);
    await vault.lock();
    const locked = { ok: false, error: { code: 'passport-locked' } };
    expect(await store.load()).toEqual(locked);
    expect(await store.save(personal, 2)).toEqual(locked);
    expect(await store.copies()).toEqual([]);
    await expect(createTalkStore(records).all()).rejects.toThrow();
    expect(await vault.unlock('vier losse woorden hie')).toEqual({
      ok: false,
      error: { code: 'passphrase-wrong' },
    });
    expect(await store.load()).toEqual(locked);
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await store.load()).toMatchObject({ value: { passport: personal, revision: 2 } });
    expect(await store.copies()).toHaveLength(1);
  });

  it('takes the same words from a keyboard that writes its accents apart', async () => {
    const { vault } = await withPassport('één café naast de brug'.normalize('NFD'));
    await vault.lock();
    expect(await vault.unlock('één café naast de brug'.normalize('NFC'))).toMatchObject({
      ok: true,
    });
  });

  it('locks after fifteen minutes without use, and not before', async () => {
    const { world, vault, store } = await withPassport(PASSPHRASE);
    expect(world.wakes).toEqual([15]);
    world.time.now += LOCK_AFTER - 1;
    await vault.touch();
    world.time.now += LOCK_AFTER - 1;
    expect(await store.load()).toMatchObject({ ok: true });
    world.time.now += 1;
    expect(await store.load()).toMatchObject({ error: { code: 'passport-locked' } });
    expect([...world.session.kept.keys()]).toEqual([]);
    await vault.touch();
    expect(await vault.state()).toEqual({ protection: 'passphrase', locked: true });
  });

  it('stays locked when it is locked in the middle of a touch', async () => {
    const { world, vault } = await withPassport(PASSPHRASE);
    for (let turns = 0; turns < 6; turns++) {
      world.time.now += 60_000;
      const touched = vault.touch();
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      await vault.lock();
      await touched;
      expect([...world.session.kept.keys()]).toEqual([]);
      expect(await vault.state()).toEqual({ protection: 'passphrase', locked: true });
      await vault.unlock(PASSPHRASE);
    }
  });

  it('removes on a full disk, which makes room, and writes nothing there', async () => {
    const { world, records } = await withPassport(PASSPHRASE);
    const hosts = createHostStore(records);
    const record = { host: 'werken.example', organisation: 'Helder', firstAt: 1, blocked: false };
    await hosts.change(record.host, () => record);
    world.room.full = true;
    await expect(hosts.change(record.host, () => ({ ...record, blocked: true }))).rejects.toThrow();
    await hosts.remove(record.host);
    expect(await hosts.all()).toEqual([]);
  });

  it('is locked when the browser starts again', async () => {
    const { world } = await withPassport(PASSPHRASE);
    world.session.kept.clear();
    const later = openStorage(world);
    expect(await later.vault.state()).toEqual({ protection: 'passphrase', locked: true });
    await expect(later.records.readAll('passport')).rejects.toThrow();
  });

  it('stays open when only the background starts again', async () => {
    const { world } = await withPassport(PASSPHRASE);
    const { records, clock } = openStorage(world);
    expect(await createPassportStore(records, clock).load()).toMatchObject({
      value: { passport: personal },
    });
  });

  it('changes its words only for who knows the old ones', async () => {
    const { vault, store } = await withPassport(PASSPHRASE);
    const wrong = { ok: false, error: { code: 'passphrase-wrong' } };
    expect(await vault.protect('heel andere woorden', undefined)).toEqual(wrong);
    expect(await vault.protect('heel andere woorden', 'nee')).toEqual(wrong);
    expect(await vault.protect(undefined, 'nee')).toEqual(wrong);
    expect(await vault.protect('heel andere woorden', PASSPHRASE)).toMatchObject({ ok: true });
    await vault.lock();
    expect(await vault.unlock(PASSPHRASE)).toEqual(wrong);
    expect(await vault.unlock('heel andere woorden')).toMatchObject({ ok: true });
    expect(await store.load()).toMatchObject({ value: { passport: personal } });
    expect(await vault.protect(undefined, 'heel andere woorden')).toMatchObject({
      value: { protection: 'device', locked: false },
    });
    expect(await store.load()).toMatchObject({ value: { passport: personal } });
  });

  it('seals everything for a new secret: an old disk image with the device key opens nothing new', async () => {
    const { world, database, records } = await withPassport();
    const before = await (await database()).getAll('sealed');
    await openStorage(world).vault.protect(PASSPHRASE, undefined);
    const after = await (await database()).getAll('sealed');
    expect(after).toHaveLength(before.length);
    expect(new Set([...before, ...after].map(({ vault }) => vault)).size).toBe(2);
    expect(await records.readAll('copies')).toHaveLength(1);
  });

  it('loses nothing that another tab writes while the words change', async () => {
    const { world, store } = await withPassport();
    const other = openStorage(world);
    const hosts = createHostStore(other.records);
    const host = (n: number) => ({ host: `h${n}`, organisation: '', firstAt: 1, blocked: true });
    const [protectedNow] = await Promise.all([
      openStorage(world).vault.protect(PASSPHRASE, undefined),
      ...[1, 2, 3].map((n) => hosts.change(`h${n}`, () => host(n))),
    ]);
    expect(protectedNow).toMatchObject({ ok: true });
    expect(await hosts.all()).toHaveLength(3);
    expect(await store.load()).toMatchObject({ value: { passport: personal } });
  });

  it('changes nothing when the disk is full', async () => {
    const { world, vault, store } = await withPassport();
    world.room.full = true;
    await expect(vault.protect(PASSPHRASE, undefined)).rejects.toThrow('no room');
    expect(await vault.state()).toEqual({ protection: 'device', locked: false });
    expect(await store.load()).toMatchObject({ value: { passport: personal } });
  });

  it('changes nothing when the browser dies in the middle', async () => {
    const { world, vault, store } = await withPassport();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('the worker dies here');
    });
    await expect(vault.protect(PASSPHRASE, undefined)).rejects.toThrow();
    put.mockRestore();
    expect(await openStorage(world).vault.state()).toMatchObject({ protection: 'device' });
    expect(await store.load()).toMatchObject({ value: { passport: personal } });
  });
});

describe('a damaged vault', () => {
  it('is told as a damaged passport', async () => {
    const { world, database } = await withPassport();
    await (await database()).put('vault', { kind: 'device', id: 'x' }, 'current');
    const { records, clock } = openStorage(world);
    expect(await createPassportStore(records, clock).load()).toEqual({
      ok: false,
      error: { code: 'passport-damaged' },
    });
  });

  it('does not take one record for another', async () => {
    const { world, database, records } = await withPassport();
    const db = await database();
    const copy = (await db.getAll('sealed')).find(({ store }) => store === 'copies');
    const passport = (await db.getAll('sealed')).find(({ store }) => store === 'passport');
    if (!copy || !passport) throw new Error('nothing sealed');
    const { iv, data } = copy;
    await db.put('sealed', { ...passport, iv, data });
    await db.put('sealed', { ...copy, version: copy.version + 1 });
    expect((await records.read('passport', 'current'))?.opened).toBeUndefined();
    expect(await openStorage(world).records.readAll('copies')).toEqual([]);
  });
});

describe('the data of version 1, which were not sealed', () => {
  const values = (store: keyof typeof versionOne.stores) =>
    versionOne.stores[store].map(({ value }) => value);

  async function expectAll(world: World): Promise<void> {
    const { records, database, clock } = openStorage(world);
    const stored = await createPassportStore(records, clock).load();
    expect(stored).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(stored.ok && stored.value?.passport).toEqual(values('passport')[0]?.['passport']);
    expect((await records.readAll('copies')).map(({ value }) => value)).toEqual(values('copies'));
    expect(await createTalkStore(records).all()).toEqual(values('talks'));
    expect(await createHostStore(records).all()).toEqual(values('hosts'));
    expect(await createListStore(records).all()).toEqual(values('lists'));
    const byId = (log: readonly { readonly id?: unknown }[]) =>
      log.toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
    expect(byId(await createLogStore(records).all())).toEqual(byId(values('log')));
    expect(await createSettingsStore(database).all()).toEqual(values('settings'));
  }

  it('move into the vault, and nothing readable stays behind', async () => {
    const world = freshWorld();
    await installVersionOne(world.name);
    expect(await readDisk(world.name)).toContain('Fatma');
    await expectAll(world);
    const disk = await readDisk(world.name);
    expect(disk).not.toMatch(/Fatma|buurvrouw|esco|werken\.example|Zorggroep/);
    await expectAll(world);
  });

  it('survive a crash in the middle, and a second try finds all of it', async () => {
    const world = freshWorld();
    await installVersionOne(world.name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new Error('the worker dies here');
    });
    await expect(openStorage(world).records.readAll('talks')).rejects.toThrow();
    put.mockRestore();
    expect(await readDisk(world.name)).toContain('Fatma');
    await expectAll(world);
  });

  it('wait, whole, on a full disk until there is room', async () => {
    const world = freshWorld();
    await installVersionOne(world.name);
    world.room.full = true;
    const { records, clock } = openStorage(world);
    expect(await createPassportStore(records, clock).load()).toMatchObject({
      error: { code: 'storage-full' },
    });
    world.room.full = false;
    await expectAll(world);
  });

  it('are moved once when two contexts begin at the same moment', async () => {
    const world = freshWorld();
    await installVersionOne(world.name);
    await Promise.all([expectAll(world), expectAll(world)]);
    const { database } = openStorage(world);
    expect(await (await database()).count('plain')).toBe(0);
  });
});
