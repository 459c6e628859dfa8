import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';
import { Button } from './Button.tsx';
import { MatchRing } from './MatchRing.tsx';
import { marginLine } from './match-words.ts';

export interface MatchNumberProps {
  readonly score: Pick<
    ScoreView,
    'noNumber' | 'match' | 'sure' | 'band' | 'margin' | 'marginKind' | 'connections' | 'rows'
  >;
  readonly t: Translate;
  readonly onOpenPassport: () => void;
}

/** The number in words, or why there is none. */
export function MatchNumber({ score, t, onOpenPassport }: MatchNumberProps) {
  if (score.noNumber === 'no-passport') {
    return (
      <div class="isp-number">
        <p class="isp-number__line">{t('overlay.no-passport')}</p>
        <p>{t('overlay.no-passport-text')}</p>
        <Button kind="primary" onPress={onOpenPassport}>
          {t('overlay.open-passport')}
        </Button>
      </div>
    );
  }
  if (score.noNumber === 'too-little') {
    return (
      <div class="isp-number">
        <p class="isp-number__line">{t('overlay.too-little')}</p>
        <p>{t('overlay.too-little-text')}</p>
      </div>
    );
  }
  if (score.noNumber === 'learn-there') {
    return (
      <div class="isp-number">
        <p class="isp-number__line">{t('overlay.learn-there', { n: score.connections })}</p>
      </div>
    );
  }
  const margin = marginLine(score, t);
  return (
    <div class="isp-number">
      <MatchRing
        match={score.match}
        band={score.band}
        provisional={score.marginKind === 'extracted'}
      />
      <div>
        <p class="isp-number__line">
          {t(margin ? 'overlay.match-about' : 'overlay.match', { match: score.match ?? 0 })}
        </p>
        {margin && <p>{margin}</p>}
        <p>
          {t('overlay.band', { band: t(`bands.${score.band ?? 'low'}`) })}{' '}
          {t('overlay.can', { n: score.connections, of: score.rows.length })}
        </p>
        <p class="isp-muted">
          {t('overlay.sure', { sure: score.sure ?? 0 })} {t('bands.hint')}
        </p>
      </div>
    </div>
  );
}
