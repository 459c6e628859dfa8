import type { Translate } from '#core/translator.ts';
import type { VacancySummary } from '../../api.ts';
import { toPath } from '../routes.ts';
import { formatDay } from './format-date.ts';
import './VacancyList.css';

export interface VacancyListProps {
  readonly title: string;
  readonly vacancies: readonly VacancySummary[];
  readonly t: Translate;
}

/** Vacancies of one state. The title leads to what is to be done: the inbox, or the draft. */
export function VacancyList({ title, vacancies, t }: VacancyListProps) {
  if (vacancies.length === 0) return null;
  return (
    <section class="isp-vacancies">
      <h2>{title}</h2>
      <ul class="isp-list">
        {vacancies.map((vacancy) => (
          <VacancyLine key={vacancy.id} vacancy={vacancy} t={t} />
        ))}
      </ul>
    </section>
  );
}

interface VacancyLineProps {
  readonly vacancy: VacancySummary;
  readonly t: Translate;
}

function VacancyLine({ vacancy, t }: VacancyLineProps) {
  const { id, title, state, applications, open, publishedAt, changedAt, closedAt } = vacancy;
  const day = (at: string | undefined): string => formatDay(t.language, at ?? changedAt);
  const when = {
    draft: t('recruiter.changed-on', { date: day(changedAt) }),
    open: t('recruiter.published-on', { date: day(publishedAt) }),
    closed: t('recruiter.closed-on', { date: day(closedAt) }),
  }[state];
  const isDraft = state === 'draft';
  return (
    <li class="isp-vacancy">
      <div>
        <a class="isp-vacancy__title" href={toPath({ page: isDraft ? 'vacancy' : 'inbox', id })}>
          {title}
        </a>
        <div class="isp-muted isp-small">{when}</div>
      </div>
      {!isDraft && (
        <div class="isp-vacancy__counts">
          <span>{t('recruiter.applications-n', { n: applications })}</span>
          {open > 0 && (
            <span class="isp-tag isp-tag--warn">{t('recruiter.open-n', { n: open })}</span>
          )}
        </div>
      )}
      {!isDraft && (
        <a
          class="isp-vacancy__more"
          href={toPath({ page: 'vacancy', id })}
          aria-label={t('recruiter.list-of', { title })}
        >
          {t('recruiter.list-link')}
        </a>
      )}
    </li>
  );
}
