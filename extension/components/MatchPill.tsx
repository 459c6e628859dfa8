import type { Ref } from 'preact';
import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';
import { MatchRing } from './MatchRing.tsx';
import { matchLine } from './match-words.ts';

export interface MatchPillProps {
  readonly score: ScoreView;
  readonly t: Translate;
  readonly openerRef?: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
  readonly onHide: () => void;
}

/** The ring with one line on a vacancy page; opens the panel. */
export function MatchPill({ score, t, openerRef, onOpen, onHide }: MatchPillProps) {
  return (
    <section class="isp-pill" lang={t.language} aria-label={t('app.short')}>
      <button
        type="button"
        class="isp-pill__open"
        ref={openerRef ?? null}
        aria-expanded="false"
        onClick={onOpen}
      >
        <MatchRing
          match={score.match}
          band={score.band}
          provisional={score.marginKind === 'extracted'}
        />
        <span class="isp-pill__words">
          <span class="isp-pill__line">{matchLine(score, t)}</span>
          <span class="isp-muted">{score.fictional ? t('app.fictional') : t('overlay.open')}</span>
        </span>
      </button>
      <button
        type="button"
        class="isp-pill__hide"
        aria-label={t('overlay.hide')}
        title={t('overlay.hide')}
        onClick={onHide}
      >
        ×
      </button>
    </section>
  );
}
