import { randomFillSync, webcrypto } from 'node:crypto';
import type { Random } from '#core/ports/random.ts';

const isPair = (
  key: webcrypto.CryptoKey | webcrypto.CryptoKeyPair,
): key is webcrypto.CryptoKeyPair => 'privateKey' in key;

async function pair(
  algorithm: { readonly name: string; readonly namedCurve?: string },
  usages: readonly webcrypto.KeyUsage[],
): Promise<webcrypto.CryptoKeyPair> {
  const made = await webcrypto.subtle.generateKey(algorithm, true, [...usages]);
  if (!isPair(made)) throw new TypeError(`${algorithm.name} makes no pair`);
  return made;
}

/** Randomness and new keys from Node's own generator. */
export const nodeRandom: Random = {
  bytes: (length) => randomFillSync(new Uint8Array(length)),
  signingKeyPair: () => pair({ name: 'ECDSA', namedCurve: 'P-256' }, ['sign', 'verify']),
  sealingKeyPair: () => pair({ name: 'X25519' }, ['deriveBits']),
};
