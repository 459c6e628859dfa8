import type { Page } from 'puppeteer';
import type { browser as extensionApi } from 'wxt/browser';

declare const chrome: typeof extensionApi;

/** Everything the browser keeps for the extension, as somebody who may read all of it sees it. */
export interface Remains {
  /** `database/store` with the number of its records. */
  readonly records: Readonly<Record<string, number>>;
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly webStorage: number;
  readonly caches: readonly string[];
  readonly alarms: readonly string[];
  /** All of the databases as one text; bytes as the letters they could be read as, in either width. */
  readonly text: string;
}

/** Looks into every storage that a browser has, from one of the extension's own pages. */
export const whatRemains = (own: Page): Promise<Remains> =>
  own.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the database does not answer'));
      });
    const asText = (_key: string, value: unknown): unknown => {
      if (!(value instanceof Uint8Array)) return value;
      const wide = new Uint8Array(value).buffer.slice(0, value.length & ~1);
      return [
        new TextDecoder('latin1').decode(value),
        new TextDecoder('utf-16le').decode(wide),
      ].join(' ');
    };
    const records: Record<string, number> = {};
    const parts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await ask(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          ask(objects.getAllKeys()),
          ask<unknown[]>(objects.getAll()),
        ]);
        records[`${name}/${store}`] = values.length;
        parts.push(JSON.stringify([keys, values], asText));
      }
      database.close();
    }
    const { local, session } = chrome.storage;
    return {
      records,
      local: Object.keys(await local.get(null)),
      session: Object.keys(await session.get(null)),
      webStorage: localStorage.length + sessionStorage.length,
      caches: await caches.keys(),
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      text: parts.join('\n'),
    };
  });
