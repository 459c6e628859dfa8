import type { Bytes } from './base64url.ts';

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

/** `undefined` when the bytes are not valid UTF-8; a byte order mark is kept as a character. */
export function fromUtf8(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
