import type { LearningItem } from '#core/passport/passport.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import './LearningList.css';

export interface LearningRow {
  readonly id: SkillId;
  readonly name: string;
  readonly state: LearningItem['state'];
}

export interface LearningListProps {
  readonly rows: readonly LearningRow[];
  readonly t: Translate;
  readonly onState: (skill: SkillId, state: LearningItem['state']) => void;
  readonly onCan: (skill: SkillId) => void;
  readonly onRemove: (skill: SkillId) => void;
}

const states: readonly LearningItem['state'][] = ['wants', 'enrolled', 'busy', 'done'];

/** What the person wants to learn and how far that is. */
export function LearningList({ rows, t, onState, onCan, onRemove }: LearningListProps) {
  return (
    <ul class="isp-list">
      {rows.map((row) => (
        <li key={row.id} class="isp-learning">
          <span class="isp-learning__name">{row.name}</span>
          <select
            class="isp-input isp-learning__state"
            aria-label={t('passport.learning-state', { skill: row.name })}
            value={row.state}
            onChange={(event) => {
              const chosen = states.find((state) => state === event.currentTarget.value);
              if (chosen) onState(row.id, chosen);
            }}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {t(`learning.${state}`)}
              </option>
            ))}
          </select>
          <span class="isp-learning__actions">
            <Button
              kind="quiet"
              label={t('passport.learning-can-skill', { skill: row.name })}
              onPress={() => onCan(row.id)}
            >
              {t('passport.learning-can')}
            </Button>
            <Button
              kind="quiet"
              label={t('passport.remove-skill', { skill: row.name })}
              onPress={() => onRemove(row.id)}
            >
              {t('app.remove')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
