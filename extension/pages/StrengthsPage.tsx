import { useMemo } from 'preact/hooks';
import { strengthsOf } from '#core/passport/strengths.ts';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { StrengthsChart } from '../components/StrengthsChart.tsx';
import { StrengthsTable } from '../components/StrengthsTable.tsx';
import { themeOf, themeTitle } from '../components/skill-themes.ts';
import { NeedsSkills } from './NeedsSkills.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useOwnSkills } from './use-own-skills.ts';

/** "Jouw sterke kanten": how much of each group a person can and has proof of, as a table and as a picture. */
export function StrengthsPage({ client, t, passport }: PageProps) {
  const own = useOwnSkills(client, passport.passport, t);
  const rows = useMemo(() => {
    const themes = new Map(own.can.map(({ id, group }) => [id, themeOf(group)]));
    return strengthsOf(passport.passport, (id) => themes.get(id) ?? 'other').map(
      ({ group, can, proven }) => ({ theme: t(themeTitle(group)), can, proven }),
    );
  }, [own.can, t]);

  if (own.failure) return <FailureNote failure={own.failure} t={t} onRetry={own.reload} />;
  if (own.state === 'loading') return <p>{t('app.loading')}</p>;
  const [most] = rows;
  return (
    <>
      <PageHeading takeFocus>{t('strengths.title')}</PageHeading>
      {most === undefined ? (
        <NeedsSkills text={t('strengths.none')} t={t} />
      ) : (
        <>
          <p>
            {t('strengths.count', { n: own.can.length })}{' '}
            {t('strengths.most', { theme: most.theme })}
          </p>
          <StrengthsTable rows={rows} t={t} />
          <p class="isp-muted">{t('strengths.explain')}</p>
          <StrengthsChart rows={rows} t={t} />
        </>
      )}
      <p>
        <a href={toHash({ page: 'passport' })}>{t('passport.to-passport')}</a>
      </p>
    </>
  );
}
