import * as z from 'zod/mini';
import { err, ok, type Result } from '../result.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import {
  keyId,
  type NamedSigningJwk,
  publicPart,
  type SigningPrivateJwk,
  type SigningPublicJwk,
} from './jwk.ts';
import { fromUtf8, utf8 } from './utf8.ts';

const ES256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE_CHARACTERS = 86;

/** Strict on purpose: `crit`, `jwk`, `jku`, `b64` and anything else that changes the meaning is refused. */
const headerSchema = z.strictObject({
  alg: z.literal('ES256'),
  typ: z.string().check(z.maxLength(40)),
  kid: z.exactOptional(keyId),
});

export interface JwsRead {
  readonly kid?: string;
  /** What the payload's JSON says; not yet checked against any schema. */
  readonly payload: unknown;
}

interface Parts extends JwsRead {
  readonly signed: string;
  readonly signature: string;
}

export interface JwsExpectation {
  readonly typ: string;
  readonly maxLength: number;
}

function readJson(part: string): unknown {
  const bytes = decodeBase64url(part);
  const text = bytes && fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function split(jws: string, { typ, maxLength }: JwsExpectation): Result<Parts> {
  if (jws.length > maxLength) return err('input-too-large', { max: maxLength });
  const [head, body, signature, ...more] = jws.split('.');
  if (head === undefined || body === undefined || signature === undefined || more.length > 0) {
    return err('input-malformed');
  }
  if (signature.length !== SIGNATURE_CHARACTERS) return err('input-malformed');
  const header = headerSchema.safeParse(readJson(head));
  if (!header.success || header.data.typ !== typ) return err('input-malformed');
  const payload = readJson(body);
  if (payload === undefined) return err('input-malformed');
  const { kid } = header.data;
  return ok({ ...(kid ? { kid } : {}), payload, signed: `${head}.${body}`, signature });
}

/** Length in characters of the compact JWS that `signJws` would make of this payload. */
export function jwsLength(typ: string, payload: unknown, kid?: string): number {
  const parts = [{ alg: 'ES256', typ, ...(kid ? { kid } : {}) }, payload].map((part) =>
    Math.ceil((utf8(JSON.stringify(part)).length * 4) / 3),
  );
  return parts.reduce((sum, length) => sum + length + 1, SIGNATURE_CHARACTERS);
}

/** Compact JWS, ES256 (RFC 7515, RFC 7518 section 3.4). Throws on a key that WebCrypto refuses: keys are our own. */
export async function signJws(
  typ: string,
  payload: unknown,
  key: SigningPrivateJwk,
  kid?: string,
): Promise<string> {
  const header = { alg: 'ES256', typ, ...(kid ? { kid } : {}) };
  const signed = [header, payload]
    .map((part) => encodeBase64url(utf8(JSON.stringify(part))))
    .join('.');
  const privateKey = await crypto.subtle.importKey('jwk', key, P256, false, ['sign']);
  const signature = await crypto.subtle.sign(ES256, privateKey, utf8(signed));
  return `${signed}.${encodeBase64url(new Uint8Array(signature))}`;
}

/** Reads without checking the signature: only for finding out where the keys are. */
export function readJws(jws: string, expected: JwsExpectation): Result<JwsRead> {
  return split(jws, expected);
}

/**
 * Checks a compact JWS under one key. `input-too-large`, `input-malformed` (form, `alg`, `typ`),
 * `message-signature` when the signature does not hold or the key is no point on the curve.
 */
export async function verifyJws(
  jws: string,
  expected: JwsExpectation,
  key: SigningPublicJwk,
): Promise<Result<JwsRead>> {
  const parts = split(jws, expected);
  if (!parts.ok) return parts;
  const signature = decodeBase64url(parts.value.signature);
  if (!signature) return err('input-malformed');
  try {
    const publicKey = await crypto.subtle.importKey('jwk', publicPart(key), P256, true, ['verify']);
    const holds = await crypto.subtle.verify(ES256, publicKey, signature, utf8(parts.value.signed));
    return holds ? parts : err('message-signature');
  } catch {
    return err('message-signature');
  }
}

/** The same under the key of a set that the header's `kid` names; `message-signature` when there is none. */
export async function verifyJwsWithSet(
  jws: string,
  expected: JwsExpectation,
  keys: readonly NamedSigningJwk[],
): Promise<Result<JwsRead>> {
  const parts = split(jws, expected);
  if (!parts.ok) return parts;
  const key = keys.find(({ kid }) => kid === parts.value.kid);
  return key ? verifyJws(jws, expected, key) : err('message-signature');
}
