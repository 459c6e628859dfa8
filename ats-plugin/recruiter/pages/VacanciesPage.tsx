import { useState } from 'preact/hooks';
import type { VacancySummary } from '../../api.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TextField } from '../components/TextField.tsx';
import { VacancyList } from '../components/VacancyList.tsx';
import { toPath } from '../routes.ts';
import { useLoad, useRefresh } from '../use-load.ts';
import type { PageProps } from './page-props.ts';

/** From this many on, a search field helps more than it costs. */
const MANY = 8;

const states = ['open', 'draft', 'closed'] as const;

/** All vacancies by state, with what waits for an answer. */
export function VacanciesPage({ api, t, takeFocus, session }: PageProps) {
  const { loaded, reload } = useLoad('vacancies', api.vacancies);
  const [query, setQuery] = useState('');
  useRefresh(reload);
  const all = loaded.state === 'ready' ? loaded.value.vacancies : [];
  const words = query.toLowerCase().split(/\s+/);
  const found = all.filter(({ title }) =>
    words.every((word) => title.toLowerCase().includes(word)),
  );
  const inState = (state: VacancySummary['state']): VacancySummary[] =>
    found.filter((vacancy) => vacancy.state === state);
  return (
    <>
      <PageHeading text={t('recruiter.vacancies')} takeFocus={takeFocus} t={t} />
      {session.organisation.name === '' && (
        <p class="isp-note isp-note--warn">
          {t('recruiter.organisation-missing')}{' '}
          <a href={toPath({ page: 'organisation' })}>{t('recruiter.organisation-go')}</a>
        </p>
      )}
      <div class="isp-actions">
        <a class="isp-button isp-button--primary" href={toPath({ page: 'new-vacancy' })}>
          {t('recruiter.new-vacancy')}
        </a>
      </div>
      {loaded.state === 'loading' && <p role="status">{t('app.loading')}</p>}
      {loaded.state === 'failed' && <FailureNote failure={loaded.failure} t={t} onRetry={reload} />}
      {loaded.state === 'ready' && all.length === 0 && (
        <div class="isp-card">
          <h2>{t('recruiter.vacancies-none')}</h2>
          <p>{t('recruiter.vacancies-none-text')}</p>
        </div>
      )}
      {all.length >= MANY && (
        <>
          <TextField
            label={t('recruiter.vacancies-search')}
            value={query}
            onValue={setQuery}
            maxLength={100}
          />
          <p role="status" class={found.length === 0 ? '' : 'isp-hidden'}>
            {query !== '' && t('recruiter.vacancies-found', { n: found.length })}
          </p>
        </>
      )}
      {states.map((state) => (
        <VacancyList
          key={state}
          title={t(`recruiter.state-${state}`)}
          vacancies={inState(state)}
          t={t}
        />
      ))}
    </>
  );
}
