import type { Language } from '#core/taxonomy/concept.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { LanguageChoice } from '../components/LanguageChoice.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { ReadAloudButton } from '../components/ReadAloudButton.tsx';
import type { SettingsView } from '../views/settings-view.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';
import { useReadAloud } from './use-read-aloud.ts';
import '../components/Start.css';

export interface StartPageProps extends PageProps {
  readonly onSettings: (settings: SettingsView) => void;
}

/** "Wat kun jij?": what happens, in which language, and where it leads. */
export function StartPage({ client, t, arrived, tellFailure, onSettings }: StartPageProps) {
  const start = useLoad(client, 'start.load', {}, 'passport');
  const sentences = [t('start.title'), t('start.text'), t('start.how'), t('start.private')];
  const readAloud = useReadAloud(sentences.join(' '), t.language);

  const setLanguage = async (language: Language): Promise<void> => {
    const answer = await client.ask('settings.set-language', { language });
    if (answer.ok) onSettings(answer.value);
    else tellFailure(answer.error);
  };

  if (start.loaded.state === 'failed')
    return <FailureNote failure={start.loaded.failure} t={t} onRetry={start.reload} />;
  const answered = start.loaded.state === 'ready' ? start.loaded.value.answered : 0;
  return (
    <div class="isp-start">
      <PageHeading takeFocus={arrived}>{t('start.title')}</PageHeading>
      <p class="isp-start__lead">{t('start.text')}</p>
      <p>{t('start.how')}</p>
      <p class="isp-note">{t('start.private')}</p>
      <LanguageChoice t={t} onLanguage={(language) => void setLanguage(language)} />
      <div class="isp-actions">
        <a
          class="isp-button isp-button--primary isp-start__begin"
          href={toHash({ page: answered > 0 ? 'questions' : 'choose' })}
        >
          {t(answered > 0 ? 'start.go-on' : 'start.begin')}
        </a>
        <ReadAloudButton t={t} {...readAloud} />
      </div>
      {answered > 0 && <p>{t('start.answered', { n: answered })}</p>}
      <ul class="isp-list isp-start__other">
        {answered > 0 && (
          <li>
            <a href={toHash({ page: 'choose' })}>{t('start.choose-more')}</a>
          </li>
        )}
        <li>
          <a href={toHash({ page: 'import' })}>{t('start.import')}</a>
        </li>
        <li>
          <a href={toHash({ page: 'passport' })}>{t('start.search')}</a>
        </li>
      </ul>
    </div>
  );
}
