import { err } from '#core/result.ts';
import type { Result } from '#core/result.ts';

/** The stable code for what a browser's storage threw. */
export function storageFailure(thrown: unknown): Result<never> {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return err(name === 'QuotaExceededError' ? 'storage-full' : 'storage-unavailable');
}
