import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import type { SealedKind } from '../../../extension/platform/database.ts';
import { decodeRecord } from '../../../extension/platform/record-bytes.ts';

interface Kept {
  readonly key: string | number;
  readonly value: Readonly<Record<string, unknown>>;
}

const file = join(import.meta.dirname, '../../fixtures/storage/v1.json');

/** What version 1 of the extension left on a disk: made by that very code, frozen since. */
export const versionOne = decodeRecord(Uint8Array.from(readFileSync(file))) as {
  readonly stores: Readonly<Record<SealedKind | 'settings', readonly Kept[]>>;
};

const keyPaths: Readonly<Partial<Record<string, string>>> = {
  copies: 'copy',
  lists: 'key',
  hosts: 'host',
  talks: 'app',
  log: 'id',
};

/** Puts the frozen database on a disk, as version 1 made its stores. */
export async function installVersionOne(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(fresh) {
      for (const store of Object.keys(versionOne.stores)) {
        const keyPath = keyPaths[store];
        fresh.createObjectStore(store, keyPath === undefined ? {} : { keyPath });
      }
    },
  });
  for (const [store, kept] of Object.entries(versionOne.stores)) {
    for (const { key, value } of kept) {
      await (keyPaths[store] === undefined ? db.put(store, value, key) : db.put(store, value));
    }
  }
  db.close();
}

/** Everything on a disk as one text, bytes as the letters they could be read as. */
export async function readDisk(name: string): Promise<string> {
  const db = await openDB(name);
  const parts: string[] = [];
  for (const store of db.objectStoreNames) {
    const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
    parts.push(
      store,
      JSON.stringify([keys, values], (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      ),
    );
  }
  db.close();
  return parts.join('\n');
}
