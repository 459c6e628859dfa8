import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';

export interface FailureNoteProps {
  readonly failure: Failure;
  readonly t: Translate;
  readonly onRetry?: () => void;
}

/** An expected failure in words, spoken at once, with a way to try again where that makes sense. */
export function FailureNote({ failure, t, onRetry }: FailureNoteProps) {
  return (
    <div class="isp-note isp-note--danger" role="alert">
      <p>{t(`errors.${failure.code}`, failure.params)}</p>
      {onRetry && <Button onPress={onRetry}>{t('app.retry')}</Button>}
    </div>
  );
}
