import { base58 } from '@scure/base';
import type { Bytes } from './base64url.ts';

/** Multicodec `ed25519-pub`, as a varint. */
const ED25519 = [0xed, 0x01] as const;
const KEY_BYTES = 32;
/** Longer texts are no key and no signature; decoding base58 takes quadratic time. */
const LONGEST = 200;

/** Decodes base58btc with its multibase prefix `z` (Controlled Identifiers 1.0 section 2.4); `undefined` for any other base. */
export function decodeBase58btc(text: string): Bytes | undefined {
  if (!text.startsWith('z') || text.length > LONGEST) return undefined;
  try {
    return new Uint8Array(base58.decode(text.slice(1)));
  } catch {
    return undefined;
  }
}

/** The 32 bytes of an Ed25519 public key written as Multikey (`z6Mk…`); `undefined` for other kinds of keys. */
export function decodeEd25519Multikey(text: string): Bytes | undefined {
  const bytes = decodeBase58btc(text);
  if (bytes?.length !== ED25519.length + KEY_BYTES) return undefined;
  return bytes[0] === ED25519[0] && bytes[1] === ED25519[1]
    ? bytes.slice(ED25519.length)
    : undefined;
}
