import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV = 12;
const TAG = 16;

/** Seals small secrets for the database; what `context` says must be the same when opening. */
export interface Vault {
  seal(plain: Uint8Array, context: string): Uint8Array<ArrayBuffer>;
  /** `undefined` when the key or the context is another, or the bytes were changed. */
  open(sealed: Uint8Array, context: string): Uint8Array<ArrayBuffer> | undefined;
}

/** AES-256-GCM (NIST SP 800-38D) with a random 96-bit IV: version ‖ IV ‖ ciphertext ‖ tag, `context` as additional data. */
export function createVault(key: Uint8Array): Vault {
  return {
    seal(plain, context) {
      const iv = randomBytes(IV);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
      return new Uint8Array(
        Buffer.concat([
          Buffer.from([VERSION]),
          iv,
          cipher.update(plain),
          cipher.final(),
          cipher.getAuthTag(),
        ]),
      );
    },

    open(sealed, context) {
      if (sealed.length < 1 + IV + TAG || sealed[0] !== VERSION) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV))
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(sealed.length - TAG));
      try {
        return new Uint8Array(
          Buffer.concat([
            decipher.update(sealed.subarray(1 + IV, sealed.length - TAG)),
            decipher.final(),
          ]),
        );
      } catch {
        return undefined;
      }
    },
  };
}

/** A vault of its own below a secret: whoever destroys the secret destroys what the vault sealed (HKDF, RFC 5869). */
export const deriveVault = (secret: Uint8Array, purpose: string): Vault =>
  createVault(new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), purpose, 32)));

export const sealText = (vault: Vault, text: string, context: string): Uint8Array<ArrayBuffer> =>
  vault.seal(new TextEncoder().encode(text), context);

export function openText(vault: Vault, sealed: Uint8Array, context: string): string | undefined {
  const plain = vault.open(sealed, context);
  return plain && new TextDecoder().decode(plain);
}
