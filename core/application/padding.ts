import type { Bytes } from '../credentials/base64url.ts';

const LENGTH_BYTES = 4;

/**
 * 4-byte big-endian length, the message, zeros up to `size`: every message of one size looks alike.
 * `undefined` when it does not fit.
 */
export function pad(message: Bytes, size: number): Bytes | undefined {
  if (message.length + LENGTH_BYTES > size) return undefined;
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, message.length);
  padded.set(message, LENGTH_BYTES);
  return padded;
}

/** The message; `undefined` when the length is impossible or anything but zeros follows. */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length < LENGTH_BYTES) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = LENGTH_BYTES + length;
  if (end > padded.length) return undefined;
  for (let at = end; at < padded.length; at++) if (padded[at] !== 0) return undefined;
  return padded.slice(LENGTH_BYTES, end);
}
