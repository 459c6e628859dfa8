import { gateLabel } from '#core/extraction/gate-label.ts';
import type { Translate } from '#core/translator.ts';
import type { ApplicationCard, RequirementView } from '../../api.ts';
import { toPath } from '../routes.ts';
import { AnswerDue } from './AnswerDue.tsx';
import { RequirementBars } from './RequirementBars.tsx';
import { StateTag } from './StateTag.tsx';
import './CandidateCard.css';

export interface CandidateCardProps {
  readonly card: ApplicationCard;
  readonly requires: readonly RequirementView[];
  readonly now: number;
  readonly t: Translate;
}

const GATE_ANSWERS = ['yes', 'can', 'no', 'unknown'] as const;

/** One application at a glance: who (a pseudonym), how far, the bars, the number, what stands beside it. */
export function CandidateCard({ card, requires, now, t }: CandidateCardProps) {
  const { id, pseudonym, state, ours, connections, gates, learns, proven, rows } = card;
  return (
    <li class="isp-candidate">
      <div>
        <h3>
          <a class="isp-candidate__link" href={toPath({ page: 'candidate', id })}>
            {pseudonym}
          </a>
        </h3>
        <div class="isp-line">
          {card.unread && <span class="isp-tag isp-tag--new">{t('recruiter.unread')}</span>}
          {!(card.unread && state === 'new') && <StateTag state={state} t={t} />}
          {card.differs && <span class="isp-tag isp-tag--danger">{t('recruiter.differs')}</span>}
        </div>
      </div>
      <div class="isp-candidate__number">
        {ours.match === undefined ? (
          <span>{t('recruiter.connections-short', { n: connections, of: requires.length })}</span>
        ) : (
          <>
            <span class="isp-hidden">{t('recruiter.match-word')} </span>
            <span class="isp-candidate__match">{ours.match}</span>
            <br />
            <span class="isp-muted">{t('recruiter.sure-short', { sure: ours.sure ?? 0 })}</span>
          </>
        )}
      </div>
      <div class="isp-candidate__bars">
        <RequirementBars rows={rows} requires={requires} t={t} />
      </div>
      <ul class="isp-candidate__facts isp-small">
        {GATE_ANSWERS.map((answer) => {
          const own = gates.filter((one) => (one.answer ?? 'unknown') === answer);
          return own.length === 0 ? null : (
            <li key={answer}>
              <b>{t(`recruiter.gates-${answer}`)}</b>{' '}
              {own.map(({ gate }) => gateLabel(gate, t)).join(', ')}
            </li>
          );
        })}
        {learns > 0 && <li>{t('recruiter.learns-n', { n: learns })}</li>}
        {proven > 0 && <li>{t('recruiter.proven-n', { n: proven })}</li>}
        <li>
          <AnswerDue due={card.answerDue} state={state} now={now} t={t} />
        </li>
      </ul>
    </li>
  );
}
