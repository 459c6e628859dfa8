import { MAX_DESCRIPTOR } from './descriptor-size.ts';
import * as z from 'zod/mini';
import { bytes32, type NamedSigningJwk } from '../credentials/jwk.ts';
import { readJws, signJws, verifyJwsWithSet } from '../credentials/jws.ts';
import { sha256Base64url } from '../credentials/sha256.ts';
import { SCORE_ALGORITHM } from '../matching/requirement-list.ts';
import { err, ok, type Result } from '../result.ts';
import type { EmployerKey } from './make-keys.ts';
import { conceptId, gateCode, level, vacancyId } from './wire-fields.ts';

/** What an employer may publish; a candidate's side reads up to `MAX_READ_REQUIREMENTS`. */
export const MAX_PUBLISHED_REQUIREMENTS = 12;
const MAX_READ_REQUIREMENTS = 20;

const TYP = 'sp-vacancy+jwt';
export const HPKE_SUITE = { kem: 32, kdf: 1, aead: 1 } as const;

const kind = z.enum(['start', 'learn', 'nice']);
const seconds = z.int().check(z.gte(0));
const address = z.string().check(z.maxLength(300));

const requirementSchema = z.object({
  id: conceptId,
  kind,
  min: level,
  w: z.int().check(z.gte(0), z.lte(10_000)),
  near: z.array(z.tuple([conceptId, z.int().check(z.gte(0), z.lte(1000))])).check(z.maxLength(24)),
  text: z.exactOptional(z.string().check(z.maxLength(300))),
});

/** M2. Unknown fields are ignored: a later employer may say more. */
export const vacancyDescriptorSchema = z.object({
  /** Origin (`https://host`), also where `submit` and `board` stand. */
  iss: z.string().check(z.maxLength(200), z.refine(isOrigin)),
  organisation: z.string().check(z.minLength(1), z.maxLength(120)),
  jti: vacancyId,
  /** Seconds since the Unix epoch. */
  iat: seconds,
  exp: seconds,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  requires: z.array(requirementSchema).check(z.minLength(1), z.maxLength(MAX_READ_REQUIREMENTS)),
  gates: z
    .array(
      z.object({
        gate: gateCode,
        kind: z._default(kind, 'start'),
        text: z.exactOptional(z.string().check(z.maxLength(300))),
      }),
    )
    .check(z.maxLength(30)),
  score_alg: z.string().check(z.maxLength(40)),
  /** `pk` X25519, base64url. Another suite (X-Wing) is another `kem`. */
  hpke: z.object({
    kem: z.int(),
    kdf: z.int(),
    aead: z.int(),
    pk: z.string().check(z.maxLength(4096)),
  }),
  submit: address,
  board: address,
  retention_days: z.int().check(z.gte(1), z.lte(400)),
});

export type VacancyDescriptor = z.infer<typeof vacancyDescriptorSchema>;

/** A descriptor with the hash that binds every message to exactly this text of it. */
export interface ReadDescriptor {
  readonly descriptor: VacancyDescriptor;
  /** base64url SHA-256 of the JWS: the `nonce` of HPKE's info and of every proof. */
  readonly nonce: string;
}

/** `https`, or `http` on this very machine (development, demo); nothing after the host. */
function isOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    return (
      url.origin === text && (url.protocol === 'https:' || (url.protocol === 'http:' && local))
    );
  } catch {
    return false;
  }
}

function stands(text: string, origin: string): boolean {
  try {
    return new URL(text).origin === origin;
  } catch {
    return false;
  }
}

function check(payload: unknown): Result<VacancyDescriptor> {
  const parsed = vacancyDescriptorSchema.safeParse(payload);
  if (!parsed.success) return err('input-malformed');
  const { iss, hpke, score_alg, submit, board, requires } = parsed.data;
  const known =
    hpke.kem === HPKE_SUITE.kem && hpke.kdf === HPKE_SUITE.kdf && hpke.aead === HPKE_SUITE.aead;
  if (!known || score_alg !== SCORE_ALGORITHM) return err('version-unsupported');
  if (!bytes32.safeParse(hpke.pk).success) return err('input-malformed');
  if (new Set(requires.map(({ id }) => id)).size < requires.length) return err('input-malformed');
  if (!stands(submit, iss) || !stands(board, iss)) return err('descriptor-host-mismatch');
  return ok(parsed.data);
}

/**
 * Reads a descriptor WITHOUT checking its signature: enough for showing a match. Before anything is sent it must
 * be checked against the employer's published list (`checkListed`).
 * `input-too-large`, `input-malformed`, `version-unsupported`, `descriptor-host-mismatch` (submit or board elsewhere).
 */
export function parseDescriptor(jws: string): Result<VacancyDescriptor> {
  const read = readJws(jws.trim(), { typ: TYP, maxLength: MAX_DESCRIPTOR });
  return read.ok ? check(read.value.payload) : read;
}

/** base64url SHA-256 of the descriptor as it stands. */
export const descriptorHash = (jws: string): Promise<string> => sha256Base64url(jws.trim());

/**
 * Publishes: a compact JWS by the employer's key. `too-many-requirements` above 12, `input-malformed` for what a
 * reader would refuse.
 */
export async function signDescriptor(
  descriptor: VacancyDescriptor,
  key: EmployerKey,
): Promise<Result<string>> {
  if (descriptor.requires.length > MAX_PUBLISHED_REQUIREMENTS) return err('too-many-requirements');
  const checked = check(descriptor);
  if (!checked.ok) return checked;
  const jws = await signJws(TYP, checked.value, key.privateJwk, key.kid);
  return jws.length > MAX_DESCRIPTOR ? err('input-too-large', { max: MAX_DESCRIPTOR }) : ok(jws);
}

/**
 * Signature by a key of the employer's set, form, and date. `now` in milliseconds.
 * `descriptor-signature`, `descriptor-expired`, and what `parseDescriptor` gives.
 */
export async function verifyDescriptor(
  jws: string,
  jwks: readonly NamedSigningJwk[],
  now: number,
): Promise<Result<ReadDescriptor>> {
  const text = jws.trim();
  const verified = await verifyJwsWithSet(text, { typ: TYP, maxLength: MAX_DESCRIPTOR }, jwks);
  if (!verified.ok) {
    return verified.error.code === 'message-signature' ? err('descriptor-signature') : verified;
  }
  const descriptor = check(verified.value.payload);
  if (!descriptor.ok) return descriptor;
  if (descriptor.value.exp * 1000 <= now) return err('descriptor-expired');
  return ok({ descriptor: descriptor.value, nonce: await descriptorHash(text) });
}
