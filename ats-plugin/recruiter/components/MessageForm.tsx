import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import { useTried } from '../use-tried.ts';
import { Button } from './Button.tsx';
import { FailureNote } from './FailureNote.tsx';
import { isTooLong, MessageField } from './MessageField.tsx';

export interface MessageFormProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly label: string;
  /** What stands there at first. */
  readonly initial: string;
  readonly send: string;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly t: Translate;
  readonly onSend: (text: string) => void;
  readonly onCancel: () => void;
  readonly onChanged: (changed: boolean) => void;
}

/** A question or an invitation. */
export function MessageForm(props: MessageFormProps) {
  const { title, texts, label, initial, send, busy, failure, t } = props;
  const [text, setText] = useState(initial);
  const { form, tried, markTried } = useTried();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isEmpty = text.trim() === '';
  return (
    <form
      ref={form}
      class="isp-decide__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        markTried();
        if (!busy && !isEmpty && !isTooLong(text)) props.onSend(text);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {texts.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {failure && <FailureNote failure={failure} t={t} />}
      <MessageField
        label={label}
        value={text}
        t={t}
        error={tried && isEmpty ? t('recruiter.fill-in') : undefined}
        onValue={(value) => {
          setText(value);
          props.onChanged(value !== initial);
        }}
      />
      <div class="isp-actions">
        <Button kind="primary" busy={busy}>
          {send}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
