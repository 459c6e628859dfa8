import { useEffect } from 'preact/hooks';
import type { Result } from '#core/result.ts';
import { translator } from '#core/translator.ts';
import { EmployerList } from '../components/EmployerList.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { LanguageChoice } from '../components/LanguageChoice.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { PrivacyFacts } from '../components/PrivacyFacts.tsx';
import { SentLog } from '../components/SentLog.tsx';
import { SiteSwitches } from '../components/SiteSwitches.tsx';
import { Tick } from '../components/Tick.tsx';
import type { SettingsView } from '../views/settings-view.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import type { PageProps } from './page-props.ts';
import { ProtectionSection } from './ProtectionSection.tsx';
import { SkillIndexSection } from './SkillIndexSection.tsx';
import { switchSite } from './switch-site.ts';
import { useLoad } from './use-load.ts';

export interface SettingsPageProps extends PageProps {
  readonly onSettings: (settings: SettingsView) => void;
}

/** "Instellingen": language, sites, employers, what left this device, privacy, and deleting everything. */
export function SettingsPage(props: SettingsPageProps) {
  const { client, t, arrived, settings, tell, tellFailure, onSettings } = props;
  const log = useLoad(client, 'log.list', {}, 'talks');

  // Sending to an employer adds to this view without a sign of it.
  useEffect(() => {
    void client.ask('settings.load', {}).then((answer) => {
      if (answer.ok) onSettings(answer.value);
    });
  }, [client]);

  const keep = async (change: Promise<Result<SettingsView>>, said: string): Promise<void> => {
    const answer = await change;
    if (!answer.ok) {
      tellFailure(answer.error);
      return;
    }
    onSettings(answer.value);
    tell({ text: said });
  };
  const onSite = (origin: string, on: boolean): void => {
    const { host } = new URL(origin);
    void keep(
      switchSite(client, origin, on),
      t(on ? 'settings.site-on' : 'settings.site-off', { host }),
    );
  };

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('settings.title')}</PageHeading>
      <section class="isp-card" aria-labelledby="language">
        <h2 id="language">{t('app.language')}</h2>
        <LanguageChoice
          t={t}
          onLanguage={(language) =>
            void keep(
              client.ask('settings.set-language', { language }),
              translator(language)('settings.language-set'),
            )
          }
        />
      </section>
      <ProtectionSection {...props} />
      <section class="isp-card" aria-labelledby="sites">
        <h2 id="sites">{t('settings.sites-title')}</h2>
        <p>{t('settings.sites-text')}</p>
        <SiteSwitches sites={settings.sites} t={t} onSite={onSite}>
          {settings.sites.length > 0 && (
            <div class="isp-gap">
              <Tick
                asSwitch
                checked={settings.lists}
                onChange={(on) =>
                  void keep(client.ask('sites.set-lists', { on }), t(on ? 'lists.on' : 'lists.off'))
                }
              >
                {t('lists.switch')}
              </Tick>
              <p class="isp-muted">{t('lists.hint')}</p>
            </div>
          )}
        </SiteSwitches>
      </section>
      <section class="isp-card" aria-labelledby="privacy">
        <h2 id="privacy">{t('settings.privacy-title')}</h2>
        <PrivacyFacts t={t} />
      </section>
      <section class="isp-card" aria-labelledby="log">
        <h2 id="log">{t('settings.log-title')}</h2>
        <p>{t('settings.log-text')}</p>
        {log.loaded.state === 'loading' && <p>{t('app.loading')}</p>}
        {log.loaded.state === 'failed' && (
          <FailureNote failure={log.loaded.failure} t={t} onRetry={log.reload} />
        )}
        {log.loaded.state === 'ready' && <SentLog log={log.loaded.value} t={t} />}
      </section>
      <section class="isp-card" aria-labelledby="employers">
        <h2 id="employers">{t('settings.employers-title')}</h2>
        <p>{t('settings.employers-text')}</p>
        <EmployerList
          hosts={settings.hosts}
          t={t}
          onBlock={(host, blocked) =>
            void keep(
              client.ask('hosts.block', { host, blocked }),
              t(blocked ? 'settings.blocked' : 'settings.unblocked', { host }),
            )
          }
        />
      </section>
      <SkillIndexSection {...props} />
      <section class="isp-card" aria-labelledby="about">
        <h2 id="about">{t('settings.about-title')}</h2>
        <p>{t('app.esco')}</p>
      </section>
      <DeleteEverything {...props} />
    </>
  );
}
