import type { Translate } from '#core/translator.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { MatchRing } from '../components/MatchRing.tsx';
import { marginLine } from '../components/match-words.ts';
import { PageHeading } from '../components/PageHeading.tsx';
import type { OccupationScore } from '../views/overstap-view.ts';
import type { RequirementRow } from '../views/score-view.ts';
import { compareRows } from './compare-rows.ts';
import { OccupationField } from './OccupationField.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useNamed } from './use-named.ts';
import '../components/match.css';
import '../components/Overstap.css';

/** Two occupations side by side: what both ask, what only one asks, and what I have of it. */
export function ComparePage(props: PageProps & { readonly occupations: readonly string[] }) {
  const { client, t, arrived, occupations, go } = props;
  const [first, second] = occupations;
  return (
    <>
      <p>
        <a href={toHash({ page: 'overstap' })}>{t('overstap.back')}</a>
      </p>
      <PageHeading takeFocus={arrived}>{t('overstap.compare-title')}</PageHeading>
      {first !== undefined && second !== undefined ? (
        <Compared {...props} first={first} second={second} />
      ) : (
        <>
          {first !== undefined && <Chosen {...props} occupation={first} />}
          <OccupationField
            client={client}
            t={t}
            label={t(first === undefined ? 'overstap.compare-first' : 'overstap.compare-second')}
            onPick={(id) =>
              go({ page: 'compare', occupations: first === undefined ? [id] : [first, id] })
            }
          />
        </>
      )}
    </>
  );
}

function Chosen({ client, t, occupation }: PageProps & { readonly occupation: string }) {
  const { loaded, reload } = useNamed(client, t.language, 'overstap.score', { id: occupation });
  if (loaded.state === 'failed')
    return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
  if (loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  return <p>{t('overstap.compare-with', { job: loaded.value.title })}</p>;
}

function Compared(props: PageProps & { readonly first: string; readonly second: string }) {
  const { client, t } = props;
  const one = useNamed(client, t.language, 'overstap.score', { id: props.first });
  const other = useNamed(client, t.language, 'overstap.score', { id: props.second });
  for (const { loaded, reload } of [one, other])
    if (loaded.state === 'failed')
      return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
  if (one.loaded.state !== 'ready' || other.loaded.state !== 'ready')
    return <p>{t('app.loading')}</p>;
  const [first, second] = [one.loaded.value, other.loaded.value];
  const rows = compareRows(first.rows, second.rows);
  return (
    <>
      <div class="isp-both">
        {[first, second].map((score) => (
          <JobHead key={score.id} score={score} t={t} />
        ))}
      </div>
      <Rows
        title={t('overstap.both')}
        rows={rows.both.map(([row, other]) => ({
          ...row,
          marks:
            haveOf(row) === haveOf(other)
              ? [{ have: haveOf(row) }]
              : [
                  { have: haveOf(row), job: first.title },
                  { have: haveOf(other), job: second.title },
                ],
        }))}
        t={t}
      />
      <Rows title={t('overstap.only', { job: first.title })} rows={marked(rows.first)} t={t} />
      <Rows title={t('overstap.only', { job: second.title })} rows={marked(rows.second)} t={t} />
      <p>
        <a class="isp-button" href={toHash({ page: 'compare', occupations: [props.first] })}>
          {t('overstap.compare-other')}
        </a>
      </p>
    </>
  );
}

function JobHead({ score, t }: { readonly score: OccupationScore; readonly t: Translate }) {
  const missing = score.rows.filter((row) => haveOf(row) === 'none').length;
  return (
    <section class="isp-card">
      <h2>{score.title}</h2>
      {score.match !== undefined && (
        <>
          <MatchRing match={score.match} band={score.band} provisional />
          <p>
            <strong>
              {t('overlay.line-about', {
                match: score.match,
                band: t(`bands.${score.band ?? 'low'}`),
              })}
              .
            </strong>{' '}
            {marginLine(score, t)}
          </p>
        </>
      )}
      <p>
        {t('overlay.can', { n: score.connections, of: score.rows.length })}{' '}
        {t(missing === 0 ? 'overstap.missing-none' : 'overstap.missing-n', { n: missing })}
      </p>
      <p>
        <a
          href={toHash({ page: 'learn', towards: score.id })}
          aria-label={`${t('overstap.learn')} ${score.title}`}
        >
          {t('overstap.learn')}
        </a>
      </p>
    </section>
  );
}

type Have = 'same' | 'alike' | 'none' | 'unknown';

interface MarkedRow extends Pick<RequirementRow, 'id' | 'label'> {
  /** What I have of it; for each job where the levels that they ask make a difference. */
  readonly marks: readonly { readonly have: Have; readonly job?: string }[];
}

function haveOf({ relation, answered }: RequirementRow): Have {
  if (relation === 'none') return answered ? 'none' : 'unknown';
  return relation === 'same' ? 'same' : 'alike';
}

const marked = (rows: readonly RequirementRow[]): MarkedRow[] =>
  rows.map((row) => ({ ...row, marks: [{ have: haveOf(row) }] }));

function Rows(props: {
  readonly title: string;
  readonly rows: readonly MarkedRow[];
  readonly t: Translate;
}) {
  const { title, rows, t } = props;
  return (
    <section class="isp-card">
      <h2>
        {title} <span class="isp-count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p class="isp-muted">{t('overstap.nothing')}</p>
      ) : (
        <ul class="isp-list">
          {rows.map((row) => (
            <li key={row.id} class="isp-both__row">
              <span>{row.label}</span>
              <span class="isp-tags">
                {row.marks.map(({ have, job }) => (
                  <span key={job} class={`isp-tag ${have === 'same' ? 'isp-tag--good' : ''}`}>
                    {job !== undefined && `${job}: `}
                    {t(`overstap.have-${have}`)}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
