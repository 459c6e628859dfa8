import * as z from 'zod/mini';
import { err, ok, type Result } from '../result.ts';
import { sha256Base64url } from './sha256.ts';

/** 32 bytes in base64url; the last character carries four bits, so only 16 of 64 can stand there. */
export const bytes32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/));

export const keyId = z.string().check(z.regex(/^[A-Za-z0-9_.-]{1,64}$/));

/** ES256 public key (RFC 7518 section 6.2.1); nothing else may stand in it. */
export const signingPublicJwkSchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: bytes32,
  y: bytes32,
});
export const signingPrivateJwkSchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: bytes32,
  y: bytes32,
  d: bytes32,
});
/** X25519 (RFC 8037). */
export const sealingPrivateJwkSchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('X25519'),
  x: bytes32,
  d: bytes32,
});

export type SigningPublicJwk = z.infer<typeof signingPublicJwkSchema>;
export type SigningPrivateJwk = z.infer<typeof signingPrivateJwkSchema>;
export type SealingPrivateJwk = z.infer<typeof sealingPrivateJwkSchema>;

/** A key set as published (RFC 7517): keys that are no named ES256 keys are ignored, as is what we do not know of a key. */
const jwksSchema = z.object({
  keys: z.array(z.unknown()).check(z.maxLength(20)),
});
export const namedSigningJwkSchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: bytes32,
  y: bytes32,
  kid: keyId,
});
export type NamedSigningJwk = z.infer<typeof namedSigningJwkSchema>;

/** The usable keys of a published key set; `input-malformed` when it is no key set. */
export function readJwks(input: unknown): Result<readonly NamedSigningJwk[]> {
  const set = jwksSchema.safeParse(input);
  if (!set.success) return err('input-malformed');
  const keys: NamedSigningJwk[] = [];
  for (const candidate of set.data.keys) {
    const key = namedSigningJwkSchema.safeParse(candidate);
    if (key.success) keys.push(key.data);
  }
  return ok(keys);
}

export const publicPart = ({ kty, crv, x, y }: SigningPublicJwk): SigningPublicJwk => ({
  kty,
  crv,
  x,
  y,
});

/** JWK thumbprint, SHA-256, base64url (RFC 7638): names a key whoever wrote it down. */
export function thumbprint({ x, y }: SigningPublicJwk): Promise<string> {
  return sha256Base64url(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`);
}
