import { useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';

/** Characters (UTF-16 code units), as the protocol counts them. */
export const MAX_ANSWER = 1000;

export interface AnswerFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly busy: boolean;
  readonly t: Translate;
  /** True when it was sent: only then the field is emptied. */
  readonly onSend: (text: string) => Promise<boolean>;
}

/** An anonymous message to the employer, with the room that is left. */
export function AnswerForm({ label, hint, busy, t, onSend }: AnswerFormProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const left = MAX_ANSWER - text.length;
  const empty = text.trim() === '';
  const error =
    left < 0
      ? t('talks.answer-over', { n: -left })
      : tried && empty
        ? t('talks.answer-empty')
        : undefined;
  const send = async (): Promise<void> => {
    if (!(await onSend(text.trim()))) return;
    setText('');
    setTried(false);
  };
  return (
    <section class="isp-card">
      <TextField
        long
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={text}
        {...(error === undefined ? {} : { error })}
        onValue={setText}
      />
      <p class="isp-muted">{t('talks.answer-left', { n: Math.max(left, 0) })}</p>
      <Button
        kind="primary"
        busy={busy}
        onPress={() => {
          setTried(true);
          if (!empty && left >= 0) void send();
        }}
      >
        {t('talks.answer-send')}
      </Button>
    </section>
  );
}
