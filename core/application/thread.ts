import * as z from 'zod/mini';
import { bytes32, sealingPrivateJwkSchema, signingPrivateJwkSchema } from '../credentials/jwk.ts';
import { randomId, vacancyId } from './wire-fields.ts';

/**
 * What a candidate keeps of one application to go on with it: plain JSON, secret. Losing it ends the conversation;
 * whoever has it can speak as the candidate.
 */
export const threadSchema = z.strictObject({
  /** The employer's origin: where the board is, and whose key set the replies are checked with. */
  iss: z.string(),
  vac: vacancyId,
  app: randomId,
  /** Hash of the descriptor that was applied to. */
  nonce: bytes32,
  /** The vacancy's X25519 key, base64url. */
  pk: bytes32,
  submit: z.string(),
  board: z.string(),
  signingKey: signingPrivateJwkSchema,
  mailboxKey: sealingPrivateJwkSchema,
});

export type Thread = z.infer<typeof threadSchema>;
