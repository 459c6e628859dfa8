import { useId } from 'preact/hooks';
import { gateGroups, type GateGroup } from '#core/matching/gate-groups.ts';
import type { Translate } from '#core/translator.ts';
import { sectorName } from './JobTags.tsx';
import { Tick } from './Tick.tsx';
import './Overstap.css';

export interface OverstapFilterProps {
  readonly sectors: readonly string[];
  readonly someUnknown: boolean;
  /** Absent: all. */
  readonly sector: string | undefined;
  readonly without: readonly GateGroup[];
  readonly t: Translate;
  readonly onSector: (sector: string | undefined) => void;
  readonly onWithout: (without: readonly GateGroup[]) => void;
}

const ALL = 'all';
const UNKNOWN = 'unknown';

/** Which occupations are shown: of a sector, and without what the law asks. */
export function OverstapFilter(props: OverstapFilterProps) {
  const { sectors, someUnknown, sector, without, t, onSector, onWithout } = props;
  const id = useId();
  return (
    <details class="isp-choose">
      <summary>{t('overstap.filter')}</summary>
      <div class="isp-field">
        <label class="isp-field__label" for={id}>
          {t('overstap.filter-sector')}
        </label>
        <select
          id={id}
          class="isp-input"
          value={sector === '' ? UNKNOWN : (sector ?? ALL)}
          onChange={({ currentTarget: { value } }) =>
            onSector(value === ALL ? undefined : value === UNKNOWN ? '' : value)
          }
        >
          <option value={ALL}>{t('overstap.sector-all')}</option>
          {sectors.map((one) => (
            <option key={one} value={one}>
              {sectorName(one, t)}
            </option>
          ))}
          {someUnknown && <option value={UNKNOWN}>{t('overstap.sector-unknown')}</option>}
        </select>
      </div>
      <fieldset>
        <legend>{t('overstap.filter-gates')}</legend>
        {gateGroups.map((group) => (
          <Tick
            key={group}
            checked={without.includes(group)}
            onChange={(checked) =>
              onWithout(checked ? [...without, group] : without.filter((other) => other !== group))
            }
          >
            {t(`overstap.gate-${group}`)}
          </Tick>
        ))}
        <p class="isp-muted">{t('overstap.filter-honest')}</p>
      </fieldset>
    </details>
  );
}
