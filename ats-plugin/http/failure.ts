import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '#core/errors.ts';
import type { Failure } from '#core/result.ts';

const statuses: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'input-malformed': 400,
  'login-required': 401,
  'login-failed': 401,
  'not-found': 404,
  conflict: 409,
  'input-too-large': 413,
  'too-many-requirements': 422,
  'requirements-missing': 422,
  'vacancy-closed': 409,
  'rate-limited': 429,
  internal: 500,
};

/** A failure as the recruiter API tells it: a stable code, never a trace or what somebody wrote. */
export const answerFailure = (c: Context, failure: Failure) =>
  c.json({ error: failure }, statuses[failure.code] ?? 422);
