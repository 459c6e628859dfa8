import type { MessageKey, Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';
import { formatMoment } from './format-date.ts';

export interface HistoryLogProps {
  readonly log: Candidate['log'];
  readonly t: Translate;
}

const words: Readonly<Record<string, MessageKey>> = {
  received: 'recruiter.log-received',
  opened: 'recruiter.log-opened',
  question: 'recruiter.log-question',
  invite: 'recruiter.log-invite',
  reject: 'recruiter.log-reject',
  answer: 'recruiter.log-answer',
  reveal: 'recruiter.log-reveal',
};

/** What happened, when, and who did it. */
export function HistoryLog({ log, t }: HistoryLogProps) {
  return (
    <details>
      <summary>{t('recruiter.log')}</summary>
      <ol class="isp-bullets">
        {log.map(({ at, what, by }, index) => (
          <li key={index}>
            {formatMoment(t.language, at)}: {t(words[what] ?? 'recruiter.log-other')}
            {by !== undefined && ` (${by})`}
          </li>
        ))}
      </ol>
    </details>
  );
}
