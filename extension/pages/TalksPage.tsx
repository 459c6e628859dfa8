import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TalkList } from '../components/TalkList.tsx';
import type { TalkSummary } from '../views/talk-view.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import type { Loading } from './use-load.ts';

const unreadOf = (talks: readonly TalkSummary[]): number =>
  talks.reduce((sum, talk) => sum + talk.unread, 0);

/** "Gesprekken": every application, newest first. */
export function TalksPage(props: PageProps & { readonly talks: Loading<readonly TalkSummary[]> }) {
  const { client, t, arrived, talks, tell, tellFailure } = props;
  const [busy, setBusy] = useState(false);
  const { loaded } = talks;

  const check = async (before: number): Promise<void> => {
    setBusy(true);
    const answer = await client.ask('talks.check', {});
    setBusy(false);
    if (!answer.ok) {
      tellFailure(answer.error);
      return;
    }
    talks.put(answer.value);
    const n = unreadOf(answer.value) - before;
    tell({ text: n > 0 ? t('talks.refreshed-new', { n }) : t('talks.refreshed') });
  };

  const list = (all: readonly TalkSummary[]) =>
    all.length === 0 ? (
      <section class="isp-card" aria-labelledby="no-talks">
        <h2 id="no-talks">{t('talks.none-title')}</h2>
        <p>{t('talks.none-text')}</p>
      </section>
    ) : (
      <>
        <div class="isp-actions">
          <Button busy={busy} onPress={() => void check(unreadOf(all))}>
            {t('talks.refresh')}
          </Button>
        </div>
        <TalkList
          talks={[...all].sort((a, b) => b.lastAt - a.lastAt)}
          hrefOf={(app) => toHash({ page: 'talk', app })}
          t={t}
        />
      </>
    );

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('talks.title')}</PageHeading>
      {loaded.state === 'loading' && <p>{t('app.loading')}</p>}
      {loaded.state === 'failed' && (
        <FailureNote failure={loaded.failure} t={t} onRetry={talks.reload} />
      )}
      {loaded.state === 'ready' && list(loaded.value)}
    </>
  );
}
