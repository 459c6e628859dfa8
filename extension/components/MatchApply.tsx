import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';
import { Button } from './Button.tsx';

export interface MatchApplyProps {
  readonly score: ScoreView;
  readonly t: Translate;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onFetchList: () => void;
  readonly onOpenTalk: (app: string) => void;
}

/** How one can apply here. Nothing is sent from a page: the button opens our own page with the exact preview. */
export function MatchApply({ score, t, busy, onApply, onFetchList, onOpenTalk }: MatchApplyProps) {
  const { apply, applied } = score;
  if (applied) {
    return (
      <div class="isp-apply">
        <p>{t('overlay.applied', { pseudonym: applied.pseudonym })}</p>
        <Button kind="primary" onPress={() => onOpenTalk(applied.app)}>
          {t('overlay.open-talk')}
        </Button>
      </div>
    );
  }
  if (apply.how === 'no') return <p class="isp-muted">{t('overlay.no-apply')}</p>;
  if (apply.how === 'link') {
    return (
      <div class="isp-apply">
        <p>{t('overlay.list-at', { host: apply.host })}</p>
        <Button kind="primary" busy={busy} onPress={onFetchList}>
          {t('overlay.fetch-list')}
        </Button>
      </div>
    );
  }
  return (
    <div class="isp-apply">
      <Button kind="primary" busy={busy || score.noNumber === 'no-passport'} onPress={onApply}>
        {t('overlay.apply')}
      </Button>
      <p class="isp-muted">
        {t('overlay.apply-to', { organisation: apply.organisation, host: apply.host })}
      </p>
    </div>
  );
}
