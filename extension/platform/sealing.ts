import type { Bytes } from '#core/credentials/base64url.ts';
import type { Random } from '#core/ports/random.ts';

/** AES-256-GCM ciphertext with its random 96-bit IV. */
export interface Sealed {
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** `aad` names what is sealed, so that one record cannot stand in for another. */
export async function seal(
  key: CryptoKey,
  plain: Bytes,
  aad: string,
  random: Random,
): Promise<Sealed> {
  const iv = random.bytes(12);
  const data = await crypto.subtle.encrypt(parameters(iv, aad), key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** `undefined` with another key, another name, or one changed bit. */
export async function unseal(
  key: CryptoKey,
  { iv, data }: Sealed,
  aad: string,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, aad), key, data));
  } catch {
    return undefined;
  }
}

const parameters = (iv: Bytes, aad: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(aad),
});
