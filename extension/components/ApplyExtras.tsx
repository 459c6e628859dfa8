import { gateLabel } from '#core/extraction/gate-label.ts';
import type { GateAnswer } from '#core/passport/passport.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import type { ApplyPreview } from '../views/talk-view.ts';

import { Tick } from './Tick.tsx';
import './ApplyExtras.css';

export interface ApplyExtrasProps {
  readonly learn: ApplyPreview['learn'];
  readonly gates: ApplyPreview['gates'];
  readonly t: Translate;
  readonly onLearn: (skill: SkillId, show: boolean) => void;
  /** An answer is shown; `undefined` leaves the gate out. */
  readonly onGate: (gate: string, answer: GateAnswer['answer'] | undefined) => void;
}

const answers: readonly GateAnswer['answer'][] = ['yes', 'can', 'no'];

/** What stands beside the match, each ticked by itself: what the person wants to learn, and the legal demands. */
export function ApplyExtras({ learn, gates, t, onLearn, onGate }: ApplyExtrasProps) {
  return (
    <>
      {learn.length > 0 && (
        <>
          <h3>{t('apply.learn-title')}</h3>
          <p class="isp-muted">{t('apply.learn-text')}</p>
          {learn.map((item) => (
            <Tick key={item.id} checked={item.shown} onChange={(show) => onLearn(item.id, show)}>
              {item.label} <span class="isp-muted">({t(`learning.${item.state}`)})</span>
            </Tick>
          ))}
        </>
      )}
      {gates.length > 0 && (
        <>
          <h3 class="isp-extras__title">{t('apply.gates-title')}</h3>
          <p class="isp-muted">{t('apply.gates-text')}</p>
          {gates.map((gate) => (
            <fieldset key={gate.gate} class="isp-gate">
              <legend class="isp-gate__name">{gateLabel(gate.gate, t)}</legend>
              <div class="isp-gate__choices">
                {answers.map((answer) => (
                  <label key={answer} class="isp-tick">
                    <input
                      type="radio"
                      name={`gate-${gate.gate}`}
                      checked={gate.shown && gate.answer === answer}
                      onChange={() => onGate(gate.gate, answer)}
                    />
                    <span>{t(`apply.gate-${answer}`)}</span>
                  </label>
                ))}
                <label class="isp-tick">
                  <input
                    type="radio"
                    name={`gate-${gate.gate}`}
                    checked={!gate.shown || gate.answer === undefined}
                    onChange={() => onGate(gate.gate, undefined)}
                  />
                  <span>{t('apply.gate-hide')}</span>
                </label>
              </div>
            </fieldset>
          ))}
        </>
      )}
    </>
  );
}
