import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

const frozen = readFileSync(join(import.meta.dirname, '../fixtures/storage/v1.json'), 'utf8');

/** Puts the frozen database of version 1 in the place of today's, from one of the extension's own pages. */
export const plantVersionOne = (own: Page): Promise<void> =>
  own.evaluate(async (text) => {
    const toBytes = (base64url: string) =>
      Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
        c.charCodeAt(0),
      );
    const { stores } = JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && '$bytes' in value
        ? toBytes(String(value.$bytes))
        : value,
    ) as { stores: Record<string, { key: IDBValidKey; value: unknown }[]> };
    const keyPaths: Record<string, string> = {
      copies: 'copy',
      lists: 'key',
      hosts: 'host',
      talks: 'app',
      log: 'id',
    };
    const ended = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the database does not answer'));
      });
    await ended(indexedDB.deleteDatabase('skillspaspoort'));
    const opening = indexedDB.open('skillspaspoort', 1);
    opening.onupgradeneeded = () => {
      for (const [store, kept] of Object.entries(stores)) {
        const keyPath = keyPaths[store];
        const objects = opening.result.createObjectStore(store, keyPath ? { keyPath } : {});
        for (const { key, value } of kept) {
          if (keyPath) objects.put(value);
          else objects.put(value, key);
        }
      }
    };
    (await ended(opening)).close();
  }, frozen);
