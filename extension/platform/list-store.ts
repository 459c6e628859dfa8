import * as z from 'zod/mini';
import { MAX_DESCRIPTOR } from '#core/application/descriptor-size.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SealedRecords } from './sealed-records.ts';

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** What is kept of one vacancy: the list as the person corrected it, or the employer's as it was fetched. */
const listSchema = z.object({
  /** See `vacancyKey`. */
  key: z.string(),
  savedAt: z.number(),
  items: z.exactOptional(
    z.array(z.object({ id: z.string(), kind: z.enum(['start', 'learn', 'nice']), min: level })),
  ),
  jws: z.exactOptional(z.string().check(z.maxLength(MAX_DESCRIPTOR))),
});

export type KeptList = z.infer<typeof listSchema>;

export const createListStore = (records: SealedRecords): RecordStore<KeptList> =>
  createRecordStore(records, 'lists', listSchema);
