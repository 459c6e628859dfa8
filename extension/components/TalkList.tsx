import type { Translate } from '#core/translator.ts';
import type { TalkSummary } from '../views/talk-view.ts';
import { formatDay } from './format-date.ts';
import './TalkList.css';

export interface TalkListProps {
  readonly talks: readonly TalkSummary[];
  readonly hrefOf: (app: string) => string;
  readonly t: Translate;
}

/** Every application as one line that opens its conversation; a new reply is marked in words. */
export function TalkList({ talks, hrefOf, t }: TalkListProps) {
  return (
    <ul class="isp-list">
      {talks.map((talk) => (
        <li key={talk.app}>
          <a class="isp-talk isp-card" href={hrefOf(talk.app)}>
            <span class="isp-talk__title">
              <span class="isp-talk__name">{talk.title}</span>{' '}
              {talk.unread > 0 && <span class="isp-tag isp-tag--new">{t('talks.unread')}</span>}
            </span>{' '}
            <span>{talk.organisation}</span>{' '}
            <span class="isp-muted">
              {t('talks.you-are', { pseudonym: talk.pseudonym })}.{' '}
              {t('talks.sent-on', { date: formatDay(t.language, talk.appliedAt) })}.
            </span>
            <span>
              <span class={`isp-tag isp-talk__state--${talk.state}`}>
                {t(`talks.status-${talk.state}`)}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
