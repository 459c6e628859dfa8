import { MAX_EXPORT_BYTES } from '#core/passport/passport-export.ts';

/** A sealed export is a little larger than the export (bytes): header, and a tag per 64 KiB; in letters a third more. */
export const MAX_BACKUP_BYTES = Math.ceil(MAX_EXPORT_BYTES * 1.4);

const STARTS = ['age-encryption.org/v1', '-----BEGIN AGE ENCRYPTED FILE-----'];

/** True for a file that begins as an `age` file does, in bytes or in letters. Loads nothing. */
export function isAgeFile(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return STARTS.some((start) => head.startsWith(start));
}
