import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { Button } from '../components/Button.tsx';
import type { TalkDetail } from '../views/talk-view.ts';
import { ApplyPreviewForm } from './ApplyPreviewForm.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useApplication } from './use-application.ts';

export interface ApplyFormProps extends PageProps {
  readonly draft: string;
  readonly onSent: (talk: TalkDetail) => void;
}

/** Gets the employer's list when that is still needed, then shows the exact preview. */
export function ApplyForm(props: ApplyFormProps) {
  const { client, t, arrived, draft, tellFailure } = props;
  const application = useApplication(client, draft);
  const { step, failure, put } = application;

  const fetchList = async (origins: readonly string[]): Promise<void> => {
    if (origins.length > 0 && !(await client.requestOrigins(origins))) {
      tellFailure({ code: 'permission-denied' });
      return;
    }
    const answer = await client.ask('apply.fetch-list', { draft });
    if (answer.ok) put(answer.value);
    else tellFailure(answer.error);
  };

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('apply.title')}</PageHeading>
      {failure && (
        <FailureNote
          failure={failure}
          t={t}
          {...(failure.code === 'not-found' ? {} : { onRetry: application.again })}
        />
      )}
      {!step && !failure && <p>{t('app.loading')}</p>}
      {step?.step === 'fetch-list' && (
        <section class="isp-card" aria-labelledby="get-list">
          <h2 id="get-list">{t('apply.get-list-title')}</h2>
          <p>
            <strong>{step.title}</strong>
          </p>
          <p>{t('apply.get-list-text', { host: step.host })}</p>
          <Button kind="primary" onPress={() => void fetchList(step.needsPermission)}>
            {t('apply.get-list')}
          </Button>
        </section>
      )}
      {step?.step === 'preview' &&
        (step.preview.already ? (
          <section class="isp-card" aria-labelledby="already">
            <h2 id="already">{t('apply.already-title')}</h2>
            <p>{t('apply.already-text', { pseudonym: step.preview.already.pseudonym })}</p>
            <a
              class="isp-button isp-button--primary"
              href={toHash({ page: 'talk', app: step.preview.already.app })}
            >
              {t('apply.open-talk')}
            </a>
          </section>
        ) : (
          <ApplyPreviewForm {...props} application={application} preview={step.preview} />
        ))}
    </>
  );
}
