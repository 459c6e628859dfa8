import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { byTheme, themeTitle } from '../components/skill-themes.ts';
import type { ConnectedOccupation } from '../views/start-view.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';
import '../components/Start.css';

/** What the answers lead to: what I can, by theme, and to which work it connects. */
export function ResultPage({ client, t, passport }: PageProps) {
  const can = passport.passport.skills.filter(
    ({ answer }) => answer !== 'never' && answer !== 'unknown',
  );
  const names = useLoad(client, 'skills.describe', { ids: can.map(({ id }) => id) }, 'settings');
  const result = useLoad(client, 'start.result', {}, 'passport');

  if (result.loaded.state === 'failed')
    return <FailureNote failure={result.loaded.failure} t={t} onRetry={result.reload} />;
  if (names.loaded.state === 'failed')
    return <FailureNote failure={names.loaded.failure} t={t} onRetry={names.reload} />;
  if (result.loaded.state === 'loading' || names.loaded.state === 'loading')
    return <p>{t('app.loading')}</p>;

  const { occupations, near, far } = result.loaded.value;
  const skills = names.loaded.value.map((skill) => ({ ...skill, name: skill.label }));
  const list = (title: string, found: readonly ConnectedOccupation[]) =>
    found.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul class="isp-found">
          {found.map((one) => (
            <li key={one.id}>
              <span class="isp-found__title">{one.title}</span>
              <span class="isp-muted">{t('start.result-connections', { n: one.connections })}</span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <PageHeading takeFocus>{t('start.result-title')}</PageHeading>
      {can.length === 0 ? (
        <p>{t('start.result-none')}</p>
      ) : (
        <p>
          {t('passport.count', { n: can.length })} {t('start.result-text')}{' '}
          {t('passport.stays-here')}
        </p>
      )}
      {byTheme(skills).map(({ theme, rows }) => (
        <section key={theme} class="isp-card" aria-labelledby={`result-${theme}`}>
          <h2 id={`result-${theme}`}>{t(themeTitle(theme))}</h2>
          <ul class="isp-columns">
            {rows.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
      ))}
      {occupations > 0 && (
        <section class="isp-card" aria-labelledby="result-work">
          <h2 id="result-work">{t('start.result-work-title')}</h2>
          <p>
            <strong>{t('start.result-work', { n: occupations })}</strong>{' '}
            {t('start.result-work-text')}
          </p>
          {list(t('start.result-near'), near)}
          {list(t('start.result-far'), far)}
          <a class="isp-button" href={toHash({ page: 'overstap' })}>
            {t('start.next-overstap')}
          </a>
        </section>
      )}
      <section class="isp-card" aria-labelledby="result-next">
        <h2 id="result-next">{t('start.next-title')}</h2>
        <div class="isp-actions">
          <a class="isp-button isp-button--primary" href={toHash({ page: 'passport' })}>
            {t('start.next-passport')}
          </a>
          <a class="isp-button" href={toHash({ page: 'questions' })}>
            {t('start.next-more')}
          </a>
          <a class="isp-button" href={toHash({ page: 'settings' })}>
            {t('start.next-sites')}
          </a>
        </div>
        <p class="isp-muted">{t('start.next-sites-text')}</p>
      </section>
    </>
  );
}
