import { useState } from 'preact/hooks';
import { FailureNote } from '../components/FailureNote.tsx';
import { JobTags } from '../components/JobTags.tsx';
import { MatchNumber } from '../components/MatchNumber.tsx';
import { OccupationMatch } from '../components/OccupationMatch.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { AskSkill } from './AskSkill.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useNamed } from './use-named.ts';
import '../components/Overstap.css';

/** "Waarom past dit?": one occupation with its number and every reason. */
export function OccupationPage(props: PageProps & { readonly occupation: string }) {
  const { client, t, occupation, go } = props;
  const { loaded, reload } = useNamed(client, t.language, 'overstap.score', { id: occupation });
  const [asking, setAsking] = useState<{ readonly id: string; readonly label: string }>();

  if (loaded.state === 'failed')
    return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
  if (loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  if (asking)
    return (
      <AskSkill
        {...props}
        skill={asking.id}
        label={asking.label}
        onDone={() => setAsking(undefined)}
      />
    );
  const score = loaded.value;
  return (
    <>
      <p>
        <a href={toHash({ page: 'overstap' })}>{t('overstap.back')}</a>
      </p>
      <PageHeading takeFocus>
        <span class="isp-goal__title">{score.title}</span>
      </PageHeading>
      <JobTags {...score} t={t} />
      <section class="isp-card">
        <MatchNumber score={score} t={t} onOpenPassport={() => go({ page: 'start' })} />
        <p class="isp-muted">
          {t('overstap.average')} {score.shortage && t('overstap.shortage-text')}
        </p>
        <div class="isp-actions">
          <a
            class="isp-button isp-button--primary"
            href={toHash({ page: 'learn', towards: score.id })}
          >
            {t('overstap.learn')}
          </a>
          <a class="isp-button" href={toHash({ page: 'compare', occupations: [score.id] })}>
            {t('overstap.compare')}
          </a>
        </div>
      </section>
      <h2>{t('overstap.why')}</h2>
      <OccupationMatch
        score={score}
        t={t}
        onFill={(id) =>
          setAsking({ id, label: score.rows.find((row) => row.id === id)?.label ?? id })
        }
      />
      <p class="isp-muted">{t('app.esco')}</p>
    </>
  );
}
