import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { PassportCopyRecord, PassportRecord } from './passport-records.ts';

/** Everything this extension keeps on the device, one database. Values are parsed when read: a disk can lie. */
export interface Schema extends DBSchema {
  passport: { key: 'current'; value: PassportRecord };
  copies: { key: number; value: PassportCopyRecord };
  settings: { key: string; value: unknown };
  lists: { key: string; value: unknown };
  hosts: { key: string; value: unknown };
  talks: { key: string; value: unknown };
  log: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
const storeNames = ['passport', 'copies', 'settings', 'lists', 'hosts', 'talks', 'log'] as const;

const NAME = 'skillspaspoort';
/** Rises with every change of the stores; each step stands in `upgrade`. */
const VERSION = 1;

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

async function open(name: string, lost: () => void): Promise<Database> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('passport');
        db.createObjectStore('copies', { keyPath: 'copy' });
        db.createObjectStore('settings');
        db.createObjectStore('lists', { keyPath: 'key' });
        db.createObjectStore('hosts', { keyPath: 'host' });
        db.createObjectStore('talks', { keyPath: 'app' });
        db.createObjectStore('log', { keyPath: 'id' });
      }
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
