import { MAX_EXPORT_BYTES, parsePassportExport } from '#core/passport/passport-export.ts';
import type { PassportExport } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { isAgeFile, MAX_BACKUP_BYTES } from '../backup/age-form.ts';
import type { AgeFiles } from './client.ts';

/** A backup that can be put back: what it holds, and the text that the background reads again. */
export interface ReadBackup {
  readonly text: string;
  readonly found: PassportExport;
}

/** A file that was picked: read already, or still locked. */
export type PickedBackup =
  | { readonly step: 'read'; readonly backup: ReadBackup }
  | { readonly step: 'locked'; readonly sealed: Uint8Array };

const MB = 1024 * 1024;
const tooLarge = err('import-too-large', { max: MAX_EXPORT_BYTES / MB });

/** Reads a picked file; its size first. Changes nothing. */
export async function readPickedBackup(file: File): Promise<Result<PickedBackup>> {
  if (file.size > MAX_BACKUP_BYTES) return tooLarge;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isAgeFile(bytes)) return ok({ step: 'locked', sealed: bytes });
  const backup = readExport(bytes);
  if (backup.ok) return ok({ step: 'read', backup: backup.value });
  return backup.error.code === 'input-malformed' ? err('backup-unknown') : backup;
}

/** Opens a locked backup. `passphrase-wrong`, `import-damaged`, and what an export can be refused for. */
export async function unlockBackup(
  files: AgeFiles,
  sealed: Uint8Array,
  passphrase: string,
): Promise<Result<ReadBackup>> {
  const opened = await files.open(sealed, passphrase);
  if (!opened.ok) return opened;
  const backup = readExport(opened.value);
  if (backup.ok || backup.error.code !== 'input-malformed') return backup;
  // It opened, so it is whole: somebody sealed another file.
  return err('backup-unknown');
}

function readExport(bytes: Uint8Array): Result<ReadBackup> {
  const found = parsePassportExport(bytes);
  if (found.ok) return ok({ text: new TextDecoder().decode(bytes), found: found.value });
  return found.error.code === 'input-too-large' ? tooLarge : found;
}
