import type { Random } from '#core/ports/random.ts';
import { allOrNothing } from './all-or-nothing.ts';
import type { Database, SealedKind, SealedRecord } from './database.ts';
import { nameOf, openRecord, sealRecord } from './sealed-record.ts';
import type { OpenRecord } from './sealed-record.ts';
import type { Vault } from './vault.ts';

/** What lies under one id. */
export interface Found {
  readonly id: string;
  readonly version: number;
  /** This very writing of it; see `commit`. */
  readonly stamp: string;
  /** Absent when it cannot be opened: damaged, or not sealed by us. */
  readonly opened?: { readonly value: unknown };
}

export interface Change {
  /** Nothing happens unless these are still as they were read; `stamp` absent: still not there. */
  readonly expect: readonly {
    readonly store: SealedKind;
    readonly id: string;
    readonly stamp: string | undefined;
  }[];
  readonly put?: readonly OpenRecord[];
  readonly remove?: readonly { readonly store: SealedKind; readonly id: string }[];
}

/**
 * Sealed records. Sealing takes longer than a transaction of the browser's lives, so a change names what it was based
 * on and is refused when that is no longer so. All methods throw what the storage or the vault throws.
 */
export interface SealedRecords {
  read(store: SealedKind, id: string): Promise<Found | undefined>;
  /** What cannot be opened is left out. */
  readAll(store: SealedKind): Promise<readonly OpenRecord[]>;
  /** Everything in one transaction; false when something changed since it was read. */
  commit(change: Change): Promise<boolean>;
  /** Removes every record of these kinds. Works on a locked vault too. */
  clear(stores: readonly SealedKind[]): Promise<void>;
}

export interface SealedRecordsDependencies {
  readonly database: () => Promise<Database>;
  readonly vault: Vault;
  readonly random: Random;
  /** Throws `QuotaExceededError` when this many bytes do not fit on the disk. */
  readonly makeSure: (bytes: number) => Promise<void>;
}

const stampOf = ({ vault, iv }: SealedRecord): string => `${vault}/${iv.join('.')}`;
const everyOf = (store: SealedKind): IDBKeyRange => IDBKeyRange.bound([store], [store, []]);

export function createSealedRecords({
  database,
  vault,
  random,
  makeSure,
}: SealedRecordsDependencies): SealedRecords {
  return {
    async read(store, id) {
      const key = await vault.current();
      if (key === undefined) return undefined;
      const raw = await (await database()).get('sealed', [store, await nameOf(key, store, id)]);
      if (raw === undefined) return undefined;
      const opened = await openRecord(key, raw);
      return { id, version: raw.version, stamp: stampOf(raw), ...(opened && { opened }) };
    },

    async readAll(store) {
      const key = await vault.current();
      if (key === undefined) return [];
      const raw = await (await database()).getAll('sealed', everyOf(store));
      const opened = await Promise.all(raw.map((one) => openRecord(key, one)));
      return opened.filter((one) => one !== undefined);
    },

    async commit({ expect, put = [], remove = [] }) {
      const key = await vault.key();
      const sealed = await Promise.all(put.map((one) => sealRecord(key, one, random)));
      const named = async <T extends { store: SealedKind; id: string }>(one: T) => ({
        ...one,
        at: [one.store, await nameOf(key, one.store, one.id)] satisfies [SealedKind, string],
      });
      const [expected, gone] = await Promise.all([
        Promise.all(expect.map(named)),
        Promise.all(remove.map(named)),
      ]);
      // What only removes makes room, and must work on a full disk too.
      if (sealed.length > 0) await makeSure(sealed.reduce((sum, { data }) => sum + data.length, 0));
      const db = await database();
      const transaction = db.transaction(['vault', 'sealed'], 'readwrite');
      const records = transaction.objectStore('sealed');
      return allOrNothing(transaction, async () => {
        const [now, ...found] = await Promise.all([
          transaction.objectStore('vault').get('current') as Promise<{ id?: unknown } | undefined>,
          ...expected.map(({ at }) => records.get(at)),
        ]);
        const same =
          now?.id === key.id &&
          found.every((raw, at) => (raw && stampOf(raw)) === expected[at]?.stamp);
        if (!same) return false;
        await Promise.all([
          ...sealed.map((one) => records.put(one)),
          ...gone.map(({ at }) => records.delete(at)),
        ]);
        return true;
      });
    },

    async clear(stores) {
      const transaction = (await database()).transaction('sealed', 'readwrite');
      await Promise.all([
        ...stores.map((one) => transaction.store.delete(everyOf(one))),
        transaction.done,
      ]);
    },
  };
}
