import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Everything that only an open vault can read. Only the kind of record and its size can be seen. */
export interface SealedRecord {
  readonly store: SealedKind;
  /** HMAC of the record's own key. */
  readonly name: string;
  /** Rises with every write; part of what is sealed. */
  readonly version: number;
  /** Which vault secret sealed it. */
  readonly vault: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** A record of version 1, which was not sealed: the automatic copy from which the vault is filled, gone right after. */
export interface PlainRecord {
  readonly store: SealedKind;
  readonly id: string;
  readonly value: unknown;
}

/** Everything this extension keeps on the device, one database. Values are parsed when read: a disk can lie. */
export interface Schema extends DBSchema {
  vault: { key: 'current'; value: unknown };
  sealed: { key: [SealedKind, string]; value: SealedRecord };
  plain: { key: number; value: PlainRecord };
  /** Language and sites: needed while the vault is locked. */
  settings: { key: string; value: unknown };
}

export const sealedKinds = [
  'passport',
  'copies',
  'lists',
  'hosts',
  'talks',
  'log',
  'start',
] as const;
export type SealedKind = (typeof sealedKinds)[number];

export type Database = IDBPDatabase<Schema>;
const storeNames = ['vault', 'sealed', 'plain', 'settings'] as const;

const NAME = 'skillspaspoort';
/** Rises with every change of the stores; each step stands in `upgrade`. */
const VERSION = 2;

/**
 * Gives an open connection, and opens a new one when the browser closed it. Rejects when the browser keeps nothing
 * (some private windows); callers map that with `storageFailure`.
 */
export function createDatabase(name = NAME): () => Promise<Database> {
  const connection: { current?: Promise<Database> } = {};
  return () => {
    connection.current ??= open(name, () => delete connection.current).catch((cause: unknown) => {
      delete connection.current;
      throw cause;
    });
    return connection.current;
  };
}

/** Empties every store, in one transaction: what "Alles wissen" promises. */
export async function clearDatabase(database: Database): Promise<void> {
  const transaction = database.transaction(storeNames, 'readwrite');
  await Promise.all([
    ...storeNames.map((name) => transaction.objectStore(name).clear()),
    transaction.done,
  ]);
}

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

async function open(name: string, lost: () => void): Promise<Database> {
  const database = await openDB<Schema>(name, VERSION, {
    async upgrade(db, from, _to, transaction) {
      if (from < 1) db.createObjectStore('settings');
      db.createObjectStore('vault');
      db.createObjectStore('sealed', { keyPath: ['store', 'name'] });
      db.createObjectStore('plain', { autoIncrement: true });
      if (from === 1) await moveToPlain(db, transaction);
    },
    blocking() {
      // A newer version of the extension waits for this connection.
      database.close();
      lost();
    },
    terminated: lost,
  });
  return database;
}

/** In the browser's own upgrade transaction: it happens as a whole or not at all. */
async function moveToPlain(db: Database, transaction: Upgrade): Promise<void> {
  const plain = transaction.objectStore('plain');
  const names: DOMStringList = db.objectStoreNames as DOMStringList;
  for (const store of sealedKinds.filter((kind) => names.contains(kind))) {
    // A store of version 1, which the schema of today does not know.
    const old = transaction.objectStore(store as never);
    const [ids, values] = await Promise.all([old.getAllKeys(), old.getAll()]);
    for (const [at, value] of values.entries()) {
      await plain.add({ store, id: String(ids[at]), value });
    }
    db.deleteObjectStore(store as never);
  }
}
