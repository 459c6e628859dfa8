import * as z from 'zod/mini';
import type { Database } from './database.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';

const settingsSchema = z.object({
  /** Absent until the person chose one. */
  language: z.exactOptional(z.enum(['nl', 'en'])),
  /** Sites where the overlay may look: `https://host`, without port. */
  sites: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(1000)),
});

export type SettingsRecord = z.infer<typeof settingsSchema>;

/** One record, `current`. */
export const createSettingsStore = (
  database: () => Promise<Database>,
): RecordStore<SettingsRecord> =>
  createRecordStore(database, 'settings', settingsSchema, { inline: false });
