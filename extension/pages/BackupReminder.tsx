import { Button } from '../components/Button.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';

/** One quiet line when much changed since the last backup; "later" is a month, "never" is for good. */
export function BackupReminder({ client, t }: Pick<PageProps, 'client' | 't'>) {
  const reminder = useLoad(client, 'backup.reminder', {}, 'passport');
  if (reminder.loaded.state !== 'ready' || !reminder.loaded.value.due) return null;
  const remind = async (when: 'later' | 'never'): Promise<void> => {
    const answer = await client.ask('backup.remind', { when });
    if (answer.ok) reminder.put({ due: false });
  };
  return (
    <aside class="isp-note" aria-label={t('passport.backup-title')}>
      <p>{t('backup.remind')}</p>
      <div class="isp-actions">
        <a class="isp-button" href={toHash({ page: 'backup' })}>
          {t('passport.backup-link')}
        </a>
        <Button kind="quiet" onPress={() => void remind('later')}>
          {t('backup.later')}
        </Button>
        <Button kind="quiet" onPress={() => void remind('never')}>
          {t('backup.never')}
        </Button>
      </div>
    </aside>
  );
}
