import { gateLabel } from '#core/extraction/gate-label.ts';
import type { Translate } from '#core/translator.ts';
import type { GateRow } from '../views/score-view.ts';

export interface GateRowsProps {
  readonly gates: readonly GateRow[];
  readonly t: Translate;
}

/** What the law or the work demands beside the match; nothing when there is nothing. */
export function GateRows({ gates, t }: GateRowsProps) {
  if (gates.length === 0) return null;
  return (
    <section>
      <h3>
        {t('overlay.gates')} <span class="isp-count">{gates.length}</span>
      </h3>
      <p class="isp-muted">{t('overlay.gates-text')}</p>
      <ul class="isp-rows">
        {gates.map((gate) => (
          <li key={`${gate.gate}-${gate.kind}`} class="isp-row">
            <div class="isp-row__head">
              <strong>{gateLabel(gate.gate, t)}</strong>
              <span class="isp-row__points">
                {t(gate.answer ? `overlay.gate-${gate.answer}` : 'overlay.gate-unknown')}
              </span>
            </div>
            {gate.kind !== 'start' && <span class="isp-tag">{t(`kinds.${gate.kind}`)}</span>}
            {gate.text && <q class="isp-quote">{gate.text}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
