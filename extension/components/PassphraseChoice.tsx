import { useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { Translate } from '#core/translator.ts';
import { FailureNote } from './FailureNote.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { strengthOf } from './passphrase-strength.ts';

export interface PassphraseChoiceProps {
  /** The button's words. */
  readonly action: string;
  /** Asks for the passphrase of now as well. */
  readonly askOld?: boolean;
  /** The first field takes the focus when it appears. */
  readonly takeFocus?: boolean;
  /** What the passphrase locks, said below the fields. */
  readonly warning: string;
  readonly busy: boolean;
  /** What went wrong at the last try. */
  readonly failure?: Failure | undefined;
  readonly t: Translate;
  readonly onChoose: (passphrase: string, old: string | undefined) => void;
}

/** Two equal lines make a new passphrase; a hint says how strong it is. */
export function PassphraseChoice(props: PassphraseChoiceProps) {
  const { action, askOld = false, takeFocus = false, warning, busy, failure, t } = props;
  const [old, setOld] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const strength = strengthOf(first);
  const wrongOld = failure?.code === 'passphrase-wrong';

  const submit = (): void => {
    setTried(true);
    if (strength !== 'short' && first === second && !busy) {
      props.onChoose(first, askOld ? old : undefined);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {askOld && (
        <PassphraseField
          label={t('vault.old')}
          kind="current"
          value={old}
          takeFocus={takeFocus}
          t={t}
          onValue={setOld}
          {...(wrongOld && { error: t('errors.passphrase-wrong') })}
        />
      )}
      <PassphraseField
        label={t('vault.new')}
        hint={t('vault.new-hint')}
        kind="new"
        value={first}
        takeFocus={takeFocus && !askOld}
        t={t}
        onValue={setFirst}
        {...(tried && strength === 'short' && { error: t('vault.strength-short') })}
      />
      <p class={`isp-strength isp-strength--${strength}`} role="status">
        {first !== '' && t(`vault.strength-${strength}`)}
      </p>
      <PassphraseField
        label={t('vault.repeat')}
        kind="new"
        value={second}
        t={t}
        onValue={setSecond}
        {...(tried && first !== second && { error: t('vault.differs') })}
      />
      <p>{warning}</p>
      {failure && !wrongOld && <FailureNote failure={failure} t={t} />}
      <SubmitButton busy={busy}>{action}</SubmitButton>
      <p role="status">{busy && t('vault.working')}</p>
    </form>
  );
}
