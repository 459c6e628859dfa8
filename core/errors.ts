/**
 * Every expected failure of either program. A code is stable once released; `core/locales` holds a text
 * for each in both languages under `errors.<code>` (a repo test checks this).
 */
export const errorCodes = [
  // reading a page
  'not-a-vacancy',
  'page-too-large',
  // input of any kind
  'input-too-large',
  'input-malformed',
  'version-unsupported',
  // skills index
  'index-damaged',
  'index-missing',
  'index-unknown',
  'index-too-large',
  'index-incomplete',
  'index-altered',
  // passport
  'passport-damaged',
  'passport-changed-elsewhere',
  'passport-full',
  'passport-locked',
  'passphrase-wrong',
  'backup-unknown',
  'learning-month-ahead',
  'storage-full',
  'storage-unavailable',
  // import
  'import-kind-unknown',
  'import-too-large',
  'import-damaged',
  'import-nothing-found',
  'import-too-slow',
  'pdf-without-text',
  'pdf-locked',
  'badge-terms',
  'import-host-silent',
  'import-locked-copy',
  // vacancy descriptor
  'descriptor-signature',
  'descriptor-expired',
  'descriptor-not-listed',
  'descriptor-host-mismatch',
  // application
  'vacancy-unknown',
  'vacancy-closed',
  'envelope-size',
  'envelope-unreadable',
  'envelope-padding',
  'message-fields',
  'message-signature',
  'message-replayed',
  'skill-not-asked',
  'application-unknown',
  'reveal-not-invited',
  'board-cell-unreadable',
  // network
  'offline',
  'host-unreachable',
  'host-refused',
  'permission-denied',
  // recruiter
  'login-failed',
  'login-required',
  'rate-limited',
  'too-many-requirements',
  'requirements-missing',
  'not-found',
  'conflict',
  'internal',
  // extension contexts
  'extension-updated',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A broken invariant (a bug), never an expected failure. */
export class SkillspaspoortError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'SkillspaspoortError';
    this.code = code;
  }
}
