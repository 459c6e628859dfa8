import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';

/** Thrown by everything that needs an open vault while it is locked. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

/** Thrown when the vault's own record cannot be read: what it sealed is lost, a backup is not. */
export class VaultDamaged extends Error {
  override readonly name = 'VaultDamaged';
}

/** The stable code for what a browser's storage, or the vault in front of it, threw. */
export function storageFailure(thrown: unknown): Result<never> {
  if (thrown instanceof VaultLocked) return err('passport-locked');
  if (thrown instanceof VaultDamaged) return err('passport-damaged');
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return err(name === 'QuotaExceededError' ? 'storage-full' : 'storage-unavailable');
}

/** True for what `storageFailure` has a code for. */
export const isStorageFailure = (thrown: unknown): boolean =>
  thrown instanceof DOMException || thrown instanceof VaultLocked || thrown instanceof VaultDamaged;
