import { useState } from 'preact/hooks';
import { serialisePassport } from '#core/passport/passport-export.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { CopiesSection } from './CopiesSection.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { PageProps } from './page-props.ts';

/** What is stored cannot be read: says so, and offers the automatic copies, a backup file, or an empty start. */
export function DamagedPage(props: PageProps) {
  const { client, t, arrived, go, tellFailure, onPassport } = props;
  const [asking, setAsking] = useState(false);
  const [stuck, setStuck] = useState(false);

  const startAgain = async (): Promise<void> => {
    setAsking(false);
    const text = serialisePassport(emptyPassport, new Date(client.now()).toISOString());
    const started = await client.ask('passport.import', { text });
    if (!started.ok) {
      // Not the passport but the vault around it: nothing can be added to that any more.
      setStuck(started.error.code === 'passport-damaged');
      tellFailure(started.error);
      return;
    }
    onPassport(started.value);
    go({ page: 'passport' });
  };

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('passport.damaged-title')}</PageHeading>
      <div class="isp-note isp-note--danger" role="alert">
        <p>{t('passport.damaged-text')}</p>
      </div>
      <section class="isp-card" aria-labelledby="copies">
        <h2 id="copies">{t('passport.copies-title')}</h2>
        <CopiesSection {...props} />
      </section>
      <section class="isp-card" aria-labelledby="import">
        <h2 id="import">{t('passport.import-title')}</h2>
        <p>{t('passport.damaged-file')}</p>
        <ImportSection {...props} />
      </section>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('passport.damaged-fresh')}
      </Button>
      {stuck && <DeleteEverything {...props} />}
      {asking && (
        <ConfirmDialog
          title={t('passport.damaged-fresh-title')}
          texts={[t('passport.damaged-fresh-text')]}
          confirm={t('passport.damaged-fresh-confirm')}
          t={t}
          onConfirm={() => void startAgain()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
