import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { isFinished } from './finished-talks.ts';
import type { PageProps } from './page-props.ts';
import { useLoad } from './use-load.ts';

/** Deletes all that this extension keeps, after a second question that names open conversations. */
export function DeleteEverything({ client, t, go, tell, tellFailure, onPassport }: PageProps) {
  const talks = useLoad(client, 'talks.list', {}, 'talks');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const open =
    talks.loaded.state === 'ready' && talks.loaded.value.some(({ state }) => !isFinished(state));

  const deleteAll = async (): Promise<void> => {
    setBusy(true);
    const deleted = await client.ask('everything.delete', {});
    const passport = deleted.ok ? await client.ask('passport.load', {}) : deleted;
    setBusy(false);
    setAsking(false);
    if (!passport.ok) {
      tellFailure(passport.error);
      return;
    }
    onPassport(passport.value);
    go({ page: 'passport' });
    tell({ text: t('settings.delete-done') });
  };

  return (
    <section class="isp-card" aria-labelledby="delete">
      <h2 id="delete">{t('settings.delete-title')}</h2>
      <p>{t('settings.delete-text')}</p>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('settings.delete-button')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('settings.delete-confirm-title')}
          texts={[t('settings.delete-confirm-text'), ...(open ? [t('settings.delete-open')] : [])]}
          confirm={t('settings.delete-confirm')}
          busy={busy}
          t={t}
          onConfirm={() => void deleteAll()}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
