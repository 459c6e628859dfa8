import type { ComponentChildren } from 'preact';
import type { PassportExport } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import { formatMoment } from './format-date.ts';

export interface ImportCheckProps {
  readonly found: PassportExport;
  readonly t: Translate;
  /** The buttons that decide. */
  readonly children: ComponentChildren;
}

/** What stands in a backup file, before anything is done with it. */
export function ImportCheck({ found, t, children }: ImportCheckProps) {
  const { passport, exportedAt } = found;
  return (
    <div class="isp-note" role="status">
      <h3>{t('passport.import-check')}</h3>
      {passport.fictional && (
        <p>
          <strong>{t('app.fictional')}</strong>
        </p>
      )}
      <ul>
        <li>{t('passport.import-found', { n: passport.skills.length })}</li>
        <li>{t('passport.import-found-learning', { n: passport.learning.length })}</li>
        <li>
          {t('passport.import-made', { date: formatMoment(t.language, Date.parse(exportedAt)) })}
        </li>
      </ul>
      <p>{t('passport.import-replaces')}</p>
      <div class="isp-actions">{children}</div>
    </div>
  );
}
