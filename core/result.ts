import type { ErrorCode } from './errors.ts';

/** An expected failure: a stable code, and parameters for its text. Never holds what a person wrote. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const err = (
  code: ErrorCode,
  params?: Readonly<Record<string, string | number>>,
): Result<never> => ({ ok: false, error: params ? { code, params } : { code } });
