import * as z from 'zod/mini';
import type { Bytes } from '../credentials/base64url.ts';
import { type SealingPrivateJwk, type SigningPublicJwk, thumbprint } from '../credentials/jwk.ts';
import { verifyJws } from '../credentials/jws.ts';
import { sha256Base64url } from '../credentials/sha256.ts';
import { err, ok, type Result } from '../result.ts';
import { BUCKETS, openEnvelope, type VacancyBinding } from './envelope.ts';
import {
  type CandidateBody,
  candidateBodySchema,
  outerMessageSchema,
  PROOF_TYP,
  proofSchema,
} from './messages.ts';
import { readJson } from './read-json.ts';

/** A candidate's message: form and signature checked. Which application it belongs to is the store's question. */
export interface OpenedMessage<B extends CandidateBody = CandidateBody> {
  readonly content: B;
  /** The body as it was signed, letter for letter. */
  readonly body: string;
  /** base64url SHA-256 of `body`. */
  readonly hash: string;
  /** Thumbprint of the key that signed it: the same for all messages of one application. */
  readonly signer: string;
}

const MAX_PROOF = 1000;
const max = BUCKETS[3];

const versionOf = z.object({ v: z.number() });

function readBody(body: string): Result<CandidateBody> {
  const anyVersion = readJson(body, z.unknown(), { max });
  if (!anyVersion.ok) return anyVersion;
  const version = versionOf.safeParse(anyVersion.value);
  if (version.success && version.data.v !== 1) return err('version-unsupported');
  const parsed = candidateBodySchema.safeParse(anyVersion.value);
  return parsed.success ? ok(parsed.data) : err('message-fields');
}

async function isProven(
  proof: string,
  key: SigningPublicJwk,
  expected: VacancyBinding & { readonly hash: string },
): Promise<boolean> {
  const verified = await verifyJws(proof, { typ: PROOF_TYP, maxLength: MAX_PROOF }, key);
  const claims = proofSchema.safeParse(verified.ok ? verified.value.payload : undefined);
  return (
    claims.success &&
    claims.data.aud === expected.vac &&
    claims.data.nonce === expected.nonce &&
    claims.data.app_hash === expected.hash
  );
}

/**
 * Opens one envelope with a vacancy's key. A vacancy that was published more than once has a `nonce` for each text:
 * try the newest first, `envelope-unreadable` says to try the next.
 * In this order: `envelope-size`, `envelope-unreadable`, `envelope-padding`, `input-malformed` (no UTF-8 or JSON),
 * `version-unsupported`, `message-fields` (missing, unknown or impossible field, other vacancy), `message-signature`.
 */
export async function openMessage(
  envelope: Bytes,
  vacancy: VacancyBinding & { readonly privateKey: SealingPrivateJwk },
): Promise<Result<OpenedMessage>> {
  const text = await openEnvelope(envelope, vacancy);
  if (!text.ok) return text;
  const outer = readJson(text.value, outerMessageSchema, { max, otherwise: 'message-fields' });
  if (!outer.ok) return outer;
  const { body, proof } = outer.value;
  const content = readBody(body);
  if (!content.ok) return content;
  if (content.value.typ === 'sp-application' && content.value.vac !== vacancy.vac) {
    return err('message-fields');
  }
  const hash = await sha256Base64url(body);
  const { jwk } = content.value.cnf;
  if (!(await isProven(proof, jwk, { ...vacancy, hash }))) return err('message-signature');
  return ok({ content: content.value, body, hash, signer: await thumbprint(jwk) });
}
