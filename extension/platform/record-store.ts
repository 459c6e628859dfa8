import type * as z from 'zod/mini';
import type { StoreNames } from 'idb';
import type { Database, Schema } from './database.ts';

/** Records of one kind by their own key. Methods throw what the browser's storage throws (see `storageFailure`). */
export interface RecordStore<T> {
  /** `undefined` when absent or unreadable. */
  get(key: string): Promise<T | undefined>;
  all(): Promise<readonly T[]>;
  /** Reads, changes and writes in one transaction; `undefined` from `next` leaves everything as it was. */
  change(key: string, next: (old: T | undefined) => T | undefined): Promise<T | undefined>;
  remove(key: string): Promise<void>;
}

type Kept = Exclude<StoreNames<Schema>, 'passport' | 'copies'>;

/** `inline` false: values do not carry their key. What does not fit the schema counts as absent. */
export function createRecordStore<T>(
  database: () => Promise<Database>,
  store: Kept,
  schema: z.ZodMiniType<T>,
  { inline = true }: { inline?: boolean } = {},
): RecordStore<T> {
  const read = (value: unknown): T | undefined => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    async get(key) {
      return read(await (await database()).get(store, key));
    },
    async all() {
      const values: unknown[] = await (await database()).getAll(store);
      return values.map(read).filter((value) => value !== undefined);
    },
    async change(key, next) {
      const transaction = (await database()).transaction(store, 'readwrite');
      const objects = transaction.objectStore(store);
      const value = next(read(await objects.get(key)));
      if (value !== undefined) {
        await (inline ? objects.put(value) : objects.put(value, key));
      }
      await transaction.done;
      return value;
    },
    async remove(key) {
      await (await database()).delete(store, key);
    },
  };
}
