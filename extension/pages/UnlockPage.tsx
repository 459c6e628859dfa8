import { PageHeading } from '../components/PageHeading.tsx';
import { UnlockForm } from '../components/UnlockForm.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import type { PageProps } from './page-props.ts';
import { useUnlock } from './use-unlock.ts';

export interface UnlockPageProps extends PageProps {
  readonly onUnlocked: () => void;
}

/** All that a locked passport shows: the question for the passphrase, and what to do without it. */
export function UnlockPage({ onUnlocked, ...page }: UnlockPageProps) {
  const { client, t } = page;
  const unlock = useUnlock(client, onUnlocked);
  return (
    <>
      <PageHeading takeFocus={false}>{t('vault.unlock-title')}</PageHeading>
      <p>{t('vault.unlock-text')}</p>
      <div class="isp-card">
        <UnlockForm action={t('vault.unlock')} t={t} {...unlock} />
      </div>
      <details>
        <summary>{t('vault.forgot-title')}</summary>
        <p>{t('vault.forgot-text')}</p>
        <p>{t('vault.forgot-backup')}</p>
        <DeleteEverything {...page} />
      </details>
    </>
  );
}
