import * as z from 'zod/mini';
import { bytes32 } from '../credentials/jwk.ts';
import { utf8 } from '../credentials/utf8.ts';
import { conceptId, percentage, randomId } from './wire-fields.ts';

/**
 * M4: what an employer answers, through the board. Unknown fields are ignored. Ids travel without the ESCO base
 * (`skill/<uuid>`), because a cell is small; `Reply` always has them whole.
 */

/** Bytes in UTF-8. */
export const MAX_REPLY_TEXT = 1500;

const text = z.string().check(z.minLength(1), z.maxLength(MAX_REPLY_TEXT));
const reasons = z
  .array(
    z.object({
      /** A skill, a gate, or `vacancy` for the vacancy as a whole. */
      id: conceptId,
      /** Which words to show; a reader knows some and has a general one for the others. */
      code: z.string().check(z.regex(/^[a-z-]{1,24}$/)),
    }),
  )
  .check(z.maxLength(20));

const common = {
  /** Names this reply, also for the reveal that answers it. */
  jti: randomId,
  /** Order among the replies to one application, from 1. */
  seq: z.int().check(z.gte(1), z.lte(9999)),
  /** The numbers as the recruiter's side computed them. */
  score: z.exactOptional(z.object({ match: percentage, sure: percentage })),
};
/** `app_hash` of the message that is answered, so that the sender stops sending it. */
const re = bytes32;

export const replySchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('received'), re }),
  z.object({
    ...common,
    kind: z.literal('refused'),
    re,
    code: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  }),
  z.object({ ...common, kind: z.literal('question'), text }),
  z.object({ ...common, kind: z.literal('invite'), text, ask_stage: z.literal(1) }),
  z.object({ ...common, kind: z.literal('reject'), reasons, text: z.exactOptional(text) }),
  z.object({ ...common, kind: z.literal('close'), text: z.exactOptional(text) }),
]);

/** What may be written: text within 1,500 bytes, a rejection with at least one reason. */
export const writableReplySchema = replySchema.check(
  z.refine((reply) => !('text' in reply) || utf8(reply.text ?? '').length <= MAX_REPLY_TEXT),
  z.refine((reply) => reply.kind !== 'reject' || reply.reasons.length > 0),
);

export type Reply = z.infer<typeof replySchema>;
export type ReplyKind = Reply['kind'];
export type ReplyReason = z.infer<typeof reasons>[number];
