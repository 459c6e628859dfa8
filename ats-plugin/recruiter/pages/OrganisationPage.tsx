import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TextField } from '../components/TextField.tsx';
import { useAction } from '../use-action.ts';
import { useTried } from '../use-tried.ts';
import type { PageProps } from './page-props.ts';

/** The name under which candidates see the organisation. */
export function OrganisationPage(props: PageProps) {
  const { api, t, takeFocus, session, setUnsaved, tell, onSession } = props;
  const [name, setName] = useState(session.organisation.name);
  const { form, tried, markTried } = useTried();
  const { busy, failure, run } = useAction();
  return (
    <>
      <PageHeading text={t('recruiter.organisation')} takeFocus={takeFocus} t={t} />
      <form
        ref={form}
        class="isp-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          markTried();
          if (name.trim() === '') return;
          run(
            () => api.nameOrganisation({ name }),
            (next) => {
              setUnsaved(false);
              onSession(next);
              tell({ text: t('recruiter.saved') });
            },
          );
        }}
      >
        {failure && <FailureNote failure={failure} t={t} />}
        <TextField
          label={t('recruiter.organisation-name')}
          hint={t('recruiter.organisation-hint')}
          value={name}
          onValue={(value) => {
            setName(value);
            setUnsaved(value !== session.organisation.name);
          }}
          autocomplete="organization"
          maxLength={120}
          error={tried && name.trim() === '' ? t('recruiter.fill-in') : undefined}
        />
        <Button kind="primary" busy={busy}>
          {t('app.save')}
        </Button>
      </form>
      <p class="isp-muted">
        {t('recruiter.logged-in-as', { name: session.account?.name ?? '' })} {t('app.esco')}
      </p>
    </>
  );
}
