import { useId, useState } from 'preact/hooks';
import { trainingKinds, type TrainingInput } from '#core/passport/goal.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { MonthField, monthProblem } from './LearningForm.tsx';
import { TextField } from './TextField.tsx';
import './Overstap.css';

export interface TrainingFormProps {
  readonly training: TrainingInput;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly busy: boolean;
  readonly t: Translate;
  readonly onRead: (training: TrainingInput, text: string) => void;
}

/** What a training was, and what one learned there in words. Only the name and those words are needed. */
export function TrainingForm(props: TrainingFormProps) {
  const { now, busy, t, onRead } = props;
  const [kind, setKind] = useState(props.training.kind);
  const [title, setTitle] = useState(props.training.title);
  const [provider, setProvider] = useState(props.training.provider ?? '');
  const [month, setMonth] = useState(props.training.month ?? '');
  const [text, setText] = useState(props.text);
  const [tried, setTried] = useState(false);
  const name = useId();
  const problem = monthProblem(month, 'done', now);
  const noTitle = title.trim() === '';
  const noText = text.trim() === '';

  const read = (): void => {
    setTried(true);
    if (noTitle || noText || problem) return;
    onRead(
      {
        id: props.training.id,
        kind,
        title: title.trim(),
        ...(provider.trim() !== '' && { provider: provider.trim() }),
        ...(month !== '' && { month }),
      },
      text,
    );
  };

  return (
    <section class="isp-card isp-training">
      <fieldset>
        <legend>{t('learn.kind')}</legend>
        {trainingKinds.map((one) => (
          <label key={one} class="isp-tick">
            <input type="radio" name={name} checked={kind === one} onChange={() => setKind(one)} />
            <span>{t(`learn.kind-${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('learn.training-name')}
        maxLength={200}
        value={title}
        {...(tried && noTitle && { error: t('learn.training-name-empty') })}
        onValue={setTitle}
      />
      <div class="isp-form-row">
        <TextField
          label={t('learn.training-provider')}
          maxLength={200}
          value={provider}
          onValue={setProvider}
        />
        <MonthField
          label={t('learn.month-done')}
          value={month}
          error={tried && problem ? t(`learn.month-${problem}`) : undefined}
          t={t}
          onValue={setMonth}
        />
      </div>
      <TextField
        long
        label={t('learn.training-text')}
        hint={t('learn.training-hint')}
        maxLength={100_000}
        value={text}
        {...(tried && noText && { error: t('import.paste-empty') })}
        onValue={setText}
      />
      <Button kind="primary" busy={busy} onPress={read}>
        {t('learn.training-read')}
      </Button>
    </section>
  );
}
