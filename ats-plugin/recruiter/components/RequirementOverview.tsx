import { gateLabel } from '#core/extraction/gate-label.ts';
import type { Translate } from '#core/translator.ts';
import type { GateView, RequirementView } from '../../api.ts';
import './RequirementCard.css';

export interface RequirementOverviewProps {
  readonly requires: readonly RequirementView[];
  readonly gates: readonly GateView[];
  readonly t: Translate;
}

/** A published list, as candidates see it. */
export function RequirementOverview({ requires, gates, t }: RequirementOverviewProps) {
  return (
    <>
      <h2>{t('recruiter.requirements-n', { n: requires.length })}</h2>
      <ol class="isp-requirements">
        {requires.map(({ id, labels, kind, min, text }) => (
          <li key={id} class="isp-requirement">
            <h3>{labels[t.language]}</h3>
            {text && <q class="isp-requirement__quote">{text}</q>}
            <div class="isp-line">
              <span class="isp-tag">{t(`kinds.${kind}`)}</span>
              {kind !== 'learn' && <span class="isp-muted">{t(`levels.${min}`)}</span>}
            </div>
          </li>
        ))}
      </ol>
      {gates.length > 0 && (
        <>
          <h2>{t('recruiter.gates')}</h2>
          <ul class="isp-requirements">
            {gates.map(({ gate, kind, text }) => (
              <li key={gate} class="isp-requirement">
                <h3>{gateLabel(gate, t)}</h3>
                {text && <q class="isp-requirement__quote">{text}</q>}
                <span class="isp-tag">
                  {t(kind === 'learn' ? 'recruiter.gate-learn' : `kinds.${kind}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
