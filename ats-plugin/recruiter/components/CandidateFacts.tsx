import { gateLabel } from '#core/extraction/gate-label.ts';
import type { Translate } from '#core/translator.ts';
import type { Candidate } from '../../api.ts';
import { formatMonth } from './format-date.ts';
import './CandidateRows.css';

export interface CandidateFactsProps {
  readonly candidate: Pick<Candidate, 'learn' | 'gates' | 'practical'>;
  readonly t: Translate;
}

/** What stands beside the match: wants to learn, conditions of law, hours and start. */
export function CandidateFacts({ candidate: { learn, gates, practical }, t }: CandidateFactsProps) {
  return (
    <section class="isp-card isp-facts">
      <div>
        <h2>{t('recruiter.learn')}</h2>
        {learn.length === 0 ? (
          <p>{t('recruiter.learn-none')}</p>
        ) : (
          <ul class="isp-bullets">
            {learn.map(({ id, labels, state }) => (
              <li key={id}>
                {labels[t.language]}: {t(`recruiter.learn-${state}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {gates.length > 0 && (
        <div>
          <h2>{t('recruiter.gates')}</h2>
          <ul class="isp-bullets">
            {gates.map(({ gate, answer }) => (
              <li key={gate}>
                {t('recruiter.gate-line', {
                  gate: gateLabel(gate, t),
                  answer: t(`recruiter.gate-${answer ?? 'unknown'}`),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {practical && (
        <div>
          <h2>{t('recruiter.practical')}</h2>
          <ul class="isp-bullets">
            {practical.hours && (
              <li>{t('recruiter.hours', { min: practical.hours[0], max: practical.hours[1] })}</li>
            )}
            {practical.from !== undefined && (
              <li>{t('recruiter.from', { month: formatMonth(t.language, practical.from) })}</li>
            )}
            {practical.region !== undefined && (
              <li>{t('recruiter.region', { region: practical.region })}</li>
            )}
          </ul>
        </div>
      )}
    </section>
  );
}
