import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import './Toast.css';

export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

export interface ToastProps {
  readonly message: ToastMessage | undefined;
  readonly t: Translate;
  readonly onClose: () => void;
}

/**
 * What just happened, with a way back. The live region is always in the page, so that its change is spoken;
 * the message stays until the next one or until it is closed (no time limit, WCAG 2.2.1).
 */
export function Toast({ message, t, onClose }: ToastProps) {
  return (
    <div class="isp-toast-place">
      <div role="status">
        {message && (
          <div class="isp-toast">
            <span class="isp-toast__text">{message.text}</span>
            {message.undo && <Button onPress={message.undo}>{t('app.undo')}</Button>}
            <Button onPress={onClose} kind="quiet">
              {t('app.close')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
