/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const ALPHABET = /^[A-Za-z0-9_-]*$/;
const CHUNK = 8192;

/** base64url without padding (RFC 4648 section 5). */
export function encodeBase64url(bytes: Uint8Array): string {
  let binary = '';
  // `fromCharCode` takes its bytes as arguments: whole messages would overflow the stack.
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Strict: no padding, no other characters, no stray bits at the end, so that every value has one spelling.
 * `undefined` for anything else.
 */
export function decodeBase64url(text: string): Bytes | undefined {
  if (!ALPHABET.test(text) || text.length % 4 === 1) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const rest = text.length % 4;
  if (rest !== 0 && encodeBase64url(bytes.subarray(-(rest - 1))) !== text.slice(-rest)) {
    return undefined;
  }
  return bytes;
}
