import * as z from 'zod/mini';
import type { Database } from './database.ts';
import type { RecordStore } from './record-store.ts';

const settingsSchema = z.object({
  /** Absent until the person chose one. */
  language: z.exactOptional(z.enum(['nl', 'en'])),
  /** Sites where the overlay may look: `https://host`, without port. */
  sites: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(1000)),
  /** Whether estimates stand on result lists too; absent is yes. */
  lists: z.exactOptional(z.boolean()),
  /** When the last backup was made and whether we may remind of the next (milliseconds since the epoch). */
  backup: z.exactOptional(
    z.object({
      madeAt: z.exactOptional(z.number()),
      notBefore: z.exactOptional(z.number()),
      never: z.exactOptional(z.boolean()),
    }),
  ),
});

export type SettingsRecord = z.infer<typeof settingsSchema>;

/** One record, `current`; not sealed, as language and sites are needed while the vault is locked. */
export function createSettingsStore(
  database: () => Promise<Database>,
): RecordStore<SettingsRecord> {
  const read = (value: unknown): SettingsRecord | undefined => {
    const parsed = settingsSchema.safeParse(value);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    async get(key) {
      return read(await (await database()).get('settings', key));
    },
    async all() {
      const values: unknown[] = await (await database()).getAll('settings');
      return values.map(read).filter((value) => value !== undefined);
    },
    async change(key, next) {
      const transaction = (await database()).transaction('settings', 'readwrite');
      const value = next(read(await transaction.store.get(key)));
      if (value !== undefined) await transaction.store.put(value, key);
      await transaction.done;
      return value;
    },
    async remove(key) {
      await (await database()).delete('settings', key);
    },
  };
}
