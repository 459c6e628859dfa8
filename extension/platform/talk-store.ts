import * as z from 'zod/mini';
import { MAX_DESCRIPTOR } from '#core/application/descriptor-size.ts';
import { replySchema } from '#core/application/replies.ts';
import { threadSchema } from '#core/application/thread.ts';
import { namedSigningJwkSchema } from '#core/credentials/jwk.ts';
import { errorCodes } from '#core/errors.ts';
import { createRecordStore } from './record-store.ts';
import type { RecordStore } from './record-store.ts';
import type { SealedRecords } from './sealed-records.ts';

const failureSchema = z.object({
  code: z.enum(errorCodes),
  params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

const sentSchema = z.object({
  /** `app_hash`: the employer's acknowledgement names it. */
  hash: z.string(),
  kind: z.enum(['application', 'answer', 'reveal', 'withdraw']),
  /** The exact text that is signed and sealed. */
  body: z.string(),
  /** Sealed; gone once the employer acknowledged it. */
  envelope: z.exactOptional(z.instanceof(Uint8Array<ArrayBuffer>)),
  at: z.number(),
  /** First time that its bytes may have left the device. */
  leftAt: z.exactOptional(z.number()),
  /** Last time the employer's server took it (202). */
  postedAt: z.exactOptional(z.number()),
  /** Failed attempts since the last success. */
  failures: z.number(),
  /** Not before this moment again. */
  nextTryAt: z.number(),
  acknowledgedAt: z.exactOptional(z.number()),
  /** Why the employer's program refused it. */
  refused: z.exactOptional(failureSchema),
});

/** One application and everything that belongs to it. Times in milliseconds since the epoch. */
const talkSchema = z.object({
  app: z.string(),
  /** The descriptor as it was applied to. */
  jws: z.string().check(z.maxLength(MAX_DESCRIPTOR)),
  organisation: z.string(),
  host: z.string(),
  title: z.string(),
  url: z.exactOptional(z.string()),
  pseudonym: z.string(),
  appliedAt: z.number(),
  /** No board is asked after this. */
  openUntil: z.number(),
  thread: threadSchema,
  /** The employer's keys, once its public list was checked. */
  jwks: z.array(namedSigningJwkSchema),
  /** First page of the board that was not read yet; absent until the first request. */
  nextPage: z.exactOptional(z.number()),
  sent: z.array(sentSchema),
  replies: z.array(z.object({ at: z.number(), read: z.boolean(), reply: replySchema })),
  /** A message on the board that carries our seal and not the employer's signature. */
  unreadable: z.boolean(),
  problem: z.exactOptional(failureSchema),
});

export type SentMessage = z.infer<typeof sentSchema>;
export type TalkRecord = z.infer<typeof talkSchema>;

export const createTalkStore = (records: SealedRecords): RecordStore<TalkRecord> =>
  createRecordStore(records, 'talks', talkSchema);
