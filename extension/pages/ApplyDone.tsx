import { PageHeading } from '../components/PageHeading.tsx';
import type { TalkDetail } from '../views/talk-view.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

/** "Gelukt": the pseudonym, what happens next, and the way back. */
export function ApplyDone(props: PageProps & { readonly talk: TalkDetail }) {
  const { t, talk, go } = props;
  return (
    <>
      <PageHeading takeFocus>{t('apply.done-title')}</PageHeading>
      <section class="isp-card">
        <p class="isp-pseudonym">{t('apply.done-text', { pseudonym: talk.pseudonym })}</p>
        <p>{t(talk.state === 'sending' ? 'apply.done-waiting' : 'apply.done-next')}</p>
        <p>{t('apply.done-where')}</p>
        <div class="isp-actions">
          <a class="isp-button isp-button--primary" href={toHash({ page: 'talk', app: talk.app })}>
            {t('apply.open-talk')}
          </a>
          <WithdrawButton
            {...props}
            app={talk.app}
            onDone={() => go({ page: 'talk', app: talk.app })}
          />
        </div>
      </section>
    </>
  );
}
