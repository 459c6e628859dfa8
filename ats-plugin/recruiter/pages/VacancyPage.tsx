import { useState } from 'preact/hooks';
import type { Vacancy } from '../../api.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { draftFromVacancy } from '../draft.ts';
import { useLoad } from '../use-load.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import type { PageProps } from './page-props.ts';
import { PublishedVacancy } from './PublishedVacancy.tsx';

/** One vacancy: a draft to work on, or a published list. */
export function VacancyPage(props: PageProps & { readonly id: string }) {
  const { api, t, takeFocus, tell, id } = props;
  const { loaded, reload, put } = useLoad(id, () => api.vacancy(id));
  const [changed, setChanged] = useState(false);
  if (loaded.state === 'loading') return <p role="status">{t('app.loading')}</p>;
  if (loaded.state === 'failed') {
    return loaded.failure.code === 'not-found' ? (
      <NotFoundPage t={t} takeFocus text={t('recruiter.vacancy-gone')} />
    ) : (
      <FailureNote failure={loaded.failure} t={t} onRetry={reload} />
    );
  }
  const vacancy = loaded.value;
  const show = (next: Vacancy): void => {
    setChanged(true);
    put(next);
  };
  if (vacancy.state !== 'draft') {
    return (
      <PublishedVacancy
        {...props}
        key={vacancy.state}
        takeFocus={takeFocus || changed}
        vacancy={vacancy}
        onVacancy={show}
      />
    );
  }
  return (
    <>
      <PageHeading text={t('recruiter.draft')} takeFocus={takeFocus} t={t} />
      <DraftEditor
        {...props}
        initial={draftFromVacancy(vacancy)}
        stored={vacancy}
        onPublished={(published) => {
          show(published);
          tell({ text: t('recruiter.published') });
        }}
      />
    </>
  );
}
