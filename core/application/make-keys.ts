import {
  type NamedSigningJwk,
  publicPart,
  type SealingPrivateJwk,
  sealingPrivateJwkSchema,
  type SigningPrivateJwk,
  signingPrivateJwkSchema,
  thumbprint,
} from '../credentials/jwk.ts';
import type { Random } from '../ports/random.ts';

/** An employer's ES256 key: signs descriptors, the public list and replies. `kid` stays short: cells are small. */
export interface EmployerKey {
  readonly kid: string;
  readonly privateJwk: SigningPrivateJwk;
}

/** A fresh ES256 key as JWK, without the browser's additions to it. */
export async function makeSigningKey(random: Random): Promise<SigningPrivateJwk> {
  const { privateKey } = await random.signingKeyPair();
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
  return signingPrivateJwkSchema.parse({ kty, crv, x, y, d });
}

/** A fresh X25519 key as JWK: a vacancy's (its `x` is the descriptor's `hpke.pk`) or a mailbox. */
export async function makeSealingKey(random: Random): Promise<SealingPrivateJwk> {
  const { privateKey } = await random.sealingKeyPair();
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', privateKey);
  return sealingPrivateJwkSchema.parse({ kty, crv, x, d });
}

/** A fresh key for an employer; `kid` is the start of its thumbprint. */
export async function makeEmployerKey(random: Random): Promise<EmployerKey> {
  const privateJwk = await makeSigningKey(random);
  return { kid: (await thumbprint(privateJwk)).slice(0, 8), privateJwk };
}

/** The key as it stands in the published set. */
export const publishedJwk = ({ kid, privateJwk }: EmployerKey): NamedSigningJwk => ({
  ...publicPart(privateJwk),
  kid,
});
