import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';

/** The one line that says what the ring shows; complete without the ring. */
export function matchLine(score: ScoreView, t: Translate): string {
  if (score.noNumber === 'no-passport') return t('overlay.no-passport');
  if (score.noNumber === 'too-little') return t('overlay.too-little');
  if (score.noNumber === 'learn-there') return t('overlay.learn-there', { n: score.connections });
  return t(score.marginKind === 'none' ? 'overlay.line' : 'overlay.line-about', {
    match: score.match ?? 0,
    band: t(`bands.${score.band ?? 'low'}`),
  });
}

/** "Tussen 63 en 93", cut at 0 and 100; undefined when the number is exact. */
export function marginLine(
  score: Pick<ScoreView, 'match' | 'margin'>,
  t: Translate,
): string | undefined {
  if (score.match === undefined || score.margin === 0) return undefined;
  return t('overlay.between', {
    low: Math.max(0, score.match - score.margin),
    high: Math.min(100, score.match + score.margin),
  });
}
