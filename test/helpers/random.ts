import { createECDH, createHash, webcrypto } from 'node:crypto';
import type { Random } from '#core/ports/random.ts';

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** The platform's own randomness, for tests that do not care which values they get. */
export const realRandom: Random = {
  bytes: (length) => webcrypto.getRandomValues(new Uint8Array(length)),
  signingKeyPair: () =>
    webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']),
  sealingKeyPair: async () =>
    (await webcrypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits'])) as CryptoKeyPair,
};

async function pairFrom(
  jwk: JsonWebKey & { d: string },
  algorithm: { name: string; namedCurve?: string },
  usages: { private: 'sign' | 'deriveBits'; public: 'verify'[] },
): Promise<CryptoKeyPair> {
  const publicJwk = Object.fromEntries(
    Object.entries(jwk).filter(([name]) => ['kty', 'crv', 'x', 'y'].includes(name)),
  );
  const { subtle } = webcrypto;
  return {
    privateKey: await subtle.importKey('jwk', jwk, algorithm, true, [usages.private]),
    publicKey: await subtle.importKey('jwk', publicJwk, algorithm, true, usages.public),
  };
}

/** PKCS#8 head of an X25519 private key (RFC 8410); the 32 bytes follow. */
const X25519_PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** The same values for the same seed: for examples and vectors. Never for anything real. */
export function seededRandom(seed: string): Random {
  let drawn = 0;
  const block = (): Buffer => createHash('sha256').update(`${seed}|${drawn++}`).digest();
  const bytes = (length: number): Uint8Array<ArrayBuffer> => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) out.set(block().subarray(0, length - at), at);
    return out;
  };
  return {
    bytes,
    signingKeyPair() {
      const ecdh = createECDH('prime256v1');
      // A hash that is no valid scalar is as likely as guessing a key; it would throw here.
      ecdh.setPrivateKey(bytes(32));
      const point = ecdh.getPublicKey();
      const jwk = {
        kty: 'EC',
        crv: 'P-256',
        x: base64url(point.subarray(1, 33)),
        y: base64url(point.subarray(33)),
        d: base64url(Buffer.concat([Buffer.alloc(32), ecdh.getPrivateKey()]).subarray(-32)),
      };
      const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
      return pairFrom(jwk, algorithm, { private: 'sign', public: ['verify'] });
    },
    async sealingKeyPair() {
      const pkcs8 = new Uint8Array(Buffer.concat([X25519_PKCS8, bytes(32)]));
      const algorithm = { name: 'X25519' };
      const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['deriveBits']);
      const { kty, crv, x, d } = await webcrypto.subtle.exportKey('jwk', key);
      return pairFrom({ kty, crv, x, d } as JsonWebKey & { d: string }, algorithm, {
        private: 'deriveBits',
        public: [],
      });
    },
  };
}
