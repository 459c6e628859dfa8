import type * as z from 'zod/mini';
import type { SealedKind } from './database.ts';
import type { SealedRecords } from './sealed-records.ts';

/** Records of one kind by their own key. Methods throw what the browser's storage throws (see `storageFailure`). */
export interface RecordStore<T> {
  /** `undefined` when absent or unreadable. */
  get(key: string): Promise<T | undefined>;
  all(): Promise<readonly T[]>;
  /**
   * Reads, changes and writes as one step; `undefined` from `next` leaves everything as it was. `next` may be called
   * more than once: when somebody else was faster it gets their record.
   */
  change(key: string, next: (old: T | undefined) => T | undefined): Promise<T | undefined>;
  remove(key: string): Promise<void>;
}

type Kept = Exclude<SealedKind, 'passport' | 'copies'>;

/** Sealed records of one kind. What does not fit the schema counts as absent. */
export function createRecordStore<T>(
  records: SealedRecords,
  store: Kept,
  schema: z.ZodMiniType<T>,
): RecordStore<T> {
  const read = (value: unknown): T | undefined => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    async get(key) {
      return read((await records.read(store, key))?.opened?.value);
    },
    async all() {
      const found = await records.readAll(store);
      return found.map(({ value }) => read(value)).filter((value) => value !== undefined);
    },
    async change(id, next) {
      for (;;) {
        const old = await records.read(store, id);
        const value = next(read(old?.opened?.value));
        if (value === undefined) return undefined;
        const version = 1 + (old?.version ?? 0);
        const done = await records.commit({
          expect: [{ store, id, stamp: old?.stamp }],
          put: [{ store, id, version, value }],
        });
        if (done) return value;
      }
    },
    async remove(id) {
      if ((await records.read(store, id)) === undefined) return;
      while (!(await records.commit({ expect: [], remove: [{ store, id }] })));
    },
  };
}
