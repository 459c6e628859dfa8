import { useState } from 'preact/hooks';
import type { Vacancy } from '../../api.ts';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { formatDay } from '../components/format-date.ts';
import { PageHeading } from '../components/PageHeading.tsx';
import { RequirementOverview } from '../components/RequirementOverview.tsx';
import { Snippet } from '../components/Snippet.tsx';
import { toPath } from '../routes.ts';
import { useAction } from '../use-action.ts';
import type { PageProps } from './page-props.ts';

export interface PublishedVacancyProps extends PageProps {
  readonly vacancy: Vacancy;
  readonly onVacancy: (vacancy: Vacancy) => void;
}

/** A published list: what to put on the vacancy page, what stands on it, and closing it. */
export function PublishedVacancy(props: PublishedVacancyProps) {
  const { api, t, takeFocus, tell, vacancy, onVacancy } = props;
  const { id, title, state, published, requires, gates, text, applications, open } = vacancy;
  const [closing, setClosing] = useState(false);
  const { busy, failure, run } = useAction();
  const isOpen = state === 'open';
  return (
    <>
      <PageHeading text={title} takeFocus={takeFocus} t={t} />
      <p class="isp-line">
        <span class={`isp-tag ${isOpen ? 'isp-tag--good' : ''}`}>{t(`recruiter.is-${state}`)}</span>
        {isOpen && published && (
          <span>
            {t('recruiter.open-until', { date: formatDay(t.language, published.expiresAt) })}
          </span>
        )}
        {vacancy.closedAt && (
          <span>{t('recruiter.closed-on', { date: formatDay(t.language, vacancy.closedAt) })}</span>
        )}
      </p>
      <div class="isp-actions">
        <a class="isp-button isp-button--primary" href={toPath({ page: 'inbox', id })}>
          {t('recruiter.to-inbox', { n: applications })}
        </a>
        {isOpen && (
          <Button kind="danger" busy={busy} onPress={() => setClosing(true)}>
            {t('recruiter.close')}
          </Button>
        )}
      </div>
      {failure && <FailureNote failure={failure} t={t} />}
      {isOpen && published && (
        <section>
          <h2>{t('recruiter.snippets')}</h2>
          <p>{t('recruiter.snippets-text')}</p>
          <Snippet
            title={t('recruiter.snippet-script')}
            text={t('recruiter.snippet-script-text')}
            code={published.snippets.script}
            t={t}
          />
          <Snippet
            title={t('recruiter.snippet-link')}
            text={t('recruiter.snippet-link-text')}
            code={published.snippets.link}
            t={t}
          />
        </section>
      )}
      <RequirementOverview requires={requires} gates={gates} t={t} />
      {text !== '' && (
        <details>
          <summary>{t('recruiter.vacancy-text')}</summary>
          <div
            class="isp-exact"
            tabIndex={0}
            role="region"
            aria-label={t('recruiter.vacancy-text')}
          >
            {text}
          </div>
        </details>
      )}
      {closing && (
        <ConfirmDialog
          title={t('recruiter.close-title')}
          texts={[
            t('recruiter.close-text'),
            ...(open > 0 ? [t('recruiter.close-open', { n: open })] : []),
          ]}
          confirm={t('recruiter.close-confirm')}
          isLoss
          t={t}
          onConfirm={() => {
            setClosing(false);
            run(
              () => api.close(id),
              (closed) => {
                onVacancy(closed);
                tell({ text: t('recruiter.closed') });
              },
            );
          }}
          onCancel={() => setClosing(false)}
        />
      )}
    </>
  );
}
