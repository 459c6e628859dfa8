import type { Bytes } from '../credentials/base64url.ts';
import type { SigningPrivateJwk } from '../credentials/jwk.ts';
import { signJws } from '../credentials/jws.ts';
import { sha256Base64url } from '../credentials/sha256.ts';
import type { Random } from '../ports/random.ts';
import { ok, type Result } from '../result.ts';
import { sealEnvelope, type VacancyBinding } from './envelope.ts';
import { type CandidateBody, PROOF_TYP } from './messages.ts';

/** A message ready to go. Sending the same bytes again is harmless: the employer knows it by `hash`. */
export interface SealedMessage {
  /** Exactly what is sent about the person: the text to show. */
  readonly body: string;
  /** `app_hash`: base64url SHA-256 of `body`; the employer's `received` or `refused` names it in `re`. */
  readonly hash: string;
  readonly envelope: Bytes;
}

/**
 * Writes the body down, signs its hash with the application's own key (the one in `cnf`), pads and seals.
 * `input-too-large`, `input-malformed` when the vacancy's key is unusable.
 */
export async function sealMessage(
  content: CandidateBody,
  signingKey: SigningPrivateJwk,
  vacancy: VacancyBinding & { readonly pk: string },
  random: Random,
): Promise<Result<SealedMessage>> {
  const body = JSON.stringify(content);
  const hash = await sha256Base64url(body);
  const claims = { aud: vacancy.vac, nonce: vacancy.nonce, app_hash: hash };
  const proof = await signJws(PROOF_TYP, claims, signingKey);
  const envelope = await sealEnvelope(JSON.stringify({ body, creds: [], proof }), vacancy, random);
  return envelope.ok ? ok({ body, hash, envelope: envelope.value }) : envelope;
}
