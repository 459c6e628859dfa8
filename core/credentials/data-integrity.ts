import * as z from 'zod/mini';
import type { Canonizer } from '../ports/canonizer.ts';
import type { Bytes } from './base64url.ts';
import { decodeBase64url } from './base64url.ts';
import type { VerificationMethod } from './issuer-document.ts';
import { decodeBase58btc, decodeEd25519Multikey } from './multibase.ts';
import { withoutField } from './open-badge.ts';
import { sha256 } from './sha256.ts';

const SIGNATURE_BYTES = 64;
const shortText = z.string().check(z.minLength(1), z.maxLength(1000));

const proofSchema = z.looseObject({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-rdfc-2022'),
  created: z.exactOptional(shortText),
  expires: z.exactOptional(shortText),
  verificationMethod: shortText,
  proofPurpose: z.literal('assertionMethod'),
  proofValue: shortText,
});

export type EddsaProof = z.infer<typeof proofSchema>;

const claimsSuite = z.looseObject({ cryptosuite: z.literal('eddsa-rdfc-2022') });

/**
 * The proofs of a kind that we can check. `undefined` when one says that it is of that kind and is not well formed:
 * then the badge is not to be trusted for its other proofs either.
 */
export function eddsaProofs(proof: unknown): readonly EddsaProof[] | undefined {
  const all: readonly unknown[] = Array.isArray(proof) ? proof : [proof];
  const ours = all.filter((one) => claimsSuite.safeParse(one).success);
  const parsed = ours.map((one) => proofSchema.safeParse(one));
  if (all.length > 20 || !parsed.every(({ success }) => success)) return undefined;
  return parsed.flatMap(({ data }) => data ?? []);
}

/** The Ed25519 key of a published method, as Multikey or as JWK; `undefined` for other kinds. */
export function ed25519KeyOf(method: VerificationMethod): Bytes | undefined {
  if (method.publicKeyMultibase !== undefined)
    return decodeEd25519Multikey(method.publicKeyMultibase);
  const { kty, crv, x } = method.publicKeyJwk ?? {};
  const bytes = typeof x === 'string' ? decodeBase64url(x) : undefined;
  return kty === 'OKP' && crv === 'Ed25519' && bytes?.length === 32 ? bytes : undefined;
}

/** `undefined`: this browser has no Ed25519. */
export async function verifyEd25519(
  key: Bytes,
  signature: Bytes,
  data: Bytes,
): Promise<boolean | undefined> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', key, 'Ed25519', true, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, signature, data);
  } catch (thrown) {
    return (thrown as { readonly name?: unknown }).name === 'NotSupportedError' ? undefined : false;
  }
}

function sameStart(whole: unknown, start: unknown): boolean {
  const [all, first]: (readonly unknown[])[] = [whole, start].map((one) =>
    Array.isArray(one) ? one : [one],
  ) as (readonly unknown[])[];
  return first?.every((one, at) => typeof one === 'string' && one === all?.[at]) ?? false;
}

/** What was signed: the proof's own options, then the document, each canonical and hashed (vc-di-eddsa 1.0 section 3.3). */
async function hashData(
  document: Readonly<Record<string, unknown>>,
  proof: EddsaProof,
  canonizer: Canonizer,
): Promise<Bytes | undefined> {
  const context = document['@context'];
  const own = proof['@context'] ?? context;
  const options = withoutField(proof, 'proofValue');
  if (!sameStart(context, own)) return undefined;
  const canonicalProof = await canonizer.canonize({ ...options, '@context': own });
  if (!canonicalProof.ok) return undefined;
  const canonicalDocument = await canonizer.canonize(document);
  if (!canonicalDocument.ok) return undefined;
  const hashes = [await sha256(canonicalProof.value), await sha256(canonicalDocument.value)];
  return new Uint8Array(hashes.flatMap((hash) => [...hash]));
}

export interface DataIntegrityOutcome {
  /** Every field of badge and proof is covered by the signature. */
  readonly terms: boolean;
  /** `undefined`: this browser cannot tell. */
  readonly signature: boolean | undefined;
}

/**
 * Checks one eddsa-rdfc-2022 proof of a secured document under one key (W3C Data Integrity EdDSA Cryptosuites 1.0).
 * Contexts must have been looked at before.
 */
export async function verifyEddsaProof(
  secured: Readonly<Record<string, unknown>>,
  proof: EddsaProof,
  key: Bytes,
  canonizer: Canonizer,
): Promise<DataIntegrityOutcome> {
  const document = withoutField(secured, 'proof');
  const signature = decodeBase58btc(proof.proofValue);
  const data = await hashData(document, proof, canonizer);
  if (!data) return { terms: false, signature: false };
  if (signature?.length !== SIGNATURE_BYTES) return { terms: true, signature: false };
  return { terms: true, signature: await verifyEd25519(key, signature, data) };
}
