import { CandidateFacts } from '../components/CandidateFacts.tsx';
import { CandidateNumbers } from '../components/CandidateNumbers.tsx';
import { CandidateRows } from '../components/CandidateRows.tsx';
import { Decide } from '../components/Decide.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { formatDay } from '../components/format-date.ts';
import { HistoryLog } from '../components/HistoryLog.tsx';
import { InterviewGuide } from '../components/InterviewGuide.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { RevealedContact } from '../components/RevealedContact.tsx';
import { toPath } from '../routes.ts';
import { useLoad, useRefresh } from '../use-load.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import type { PageProps } from './page-props.ts';

/** One candidate under a pseudonym: why it fits, what stands beside it, what to ask, and deciding. */
export function CandidatePage(props: PageProps & { readonly id: string }) {
  const { api, t, takeFocus, now, tell, setUnsaved, id } = props;
  const { loaded, reload, put } = useLoad(id, () => api.candidate(id));
  useRefresh(reload);

  if (loaded.state === 'loading') return <p role="status">{t('app.loading')}</p>;
  if (loaded.state === 'failed') {
    return loaded.failure.code === 'not-found' ? (
      <NotFoundPage t={t} takeFocus text={t('recruiter.candidate-gone')} />
    ) : (
      <FailureNote failure={loaded.failure} t={t} onRetry={reload} />
    );
  }
  const candidate = loaded.value;
  const { vacancy, pseudonym, state, reveal, rows, log } = candidate;
  return (
    <>
      <PageHeading text={t('recruiter.candidate', { pseudonym })} takeFocus={takeFocus} t={t} />
      <p>
        <a href={toPath({ page: 'inbox', id: vacancy.id })}>
          {t('recruiter.back-to-inbox', { title: vacancy.title })}
        </a>{' '}
        <span class="isp-muted">
          {t('recruiter.received-on', { date: formatDay(t.language, candidate.receivedOn) })}
        </span>
      </p>
      <div class="isp-candidate-page">
        <div>
          {reveal && <RevealedContact reveal={reveal} t={t} />}
          <CandidateNumbers candidate={candidate} t={t} />
          <CandidateRows candidate={candidate} t={t} />
          <CandidateFacts candidate={candidate} t={t} />
        </div>
        <div>
          <Decide
            candidate={candidate}
            now={now()}
            t={t}
            ask={(text) => api.ask(id, { text })}
            invite={(text) => api.invite(id, { text })}
            decline={(request) => api.decline(id, request)}
            onDone={(next, step) => {
              put(next);
              tell({ text: t(`recruiter.done-${step}`) });
            }}
            onChanged={setUnsaved}
          />
          {state !== 'rejected' && <InterviewGuide rows={rows} t={t} />}
          <HistoryLog log={log} t={t} />
        </div>
      </div>
    </>
  );
}
