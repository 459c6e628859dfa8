import type { Random } from '#core/ports/random.ts';

/** WebCrypto's randomness and key generation. Keys are extractable: they are kept as JWK with their application. */
export const random: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
  signingKeyPair: () =>
    crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']),
  sealingKeyPair: () =>
    crypto.subtle.generateKey('X25519', true, ['deriveBits']) as Promise<CryptoKeyPair>,
};
