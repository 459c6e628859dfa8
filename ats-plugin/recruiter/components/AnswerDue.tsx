import type { Translate } from '#core/translator.ts';
import type { ApplicationState } from '../../api.ts';
import { daysUntil, formatDay } from './format-date.ts';

export interface AnswerDueProps {
  /** `YYYY-MM-DD`. */
  readonly due: string;
  readonly state: ApplicationState;
  readonly now: number;
  readonly t: Translate;
}

/** Until when the candidate may expect an answer; nothing once there is an invitation or a rejection. */
export function AnswerDue({ due, state, now, t }: AnswerDueProps) {
  if (state === 'invited' || state === 'revealed' || state === 'rejected') return null;
  const left = daysUntil(due, now);
  if (left < 0) {
    return (
      <span class="isp-tag isp-tag--danger">{t('recruiter.due-late', { n: Math.abs(left) })}</span>
    );
  }
  return (
    <span class={left <= 3 ? 'isp-due isp-due--soon' : 'isp-due'}>
      {t('recruiter.due', { date: formatDay(t.language, due) })}{' '}
      {left === 0 ? t('recruiter.due-today') : t('recruiter.due-days', { n: left })}
    </span>
  );
}
