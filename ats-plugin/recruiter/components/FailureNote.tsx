import type { ErrorCode } from '#core/errors.ts';
import type { Failure } from '#core/result.ts';
import type { MessageKey, Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface FailureNoteProps {
  readonly failure: Failure;
  readonly t: Translate;
  readonly onRetry?: (() => void) | undefined;
}

/** Codes whose shared text speaks to a candidate. */
const own: Partial<Record<ErrorCode, MessageKey>> = {
  offline: 'recruiter.failed-offline',
  'login-failed': 'recruiter.failed-login',
  'login-required': 'recruiter.session-lost',
  'input-malformed': 'recruiter.failed-input',
};

/** A failure in words for a recruiter. */
export const failureText = ({ code, params }: Failure, t: Translate): string =>
  t(own[code] ?? `errors.${code}`, params);

/** An expected failure in words, spoken at once, with a way to try again where that makes sense. */
export function FailureNote({ failure, t, onRetry }: FailureNoteProps) {
  return (
    <div class="isp-note isp-note--danger" role="alert">
      <p>{failureText(failure, t)}</p>
      {onRetry && <Button onPress={onRetry}>{t('app.retry')}</Button>}
    </div>
  );
}
