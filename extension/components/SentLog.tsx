import type { Translate } from '#core/translator.ts';
import type { LogEntry } from '../views/talk-view.ts';
import { ExactText } from './ExactText.tsx';
import { formatMoment } from './format-date.ts';
import './SentLog.css';

/** "Wat verliet mijn computer?": when, to whom, how much, and the exact text of what was written. */
export function SentLog({ log, t }: { readonly log: readonly LogEntry[]; readonly t: Translate }) {
  if (log.length === 0) return <p class="isp-muted">{t('settings.log-none')}</p>;
  return (
    <ul class="isp-list">
      {log.map((entry) => (
        <li key={entry.id} class="isp-sent">
          <p>
            <strong>{t(`settings.log-kind-${entry.kind}`)}</strong>
            <br />
            {t('settings.log-line', {
              date: formatMoment(t.language, entry.at),
              host: entry.host,
            })}{' '}
            <span class="isp-muted">
              {entry.bytes > 0 && t('settings.log-size', { n: entry.bytes })}
              {entry.times > 1 && ` ${t('settings.log-times', { n: entry.times })}`}
            </span>
          </p>
          {entry.content !== undefined && (
            <ExactText
              summary={t('settings.log-show')}
              hint={t('settings.log-sealed')}
              text={entry.content}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
