import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import './ConfirmDialog.css';

export interface ConfirmDialogProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly confirm: string;
  /** Something is lost by it. */
  readonly isLoss?: boolean;
  readonly busy?: boolean;
  readonly t: Translate;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A modal question about something that cannot be undone. Escape and the first button mean no. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, texts, confirm, isLoss = false, busy = false, t, onConfirm, onCancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const open = dialog.current;
    open?.showModal();
    return () => {
      open?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="isp-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div class="isp-actions">
        <Button onPress={onCancel}>{t('app.cancel')}</Button>
        <Button kind={isLoss ? 'danger' : 'primary'} busy={busy} onPress={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
