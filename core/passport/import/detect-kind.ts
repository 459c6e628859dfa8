import { isObject, type JsonObject, listOf } from './json-values.ts';

/** What the bytes of a file are, by how they begin; never by its name. */
export type FileForm = 'pdf' | 'zip' | 'png' | 'svg' | 'json' | 'jwt' | 'age' | 'text' | 'binary';

/** As many bytes as `detectForm` needs to see. */
export const HEAD_BYTES = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[], from = 0): boolean =>
  signature.every((byte, at) => bytes[from + at] === byte);

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Readers accept a PDF whose header stands within the first KiB. */
const PDF_WITHIN = 1024;

/** How a file begins: PDF, zip (Word), PNG or SVG (baked badges), JSON, a compact JWS, an age file, text, or something else. */
export function detectForm(head: Uint8Array): FileForm {
  if (startsWith(head, ZIP)) return 'zip';
  if (startsWith(head, PNG)) return 'png';
  for (let at = 0; at < Math.min(head.length, PDF_WITHIN); at++)
    if (startsWith(head, PDF, at)) return 'pdf';
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  // UTF-16 begins with a mark and is full of zeros, and still is text.
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (controls > 0 && !isUtf16) return 'binary';
  const text = new TextDecoder(
    isUtf16 && head[0] === 0xfe ? 'utf-16be' : isUtf16 ? 'utf-16le' : 'utf-8',
  )
    .decode(head)
    .trimStart();
  if (text.startsWith('{\\rtf')) return 'binary';
  if (/^[[{]/.test(text)) return 'json';
  if (/^(age-encryption\.org\/|-----BEGIN AGE)/.test(text)) return 'age';
  if (/^eyJ[\w-]+\.[\w-]/.test(text)) return 'jwt';
  if (
    /^(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[\s\S])*-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(
      text,
    )
  )
    return 'svg';
  return 'text';
}

export type JsonKind = 'passport' | 'europass' | 'open-badge-3' | 'open-badge-2' | 'unknown';

const typesOf = (value: JsonObject): readonly unknown[] => listOf(value['type'] ?? value['@type']);

/** What a JSON file is about, by the fields it has. */
export function detectJson(value: unknown): JsonKind {
  if (!isObject(value)) return 'unknown';
  if (typeof value['format'] === 'string' && value['format'].startsWith('isp-export/'))
    return 'passport';
  const types = typesOf(value);
  const isSealed =
    typeof value['payload'] === 'string' && ('signature' in value || 'signatures' in value);
  if (types.includes('EuropeanDigitalCredential') || isSealed) return 'europass';
  const subject = listOf(value['credentialSubject']);
  if (subject.some((one) => isObject(one) && 'achievement' in one)) return 'open-badge-3';
  if (types.includes('OpenBadgeCredential') || types.includes('AchievementCredential'))
    return 'open-badge-3';
  if (types.includes('Assertion') || ('badge' in value && 'recipient' in value))
    return 'open-badge-2';
  return 'unknown';
}
