import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import type { OccupationScore } from '../views/overstap-view.ts';
import { GateRows } from './GateRows.tsx';
import { MatchRows } from './MatchRows.tsx';
import './match.css';

export interface OccupationMatchProps {
  readonly score: OccupationScore;
  readonly t: Translate;
  readonly onFill: (skill: SkillId) => void;
}

/** "Waarom past dit?": every line of an occupation with what it gives, in the groups that a vacancy has too. */
export function OccupationMatch({ score: { rows, gates }, t, onFill }: OccupationMatchProps) {
  const missing = rows.filter(({ relation }) => relation === 'none');
  return (
    <section class="isp-card isp-reasons">
      <MatchRows
        title={t('overlay.fits')}
        rows={rows.filter(({ relation }) => relation === 'same')}
        t={t}
        onOpen={onFill}
      />
      <MatchRows
        title={t('overlay.alike')}
        rows={rows.filter(({ relation }) => relation === 'alike' || relation === 'short')}
        t={t}
        onOpen={onFill}
      />
      <MatchRows
        title={t('overlay.missing')}
        rows={missing.filter(({ answered }) => answered)}
        t={t}
        onOpen={onFill}
      />
      <MatchRows
        title={t('overlay.unknown')}
        explain={t('overlay.unknown-text')}
        rows={missing.filter(({ answered }) => !answered)}
        t={t}
        onOpen={onFill}
      />
      <GateRows gates={gates} t={t} />
    </section>
  );
}
