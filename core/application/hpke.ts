import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, decodeBase64url } from '../credentials/base64url.ts';
import type { SealingPrivateJwk } from '../credentials/jwk.ts';
import { utf8 } from '../credentials/utf8.ts';
import type { Random } from '../ports/random.ts';
import { err, ok, type Result } from '../result.ts';

/** Bytes of the encapsulated key that every sealed message starts with. */
export const ENC_BYTES = 32;
/** What sealing adds: the encapsulated key and the AES-GCM tag. */
export const SEAL_OVERHEAD = ENC_BYTES + 16;

/** HPKE's key schedule context and its authenticated data, as text. */
export interface SealContext {
  readonly info: string;
  readonly aad: string;
}

/** X25519 key schedule with its one source of randomness, the ephemeral pair, taken from the port. */
class PortKem extends DhkemX25519HkdfSha256 {
  readonly #random: Random;

  constructor(random: Random) {
    super();
    this.#random = random;
  }

  override generateKeyPair(): Promise<CryptoKeyPair> {
    return this.#random.sealingKeyPair();
  }
}

const suite = (kem: DhkemX25519HkdfSha256): CipherSuite =>
  new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes128Gcm() });

const importPublic = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, { name: 'X25519' }, true, []);

/** A recipient's key, imported once and used for any number of messages. */
export type OpeningKey = CryptoKeyPair;

/** `input-malformed` when the JWK is no X25519 key. */
export async function importOpeningKey(jwk: SealingPrivateJwk): Promise<Result<OpeningKey>> {
  const raw = decodeBase64url(jwk.x);
  if (!raw) return err('input-malformed');
  try {
    return ok({
      publicKey: await importPublic(raw),
      privateKey: await crypto.subtle.importKey('jwk', jwk, { name: 'X25519' }, false, [
        'deriveBits',
      ]),
    });
  } catch {
    return err('input-malformed');
  }
}

/**
 * HPKE base mode, X25519 / HKDF-SHA256 / AES-128-GCM (RFC 9180), one message: `enc (32) ‖ ct`.
 * `pk` is base64url; `input-malformed` when it is no key one can seal to (wrong length, low order).
 */
export async function seal(
  plaintext: Bytes,
  pk: string,
  { info, aad }: SealContext,
  random: Random,
): Promise<Result<Bytes>> {
  const raw = decodeBase64url(pk);
  if (!raw) return err('input-malformed');
  try {
    const sealed = await suite(new PortKem(random)).seal(
      { recipientPublicKey: await importPublic(raw), info: utf8(info) },
      plaintext,
      utf8(aad),
    );
    const bytes = new Uint8Array(ENC_BYTES + sealed.ct.byteLength);
    bytes.set(new Uint8Array(sealed.enc), 0);
    bytes.set(new Uint8Array(sealed.ct), ENC_BYTES);
    return ok(bytes);
  } catch {
    return err('input-malformed');
  }
}

/** The plaintext; `undefined` when this was not sealed to this key in this context, or was changed on the way. */
export async function open(
  sealed: Bytes,
  key: OpeningKey,
  { info, aad }: SealContext,
): Promise<Bytes | undefined> {
  try {
    const plaintext = await suite(new DhkemX25519HkdfSha256()).open(
      { recipientKey: key, enc: sealed.slice(0, ENC_BYTES), info: utf8(info) },
      sealed.slice(ENC_BYTES),
      utf8(aad),
    );
    return new Uint8Array(plaintext);
  } catch {
    return undefined;
  }
}
