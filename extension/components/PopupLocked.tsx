import { UnlockForm } from './UnlockForm.tsx';
import type { UnlockFormProps } from './UnlockForm.tsx';
import './tokens.css';
import './controls.css';
import './PopupPanel.css';

/** The popup of a locked passport: the question for the passphrase, and nothing else. */
export function PopupLocked(props: Omit<UnlockFormProps, 'action'>) {
  const { t } = props;
  return (
    <main class="isp-popup">
      <h1 class="isp-popup__name">{t('vault.unlock-title')}</h1>
      <p>{t('vault.unlock-text')}</p>
      <UnlockForm {...props} action={t('vault.unlock')} />
    </main>
  );
}
