import { useState } from 'preact/hooks';
import type { GateGroup } from '#core/matching/gate-groups.ts';
import { claimsOf } from '#core/passport/claims.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { OverstapFilter } from '../components/OverstapFilter.tsx';
import { OverstapList } from '../components/OverstapList.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { focusContent } from './focus-content.ts';
import { NeedsSkills } from './NeedsSkills.tsx';
import { OccupationField } from './OccupationField.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useNamed } from './use-named.ts';

/** How many of each distance are shown at first, and each time somebody asks for more. */
const STEP = 8;

/** "Overstap": work that fits what somebody can, from near and from other sectors. */
export function OverstapPage(props: PageProps) {
  const { client, t, arrived, passport, go } = props;
  const [sector, setSector] = useState<string>();
  const [without, setWithout] = useState<readonly GateGroup[]>([]);
  const [limit, setLimit] = useState(STEP);
  const request = { ...(sector !== undefined && { sector }), without: [...without], limit };
  const { loaded, reload } = useNamed(client, t.language, 'overstap.rank', request);
  const isEmpty = claimsOf(passport.passport).length === 0;

  const body = () => {
    if (isEmpty) return <NeedsSkills text={t('overstap.empty')} t={t} />;
    if (loaded.state === 'failed')
      return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
    if (loaded.state === 'loading')
      return (
        <p role="status">
          {t('overstap.busy', { n: props.settings.occupationCount.toLocaleString(t.language) })}{' '}
          {t('app.loading')}
        </p>
      );
    const { compared, near, far, more, margin, sectors, someUnknown } = loaded.value;
    const list = {
      margin,
      t,
      why: (occupation: string) => toHash({ page: 'overstap', occupation }),
      learn: (towards: string) => toHash({ page: 'learn', towards }),
      compare: (id: string) => toHash({ page: 'compare', occupations: [id] }),
    };
    const restart = (change: () => void): void => {
      change();
      setLimit(STEP);
    };
    return (
      <>
        <p>
          {t('overstap.intro', { n: compared.toLocaleString(t.language) })} {t('overstap.average')}
        </p>
        <OverstapFilter
          sectors={sectors}
          someUnknown={someUnknown}
          sector={sector}
          without={without}
          t={t}
          onSector={(chosen) => restart(() => setSector(chosen))}
          onWithout={(chosen) => restart(() => setWithout(chosen))}
        />
        <p class="isp-hidden" role="status">
          {t('overstap.shown', { n: near.length + far.length })}
        </p>
        {near.length + far.length === 0 && <p>{t('overstap.none')}</p>}
        <OverstapList
          {...list}
          title={t('overstap.near')}
          explain={t('overstap.near-text')}
          rows={near}
        />
        <OverstapList
          {...list}
          title={t('overstap.far')}
          explain={t('overstap.far-text')}
          rows={far}
        />
        {more && (
          <Button
            onPress={() => {
              setLimit((old) => old + STEP);
              // The button may be gone after this.
              focusContent();
            }}
          >
            {t('overstap.more')}
          </Button>
        )}
        {[...near, ...far].some(({ shortage }) => shortage) && (
          <p class="isp-muted">{t('overstap.shortage-text')}</p>
        )}
        <p class="isp-muted">{t('app.esco')}</p>
      </>
    );
  };

  return (
    <>
      <PageHeading takeFocus={arrived}>{t('overstap.heading')}</PageHeading>
      <OccupationField
        client={client}
        t={t}
        label={t('overstap.search')}
        hint={t('overstap.search-hint')}
        onPick={(occupation) => go({ page: 'overstap', occupation })}
      />
      {body()}
    </>
  );
}
