import { decodeBase64url } from './base64url.ts';
import { ed25519KeyOf, verifyEd25519 } from './data-integrity.ts';
import type { VerificationMethod } from './issuer-document.ts';
import { type BadgeInput, issuerIdOf, type OpenBadge } from './open-badge.ts';
import { utf8 } from './utf8.ts';

type JwtInput = Extract<BadgeInput, { form: 'jwt' }>;

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
const ES256 = { name: 'ECDSA', hash: 'SHA-256' };
/** 2,048 bits in base64url; shorter keys are not to be used (RFC 7518 section 3.3). */
const SHORTEST_MODULUS = 342;

/** The algorithms of Open Badges 3.0: RS256 must be known, the others may be used. */
const algorithms = ['RS256', 'ES256', 'EdDSA'] as const;
type Algorithm = (typeof algorithms)[number];

/** The header as far as we follow it. `undefined` for another algorithm, for `none`, and for what changes the rules (`crit`, `b64`). */
export function jwtSigner({
  header,
}: JwtInput): { readonly algorithm: Algorithm; readonly kid: string } | undefined {
  const { alg, kid, crit, b64 } = header;
  const algorithm = algorithms.find((one) => one === alg);
  if (!algorithm || typeof kid !== 'string' || crit !== undefined || b64 !== undefined)
    return undefined;
  // A key that the badge brings along itself (`jwk`, `jku`, `x5c`) proves nothing, so it is not even looked at.
  return { algorithm, kid };
}

async function verifyWithJwk(
  algorithm: 'RS256' | 'ES256',
  jwk: Readonly<Record<string, unknown>>,
  signature: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { kty, crv, n, e, x, y, alg = algorithm, use = 'sig' } = jwk;
  if (alg !== algorithm || use !== 'sig') return false;
  const isRsa = algorithm === 'RS256';
  if (
    isRsa ? kty !== 'RSA' || String(n).length < SHORTEST_MODULUS : kty !== 'EC' || crv !== 'P-256'
  )
    return false;
  const publicPart = (isRsa ? { kty, n, e } : { kty, crv, x, y }) as JsonWebKey;
  try {
    const key = await crypto.subtle.importKey('jwk', publicPart, isRsa ? RSA : P256, true, [
      'verify',
    ]);
    return await crypto.subtle.verify(isRsa ? RSA : ES256, key, signature, data);
  } catch {
    return false;
  }
}

/** Checks the signature under a published key; the key must be one for the algorithm. `undefined`: this browser cannot tell. */
export async function verifyJwtSignature(
  input: JwtInput,
  algorithm: Algorithm,
  method: VerificationMethod,
): Promise<boolean | undefined> {
  const signature = decodeBase64url(input.signature);
  if (!signature) return false;
  const data = utf8(input.signed);
  if (algorithm === 'EdDSA') {
    const key = ed25519KeyOf(method);
    return key ? verifyEd25519(key, signature, data) : false;
  }
  return method.publicKeyJwk
    ? verifyWithJwk(algorithm, method.publicKeyJwk, signature, data)
    : false;
}

/** `iss` is the issuer, `jti` the badge; `sub`, where both name somebody, the same somebody (Open Badges 3.0 section 8.2.4). */
export function identifiersAgree({ claims }: JwtInput, badge: OpenBadge): boolean {
  const { iss, jti, sub } = claims;
  const subject = badge.credentialSubject.id;
  return (
    iss === issuerIdOf(badge) &&
    (badge.id === undefined ? jti === undefined : jti === badge.id) &&
    (sub === undefined || subject === undefined || sub === subject)
  );
}

/** `nbf` and `exp` in seconds; `undefined` when one is there and is no number. */
export function jwtPeriod({
  claims: { nbf, exp },
}: JwtInput): { readonly from: number; readonly until: number } | undefined {
  const seconds = [nbf ?? -Infinity, exp ?? Infinity];
  const [from, until] = seconds;
  return typeof from === 'number' && typeof until === 'number'
    ? { from: from * 1000, until: until * 1000 }
    : undefined;
}
