import type { Translate } from '#core/translator.ts';
import type { OverstapRow } from '../views/overstap-view.ts';
import { JobTags } from './JobTags.tsx';
import { MatchRing } from './MatchRing.tsx';
import { marginLine } from './match-words.ts';
import './match.css';
import './Overstap.css';

export interface OverstapListProps {
  readonly title: string;
  readonly explain: string;
  readonly rows: readonly OverstapRow[];
  readonly margin: number;
  readonly t: Translate;
  /** Addresses of the pages that say more. */
  readonly why: (id: string) => string;
  readonly learn: (id: string) => string;
  readonly compare: (id: string) => string;
}

/** Occupations from near or from far, each with its number, what is missing, and three ways on. */
export function OverstapList(props: OverstapListProps) {
  const { title, explain, rows, margin, t, why, learn, compare } = props;
  if (rows.length === 0) return null;
  return (
    <section class="isp-card">
      <h2>{title}</h2>
      <p class="isp-muted">{explain}</p>
      <ul class="isp-jobs">
        {rows.map((row) => {
          const { id, title: job, match, band, alike, missing, missingMore } = row;
          return (
            <li key={id} class="isp-job">
              <MatchRing match={match} band={band} provisional />
              <div>
                <h3>{job}</h3>
                <p>
                  <strong>{t('overlay.line-about', { match, band: t(`bands.${band}`) })}.</strong>{' '}
                  <span class="isp-muted">{marginLine({ match, margin }, t)}</span>
                </p>
                <JobTags {...row} t={t} />
                <p>
                  {missing.length === 0
                    ? t('overstap.missing-none')
                    : t('overstap.missing', { skills: missing.join(', ') })}{' '}
                  {missingMore > 0 && t('overstap.missing-more', { n: missingMore })}{' '}
                  {alike > 0 && t('overstap.alike', { n: alike })}
                </p>
              </div>
              <div class="isp-job__more isp-links">
                <a href={why(id)} aria-label={`${t('overstap.why')} ${job}`}>
                  {t('overstap.why')}
                </a>
                <a href={learn(id)} aria-label={`${t('overstap.learn')} ${job}`}>
                  {t('overstap.learn')}
                </a>
                <a href={compare(id)} aria-label={`${t('overstap.compare')}: ${job}`}>
                  {t('overstap.compare')}
                </a>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
