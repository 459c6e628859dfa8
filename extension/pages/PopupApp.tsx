import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import { translator } from '#core/translator.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PopupLocked } from '../components/PopupLocked.tsx';
import { PopupPanel } from '../components/PopupPanel.tsx';
import type { CurrentTab, PagesClient } from './client.ts';
import { switchSite } from './switch-site.ts';
import { useLoad } from './use-load.ts';
import { useUnlock } from './use-unlock.ts';

export interface PopupAppProps {
  readonly client: PagesClient;
  /** Closes the popup after something else was opened. */
  readonly onClose: () => void;
}

/** The small window behind the icon: open the passport, new replies, and this site. */
export function PopupApp({ client, onClose }: PopupAppProps) {
  const settings = useLoad(client, 'settings.load', {}, 'settings');
  const talks = useLoad(client, 'talks.list', {}, 'talks');
  const passport = useLoad(client, 'passport.load', {}, 'passport');
  const [tab, setTab] = useState<CurrentTab>();
  const [failure, setFailure] = useState<Failure>();
  const [switched, setSwitched] = useState(false);
  const unlock = useUnlock(client, () =>
    [settings, talks, passport].forEach((one) => one.reload()),
  );

  const language = settings.loaded.state === 'ready' ? settings.loaded.value.language : 'nl';
  const t = translator(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('app.short');
  }, [language]);
  useEffect(() => {
    void client.currentTab().then(setTab);
  }, [client]);

  if (settings.loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  if (settings.loaded.state === 'failed')
    return <FailureNote failure={settings.loaded.failure} t={t} onRetry={settings.reload} />;

  if (settings.loaded.value.locked) return <PopupLocked t={t} {...unlock} />;

  const open = async (where: 'passport' | 'talks' | 'settings' | 'start'): Promise<void> => {
    const opened = await client.ask('surface.open', { open: where });
    if (opened.ok) onClose();
    else setFailure(opened.error);
  };
  const onSite = async (origin: string, on: boolean): Promise<void> => {
    const answer = await switchSite(client, origin, on);
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    settings.put(answer.value);
    setSwitched(on);
  };
  const readOnce = async (id: number): Promise<void> => {
    const answer = await client.ask('sites.read-once', { tab: id });
    if (answer.ok) onClose();
    else setFailure(answer.error);
  };

  const origin = tab?.origin;
  const site =
    tab === undefined || origin === undefined
      ? undefined
      : {
          host: new URL(origin).host,
          on: settings.loaded.value.sites.some((s) => isSameSite(s.origin, origin) && s.granted),
          onSwitch: (on: boolean) => void onSite(origin, on),
          onReadOnce: () => void readOnce(tab.tab),
        };
  return (
    <PopupPanel
      unread={
        talks.loaded.state === 'ready'
          ? talks.loaded.value.reduce((sum, talk) => sum + talk.unread, 0)
          : 0
      }
      empty={
        passport.loaded.state === 'ready' && passport.loaded.value.passport.skills.length === 0
      }
      fictional={
        passport.loaded.state === 'ready' && passport.loaded.value.passport.fictional === true
      }
      site={site}
      switched={switched}
      t={t}
      onOpen={(where) => void open(where)}
    >
      {failure && <FailureNote failure={failure} t={t} />}
      <Button kind="quiet" onPress={() => void open('settings')}>
        {t('settings.title')}
      </Button>
    </PopupPanel>
  );
}

/** Sites are kept without port, as the browser's permissions know none. */
function isSameSite(site: string, origin: string): boolean {
  const [a, b] = [new URL(site), new URL(origin)];
  return a.protocol === b.protocol && a.hostname === b.hostname;
}
