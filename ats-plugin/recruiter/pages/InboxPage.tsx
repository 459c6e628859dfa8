import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { CandidateCard } from '../components/CandidateCard.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { InboxFilters } from '../components/InboxFilters.tsx';
import { InboxLegend } from '../components/InboxLegend.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { isFiltered, noFilter, passes } from '../inbox-filter.ts';
import { toPath } from '../routes.ts';
import { useLoad, useRefresh } from '../use-load.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import type { PageProps } from './page-props.ts';

/** The applications to one vacancy: bands, and within a band the order that the server drew for this session. */
export function InboxPage({ api, t, takeFocus, now, id }: PageProps & { readonly id: string }) {
  const { loaded, reload } = useLoad(id, () => api.inbox(id));
  const [filter, setFilter] = useState(noFilter);
  useRefresh(reload);

  if (loaded.state === 'loading') return <p role="status">{t('app.loading')}</p>;
  if (loaded.state === 'failed') {
    return loaded.failure.code === 'not-found' ? (
      <NotFoundPage t={t} takeFocus text={t('recruiter.vacancy-gone')} />
    ) : (
      <FailureNote failure={loaded.failure} t={t} onRetry={reload} />
    );
  }
  const { vacancy, bands } = loaded.value;
  const all = bands.flatMap(({ applications }) => applications);
  const shown = bands
    .map(({ band, applications }) => ({
      band,
      cards: applications.filter((card) => passes(card, filter)),
    }))
    .filter(({ cards }) => cards.length > 0);
  const count = shown.reduce((sum, { cards }) => sum + cards.length, 0);

  return (
    <>
      <PageHeading
        text={t('recruiter.inbox-of', { title: vacancy.title })}
        takeFocus={takeFocus}
        t={t}
      />
      <p class="isp-line">
        <span class={`isp-tag ${vacancy.state === 'open' ? 'isp-tag--good' : ''}`}>
          {t(`recruiter.is-${vacancy.state}`)}
        </span>
        <a href={toPath({ page: 'vacancy', id })}>{t('recruiter.list-link')}</a>
        <a href={toPath({ page: 'vacancies' })}>{t('recruiter.to-vacancies')}</a>
      </p>
      {all.length === 0 ? (
        <div class="isp-card">
          <h2>{t('recruiter.inbox-none')}</h2>
          <p>
            {t(
              vacancy.state === 'draft'
                ? 'recruiter.inbox-draft'
                : vacancy.state === 'open'
                  ? 'recruiter.inbox-none-text'
                  : 'recruiter.inbox-closed',
            )}
          </p>
        </div>
      ) : (
        <>
          <p>{t('recruiter.inbox-order')}</p>
          <InboxLegend requires={vacancy.requires} t={t} />
          <InboxFilters cards={all} filter={filter} t={t} onFilter={setFilter} />
          <p role="status" class="isp-line">
            {isFiltered(filter)
              ? t('recruiter.shown-n', { count, all: all.length })
              : t('recruiter.applications-n', { n: all.length })}
            {isFiltered(filter) && (
              <Button kind="quiet" onPress={() => setFilter(noFilter)}>
                {t('recruiter.show-all')}
              </Button>
            )}
          </p>
          {shown.map(({ band, cards }) => (
            <section key={band}>
              <h2>
                {t('recruiter.band-n', { band: t(`recruiter.band-${band}`), n: cards.length })}
              </h2>
              <ul class="isp-candidates">
                {cards.map((card) => (
                  <CandidateCard
                    key={card.id}
                    card={card}
                    requires={vacancy.requires}
                    now={now()}
                    t={t}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}
