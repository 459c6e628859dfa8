import { gateLabel } from '#core/extraction/gate-label.ts';
import type { Translate } from '#core/translator.ts';
import type { ApplicationCard } from '../../api.ts';
import { hasGate, type InboxFilter, isWaiting } from '../inbox-filter.ts';

export interface InboxFiltersProps {
  readonly cards: readonly ApplicationCard[];
  readonly filter: InboxFilter;
  readonly t: Translate;
  readonly onFilter: (filter: InboxFilter) => void;
}

interface TickProps {
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Tick({ text, checked, onChange }: TickProps) {
  return (
    <label class="isp-tick">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{text}</span>
    </label>
  );
}

function toggled(set: ReadonlySet<string>, item: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Filters on gates, proof and what waits; each says how many it leaves. */
export function InboxFilters({ cards, filter, t, onFilter }: InboxFiltersProps) {
  const count = (test: (card: ApplicationCard) => boolean): number => cards.filter(test).length;
  const gates = cards[0]?.gates ?? [];
  return (
    <fieldset class="isp-filters">
      <legend>{t('recruiter.filter')}</legend>
      <Tick
        text={t('recruiter.filter-waiting', { count: count(isWaiting) })}
        checked={filter.waiting}
        onChange={() => onFilter({ ...filter, waiting: !filter.waiting })}
      />
      {gates.map(({ gate }) => (
        <Tick
          key={gate}
          text={t('recruiter.filter-gate', {
            gate: gateLabel(gate, t),
            count: count((card) => hasGate(card, gate)),
          })}
          checked={filter.gates.has(gate)}
          onChange={() => onFilter({ ...filter, gates: toggled(filter.gates, gate) })}
        />
      ))}
      <Tick
        text={t('recruiter.filter-proof', { count: count(({ proven }) => proven > 0) })}
        checked={filter.proof}
        onChange={() => onFilter({ ...filter, proof: !filter.proof })}
      />
    </fieldset>
  );
}
