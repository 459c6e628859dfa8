import type { Band } from '#core/matching/requirement-list.ts';
import type { Translate } from '#core/translator.ts';
import './ApplyNumber.css';

export interface ApplyNumberProps {
  readonly match?: number | undefined;
  readonly sure?: number | undefined;
  readonly band?: Band | undefined;
  /** Requirements with something to show. */
  readonly connections: number;
  readonly t: Translate;
}

/** The number of exactly what will be sent. */
export function ApplyNumber({ match, sure, band, connections, t }: ApplyNumberProps) {
  return (
    <section class="isp-card" aria-labelledby="apply-number">
      <h2 id="apply-number">{t('apply.number-title')}</h2>
      {match === undefined ? (
        <p>
          {t('apply.number-none')} {t('apply.connections', { n: connections })}
        </p>
      ) : (
        <div class="isp-number__row">
          <span
            class={`isp-number__figure isp-number__figure--${band ?? 'low'}`}
            aria-hidden="true"
          >
            {match}
          </span>
          <div>
            <p>
              {t('apply.number-text', { match })}{' '}
              {band && t('apply.number-band', { band: t(`bands.${band}`) })}
            </p>
            {sure !== undefined && <p>{t('apply.number-sure', { sure })}</p>}
          </div>
        </div>
      )}
      <p class="isp-muted">{t('apply.number-exact')}</p>
    </section>
  );
}
