import * as z from 'zod/mini';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SealedRecords } from './sealed-records.ts';

/** An employer's host that something was sent to, or that is blocked. */
const hostSchema = z.object({
  host: z.string(),
  organisation: z.string(),
  /** Milliseconds since the epoch. */
  firstAt: z.number(),
  blocked: z.boolean(),
});

export type HostRecord = z.infer<typeof hostSchema>;

export const createHostStore = (records: SealedRecords): RecordStore<HostRecord> =>
  createRecordStore(records, 'hosts', hostSchema);
