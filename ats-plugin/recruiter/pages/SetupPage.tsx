import { useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import { MIN_PASSWORD, type SessionAnswer } from '../../api.ts';
import type { RecruiterApi } from '../api-client.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TextField } from '../components/TextField.tsx';
import { useAction } from '../use-action.ts';
import { useTried } from '../use-tried.ts';

export interface SetupPageProps {
  readonly api: RecruiterApi;
  readonly t: Translate;
  readonly onEnter: (session: SessionAnswer) => void;
}

/** The first account, made with the one-time password that the program printed when it started. */
export function SetupPage({ api, t, onEnter }: SetupPageProps) {
  const [oneTimePassword, setOneTimePassword] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { form, tried, markTried } = useTried();
  const { busy, failure, run } = useAction();

  const missing = (value: string): string | undefined =>
    tried && value.trim() === '' ? t('recruiter.fill-in') : undefined;
  const isShort = password.length < MIN_PASSWORD;

  return (
    <div class="isp-enter">
      <PageHeading text={t('recruiter.setup')} takeFocus={false} t={t} />
      <p>{t('recruiter.setup-text')}</p>
      <form
        ref={form}
        class="isp-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          markTried();
          if (busy || oneTimePassword.trim() === '' || name.trim() === '' || isShort) return;
          run(() => api.createAccount({ oneTimePassword, name, password }), onEnter);
        }}
      >
        {failure && (
          <FailureNote
            failure={failure}
            t={t}
            {...(failure.code === 'conflict' ? { onRetry: () => window.location.reload() } : {})}
          />
        )}
        <TextField
          label={t('recruiter.one-time-password')}
          hint={t('recruiter.one-time-password-hint')}
          value={oneTimePassword}
          onValue={setOneTimePassword}
          maxLength={100}
          error={missing(oneTimePassword)}
        />
        <TextField
          label={t('recruiter.name')}
          hint={t('recruiter.name-hint')}
          value={name}
          onValue={setName}
          autocomplete="username"
          maxLength={80}
          error={missing(name)}
        />
        <TextField
          label={t('recruiter.new-password')}
          hint={t('recruiter.new-password-hint', { n: MIN_PASSWORD })}
          form="secret"
          value={password}
          onValue={setPassword}
          autocomplete="new-password"
          maxLength={200}
          error={tried && isShort ? t('recruiter.password-short', { n: MIN_PASSWORD }) : undefined}
        />
        <Button kind="primary" busy={busy}>
          {t('recruiter.setup-button')}
        </Button>
      </form>
    </div>
  );
}
