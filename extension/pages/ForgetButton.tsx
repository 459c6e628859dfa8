import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import type { PageProps } from './page-props.ts';

/** Takes a finished conversation off this device after a second question. */
export function ForgetButton(props: PageProps & { readonly app: string }) {
  const { client, t, app, go, tell, tellFailure } = props;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const forget = async (): Promise<void> => {
    setBusy(true);
    const done = await client.ask('talks.forget', { app });
    setBusy(false);
    setAsking(false);
    if (!done.ok) {
      tellFailure(done.error);
      return;
    }
    props.onTalks(done.value);
    go({ page: 'talks' });
    tell({ text: t('talks.forget-done') });
  };

  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('talks.forget')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('talks.forget-title')}
          texts={[t('talks.forget-text')]}
          confirm={t('talks.forget-confirm')}
          busy={busy}
          t={t}
          onConfirm={() => void forget()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
