import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';
import type { Bytes } from '#core/credentials/base64url.ts';

/** Marks bytes inside JSON; no stored text can look like it, as texts are never objects. */
const MARK = '$bytes';

/** A record as bytes, to be sealed: JSON in which byte arrays survive. */
export function encodeRecord(record: unknown): Bytes {
  const text = JSON.stringify(record, (_key, value: unknown) =>
    value instanceof Uint8Array ? { [MARK]: encodeBase64url(value) } : value,
  );
  return new TextEncoder().encode(text);
}

/** Reverses `encodeRecord`. Throws on what it did not write. */
export function decodeRecord(bytes: Bytes): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), (_key, value) => {
    const inner: unknown = value;
    if (typeof inner !== 'object' || inner === null || !(MARK in inner)) return inner;
    return decodeBase64url(String(inner[MARK]));
  }) as unknown;
}
