import type { Translate } from '#core/translator.ts';
import type { PlanView } from '../views/learn-view.ts';
import { MatchRing } from './MatchRing.tsx';
import './match.css';
import './Overstap.css';

export interface NowLaterProps {
  readonly plan: Pick<PlanView, 'match' | 'later' | 'band' | 'laterBand' | 'margin' | 'gaps'>;
  readonly t: Translate;
}

/** The match of today beside that of later, when everything planned is done. */
export function NowLater({
  plan: { match, later, band, laterBand, margin, gaps },
  t,
}: NowLaterProps) {
  if (match === undefined || later === undefined) return <p>{t('learn.no-number')}</p>;
  const provisional = margin > 0;
  return (
    <div class="isp-now-later" role="status">
      <div>
        <MatchRing match={match} band={band} provisional={provisional} />
        <p>{t(provisional ? 'learn.now-about' : 'learn.now', { match })}</p>
      </div>
      {later > match ? (
        <div>
          <MatchRing match={later} band={laterBand} provisional={provisional} />
          <p>
            <strong>{t('learn.later', { match: later })}</strong> {t('learn.later-text')}
          </p>
        </div>
      ) : (
        gaps.length > 0 && (
          <p>
            {t(gaps.some(({ planned }) => planned) ? 'learn.later-little' : 'learn.later-none')}
          </p>
        )
      )}
    </div>
  );
}
