import { type Bytes, encodeBase64url } from './base64url.ts';
import { utf8 } from './utf8.ts';

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. */
export async function sha256(text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
}

/** SHA-256 of a text's UTF-8 bytes, base64url: 43 characters. */
export async function sha256Base64url(text: string): Promise<string> {
  return encodeBase64url(await sha256(text));
}
