import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import type { TalkDetail } from '../views/talk-view.ts';
import type { PageProps } from './page-props.ts';

export interface WithdrawButtonProps extends PageProps {
  readonly app: string;
  readonly onDone: (talk: TalkDetail) => void;
}

/** Withdraws an application after a second question. */
export function WithdrawButton({ client, t, app, tell, tellFailure, onDone }: WithdrawButtonProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const withdraw = async (): Promise<void> => {
    setBusy(true);
    const done = await client.ask('talks.withdraw', { app });
    setBusy(false);
    setAsking(false);
    if (!done.ok) {
      tellFailure(done.error);
      return;
    }
    onDone(done.value);
    tell({ text: t('talks.withdraw-done') });
  };

  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('talks.withdraw')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('talks.withdraw-title')}
          texts={[t('talks.withdraw-text')]}
          confirm={t('talks.withdraw-confirm')}
          busy={busy}
          t={t}
          onConfirm={() => void withdraw()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
