import { useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import { FailureNote } from './FailureNote.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { SubmitButton } from './SubmitButton.tsx';

export interface UnlockFormProps {
  /** The button's words. */
  readonly action: string;
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  readonly t: Translate;
  readonly onUnlock: (passphrase: string) => void;
}

/** One passphrase and a button; Enter works too. */
export function UnlockForm({ action, busy, failure, t, onUnlock }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const wrong = failure?.code === 'passphrase-wrong';
  const submit = (): void => {
    if (!busy) onUnlock(passphrase);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PassphraseField
        label={t('vault.passphrase')}
        kind="current"
        value={passphrase}
        takeFocus
        t={t}
        onValue={setPassphrase}
        {...(wrong && { error: t('errors.passphrase-wrong') })}
      />
      {failure && !wrong && <FailureNote failure={failure} t={t} />}
      <SubmitButton busy={busy}>{action}</SubmitButton>
      <p role="status">{busy && t('vault.working')}</p>
    </form>
  );
}
