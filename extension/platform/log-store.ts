import * as z from 'zod/mini';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SealedRecords } from './sealed-records.ts';

/** What left this device. A message that was sent again is one line; so are a day's look-ups at one host. */
const logSchema = z.object({
  id: z.string(),
  at: z.number(),
  host: z.string(),
  kind: z.enum([
    'application',
    'answer',
    'reveal',
    'withdraw',
    'fetch-list',
    'check',
    'board',
    'import',
  ]),
  times: z.number(),
  bytes: z.number(),
  content: z.exactOptional(z.string()),
});

export type LogRecord = z.infer<typeof logSchema>;

export const createLogStore = (records: SealedRecords): RecordStore<LogRecord> =>
  createRecordStore(records, 'log', logSchema);
