import type { Translate } from '#core/translator.ts';
import type { RowView } from '../../api.ts';

/** "past", "past deels", "lijkt erop", "niet getoond", with the points where there is a number. */
export function relationText({ relation, points, of }: RowView, t: Translate): string {
  const words = t(`recruiter.relation-${relation}`);
  return of > 0 ? `${words}, ${t('recruiter.points', { points, of })}` : words;
}
