import * as z from 'zod/mini';
import { chosenSchema } from '../chosen-schema.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SealedRecords } from './sealed-records.ts';

/** Where somebody is in the first run. The answers themselves stand in the passport. */
const startSchema = z.object({
  chosen: chosenSchema,
  /** The skills that were asked and answered, in order. */
  asked: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(5000)),
});

export type StartRecord = z.infer<typeof startSchema>;

/** One record, `current`. */
export const createStartStore = (records: SealedRecords): RecordStore<StartRecord> =>
  createRecordStore(records, 'start', startSchema);
