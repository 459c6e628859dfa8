import * as z from 'zod/mini';
import type { Bytes } from '../credentials/base64url.ts';
import type { NamedSigningJwk } from '../credentials/jwk.ts';
import { jwsLength, signJws, verifyJwsWithSet } from '../credentials/jws.ts';
import { fromUtf8, utf8 } from '../credentials/utf8.ts';
import { SkillspaspoortError } from '../errors.ts';
import type { Random } from '../ports/random.ts';
import { err, ok, type Result } from '../result.ts';
import { toShortId, toUri } from '../taxonomy/skill-id.ts';
import { open, type OpeningKey, seal, SEAL_OVERHEAD, type SealContext } from './hpke.ts';
import { type EmployerKey, makeSealingKey } from './make-keys.ts';
import { pad, unpad } from './padding.ts';
import { type Reply, replySchema, writableReplySchema } from './replies.ts';
import { randomId } from './wire-fields.ts';

/** One sealed reply on the board. */
export const CELL_BYTES = 4096;
const PLAINTEXT_BYTES = CELL_BYTES - SEAL_OVERHEAD;
const MAX_JWS = PLAINTEXT_BYTES - 4;
const TYP = 'sp-invite+jwt';

/** `aud` is the application. */
const envelopeSchema = z.object({ iss: z.string(), aud: z.string() });

const context = (app: string): SealContext => ({ info: `isp/reply/1|${app}`, aad: '' });

/** Who answers: the origin in the descriptor's `iss`, with the key of its published set. */
export interface ReplySender {
  readonly iss: string;
  readonly key: EmployerKey;
}

const shorten = (reply: Reply): Reply =>
  reply.kind === 'reject'
    ? { ...reply, reasons: reply.reasons.map(({ id, code }) => ({ id: toShortId(id), code })) }
    : reply;

const lengthen = (reply: Reply): Reply =>
  reply.kind === 'reject'
    ? {
        ...reply,
        reasons: reply.reasons.map(({ id, code }) => ({
          // A gate's code and `vacancy` are no URIs: only what an ESCO id was shortened from is made whole.
          id: id.startsWith('skill/') ? toUri(id) : id,
          code,
        })),
      }
    : reply;

function payloadOf(reply: Reply, app: string, { iss, key }: ReplySender): Result<object> {
  const parsed = writableReplySchema.safeParse(reply);
  if (!parsed.success || !randomId.safeParse(app).success) return err('message-fields');
  const payload = { iss, aud: app, ...shorten(parsed.data) };
  const over = jwsLength(TYP, payload, key.kid) - MAX_JWS;
  return over > 0 ? err('input-too-large', { max: MAX_JWS, over }) : ok(payload);
}

/**
 * Would this reply be accepted, and does it fit a cell? For the moment the recruiter writes it. 1,500 bytes of text
 * with twelve reasons fit. `message-fields`, or `input-too-large` with the characters that are too many as `over`.
 */
export function checkReply(reply: Reply, app: string, sender: ReplySender): Result<Reply> {
  const payload = payloadOf(reply, app, sender);
  return payload.ok ? ok(reply) : payload;
}

/** Signs a reply and seals it to an application's mailbox: one cell. As `checkReply`; `input-malformed` for a bad mailbox key. */
export async function sealReply(
  reply: Reply,
  { app, mailbox }: { readonly app: string; readonly mailbox: string },
  sender: ReplySender,
  random: Random,
): Promise<Result<Bytes>> {
  const payload = payloadOf(reply, app, sender);
  if (!payload.ok) return payload;
  const { privateJwk, kid } = sender.key;
  const padded = pad(utf8(await signJws(TYP, payload.value, privateJwk, kid)), PLAINTEXT_BYTES);
  return padded ? seal(padded, mailbox, context(app), random) : err('input-too-large');
}

/** Zeros, really sealed to a key that nobody keeps: random bytes could be told from an X25519 point. */
export async function sealDummy(random: Random): Promise<Bytes> {
  const { x } = await makeSealingKey(random);
  const nobody = context('');
  const sealed = await seal(new Uint8Array(PLAINTEXT_BYTES), x, nobody, random);
  if (!sealed.ok) throw new SkillspaspoortError('internal', 'a fresh key could not be sealed to');
  return sealed.value;
}

/**
 * `undefined`: not for this mailbox. `board-cell-unreadable`: it is, but the employer's signature, the form or the
 * addressee is wrong.
 */
export async function openCell(
  cell: Bytes,
  key: OpeningKey,
  { iss, app, jwks }: { iss: string; app: string; jwks: readonly NamedSigningJwk[] },
): Promise<Result<Reply> | undefined> {
  const padded = await open(cell, key, context(app));
  if (!padded) return undefined;
  const message = unpad(padded);
  const jws = message && fromUtf8(message);
  if (jws === undefined) return err('board-cell-unreadable');
  const verified = await verifyJwsWithSet(jws, { typ: TYP, maxLength: MAX_JWS }, jwks);
  const payload = verified.ok ? verified.value.payload : undefined;
  const envelope = envelopeSchema.safeParse(payload);
  const reply = replySchema.safeParse(payload);
  const isOurs = envelope.success && envelope.data.iss === iss && envelope.data.aud === app;
  return reply.success && isOurs ? ok(lengthen(reply.data)) : err('board-cell-unreadable');
}
