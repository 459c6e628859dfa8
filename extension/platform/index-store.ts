import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';

/** What is known of a kept index without reading it. */
const factsSchema = z.object({
  skills: z.int(),
  occupations: z.int(),
  /** Milliseconds since the epoch. */
  addedAt: z.number(),
});
export type IndexFacts = z.infer<typeof factsSchema>;

/** Names of all skills of an index, in three lists of the same length. */
const namesSchema = z.object({
  ids: z.array(z.string()),
  nl: z.array(z.string()),
  en: z.array(z.string()),
});
export type IndexNames = z.infer<typeof namesSchema>;

interface Schema extends DBSchema {
  files: { key: 'facts' | 'index' | 'names'; value: unknown };
}

/**
 * A full skills index that the person gave, on this device. A database of its own: it is large, holds nothing of the
 * person, and can be taken away whole. Methods throw what the browser's storage throws (see `storageFailure`).
 */
export interface IndexStore {
  facts(): Promise<IndexFacts | undefined>;
  /** The index, not packed: reading a blob takes a tenth of the time that unpacking takes. */
  file(): Promise<Blob | undefined>;
  names(): Promise<IndexNames | undefined>;
  /** All of it in one transaction, or nothing; replaces what was there. */
  keep(facts: IndexFacts, file: Blob, names: IndexNames): Promise<void>;
  /** Removes the index. Its names stay, so that a passport filled with it can still be read. */
  drop(): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'skillspaspoort-index';

/** Opens the database for each call and closes it again: these calls are rare. */
export function createIndexStore(name = NAME): IndexStore {
  const open = (): Promise<IDBPDatabase<Schema>> =>
    openDB<Schema>(name, 1, { upgrade: (db) => void db.createObjectStore('files') });

  async function during<T>(run: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const database = await open();
    try {
      return await run(database);
    } finally {
      database.close();
    }
  }

  return {
    facts: () =>
      during(async (database) => {
        const found = factsSchema.safeParse(await database.get('files', 'facts'));
        return found.success ? found.data : undefined;
      }),
    file: () =>
      during(async (database) => {
        const found: unknown = await database.get('files', 'index');
        return found instanceof Blob ? found : undefined;
      }),
    names: () =>
      during(async (database) => {
        const found = namesSchema.safeParse(await database.get('files', 'names'));
        return found.success ? found.data : undefined;
      }),
    keep: (facts, file, names) =>
      during(async (database) => {
        const transaction = database.transaction('files', 'readwrite');
        await Promise.all([
          transaction.store.put(facts, 'facts'),
          transaction.store.put(file, 'index'),
          transaction.store.put(names, 'names'),
          transaction.done,
        ]);
      }),
    drop: () =>
      during(async (database) => {
        const transaction = database.transaction('files', 'readwrite');
        await Promise.all([
          transaction.store.delete('facts'),
          transaction.store.delete('index'),
          transaction.done,
        ]);
      }),
    clear: () => during((database) => database.clear('files')),
  };
}
