import type { Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';
import { formatMoment } from './format-date.ts';

export interface RevealedContactProps {
  readonly reveal: NonNullable<Candidate['reveal']>;
  readonly t: Translate;
}

const FIELDS = ['name', 'phone', 'email'] as const;

/** What the candidate chose to show, field by field, and when. What is not there was not asked again. */
export function RevealedContact({ reveal, t }: RevealedContactProps) {
  return (
    <section class="isp-card isp-reveal">
      <h2>{t('recruiter.reveal')}</h2>
      <p>{t('recruiter.reveal-at', { moment: formatMoment(t.language, reveal.at) })}</p>
      <dl class="isp-reveal__fields">
        {FIELDS.map((field) => {
          const value = reveal[field];
          return (
            <div key={field}>
              <dt>{t(`recruiter.reveal-${field}`)}</dt>
              <dd>
                {value === undefined ? (
                  <span class="isp-muted">{t('recruiter.reveal-not')}</span>
                ) : (
                  <strong>{value}</strong>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="isp-muted">{t('recruiter.reveal-self')}</p>
    </section>
  );
}
