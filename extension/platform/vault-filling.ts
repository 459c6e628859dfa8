import type { Random } from '#core/ports/random.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { Database, SealedRecord } from './database.ts';
import { encodeRecord } from './record-bytes.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import type { OpenRecord } from './sealed-record.ts';
import { VaultDamaged } from './storage-failure.ts';
import type { VaultKey, VaultRecord } from './vault-key.ts';

interface FillingDependencies {
  readonly database: () => Promise<Database>;
  readonly random: Random;
  readonly makeSure: (bytes: number) => Promise<void>;
}

const MAX_TRIES = 20;

/** What version 1 kept, as a record of today. Its passport and copies carried their revision inside. */
function fromPlain({ store, id, value }: Pick<OpenRecord, 'store' | 'id' | 'value'>): OpenRecord {
  const revision: unknown =
    store === 'passport' && typeof value === 'object' && value !== null && 'revision' in value
      ? value.revision
      : 1;
  const version = Number.isSafeInteger(revision) && Number(revision) > 0 ? Number(revision) : 1;
  return { store, id, version, value };
}

/** True when what was sealed opens again to exactly what it was. */
async function isSame(key: VaultKey, sealed: SealedRecord, plain: OpenRecord): Promise<boolean> {
  const opened = await openRecord(key, sealed);
  const text = (value: unknown): string => new TextDecoder().decode(encodeRecord(value));
  return opened !== undefined && text(opened.value) === text(plain.value);
}

/**
 * Starts the vault, and moves what an older version kept unsealed into it. One transaction: until it ends the plain
 * records are the copy to go back to, after it they are gone. When another context started a vault first, nothing is
 * changed. Throws when a record does not come out of the vault as it went in.
 */
export async function fillFromPlain(
  { database, random, makeSure }: FillingDependencies,
  record: VaultRecord,
  key: VaultKey,
): Promise<void> {
  const db = await database();
  const plain = (await db.getAll('plain')).map(fromPlain);
  const sealed = await Promise.all(plain.map((one) => sealRecord(key, one, random)));
  for (const [at, one] of sealed.entries()) {
    const from = plain[at];
    if (from === undefined || !(await isSame(key, one, from))) throw new VaultDamaged();
  }
  await makeSure(sizeOf(sealed));
  const transaction = db.transaction(['vault', 'sealed', 'plain'], 'readwrite');
  const vaults = transaction.objectStore('vault');
  await allOrNothing(transaction, async () => {
    if ((await vaults.get('current')) !== undefined) return;
    await Promise.all([
      vaults.put(record, 'current'),
      ...sealed.map((one) => transaction.objectStore('sealed').put(one)),
      transaction.objectStore('plain').clear(),
    ]);
  });
}

/**
 * Seals every record anew for another vault secret, in one transaction; what changed meanwhile is read again.
 * `passport-damaged` when the passport cannot be read: a copy has to be put back first. Other unreadable records go.
 */
export async function resealAll(
  { database, random, makeSure }: FillingDependencies,
  before: VaultKey,
  after: { readonly record: VaultRecord; readonly key: VaultKey },
): Promise<Result<undefined>> {
  const db = await database();
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const raw = await db.getAll('sealed');
    const opened = await Promise.all(raw.map((one) => openRecord(before, one)));
    if (raw.some(({ store }, at) => store === 'passport' && opened[at] === undefined)) {
      return err('passport-damaged');
    }
    const sealed = await Promise.all(
      opened.filter((one) => one !== undefined).map((one) => sealRecord(after.key, one, random)),
    );
    await makeSure(sizeOf(sealed));
    const transaction = db.transaction(['vault', 'sealed'], 'readwrite');
    const records = transaction.objectStore('sealed');
    const done = await allOrNothing(transaction, async () => {
      if (stampsOf(await records.getAll()) !== stampsOf(raw)) return false;
      await records.clear();
      await Promise.all([
        ...sealed.map((one) => records.put(one)),
        transaction.objectStore('vault').put(after.record, 'current'),
      ]);
      return true;
    });
    if (done) return ok(undefined);
  }
  return err('passport-changed-elsewhere');
}

const stampsOf = (records: readonly SealedRecord[]): string =>
  records.map(({ vault, iv }) => `${vault}${iv.join('.')}`).join();

/** Bytes that these take, with room for the database's own bookkeeping. */
const sizeOf = (records: readonly SealedRecord[]): number =>
  records.reduce((sum, { data }) => sum + data.length + 500, 0);
