import { useState } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import type { SessionAnswer } from '../../api.ts';
import type { RecruiterApi } from '../api-client.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TextField } from '../components/TextField.tsx';
import { useAction } from '../use-action.ts';
import { useTried } from '../use-tried.ts';

export interface LoginPageProps {
  readonly api: RecruiterApi;
  readonly t: Translate;
  /** The session ended while somebody was working. */
  readonly isLost: boolean;
  readonly onEnter: (session: SessionAnswer) => void;
}

/** Name and password. */
export function LoginPage({ api, t, isLost, onEnter }: LoginPageProps) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { form, tried, markTried } = useTried();
  const { busy, failure, run } = useAction();

  return (
    <div class="isp-enter">
      <PageHeading text={t('recruiter.log-in')} takeFocus={isLost} t={t} />
      {isLost && <p class="isp-note isp-note--warn">{t('recruiter.session-lost')}</p>}
      <form
        ref={form}
        class="isp-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          markTried();
          if (busy || name.trim() === '' || password === '') return;
          run(() => api.logIn({ name, password }), onEnter);
        }}
      >
        {failure && <FailureNote failure={failure} t={t} />}
        <TextField
          label={t('recruiter.name')}
          value={name}
          onValue={setName}
          autocomplete="username"
          maxLength={80}
          error={tried && name.trim() === '' ? t('recruiter.fill-in') : undefined}
        />
        <TextField
          label={t('recruiter.password')}
          form="secret"
          value={password}
          onValue={setPassword}
          autocomplete="current-password"
          maxLength={200}
          error={tried && password === '' ? t('recruiter.fill-in') : undefined}
        />
        <Button kind="primary" busy={busy}>
          {t('recruiter.log-in')}
        </Button>
      </form>
    </div>
  );
}
