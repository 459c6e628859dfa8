import type { Training } from '#core/passport/goal.ts';
import type { PassportSkill } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from './Button.tsx';
import { formatMonth } from './format-date.ts';
import './Overstap.css';

export interface TrainingListProps {
  readonly trainings: readonly Training[];
  /** For what is signed already. */
  readonly skills: readonly PassportSkill[];
  readonly nameOf: (skill: string) => string;
  readonly t: Translate;
  readonly onRemove: (training: Training) => void;
}

/** Courses, trainings and educations with the skills that they gave: not confirmed until a school signs. */
export function TrainingList({ trainings, skills, nameOf, t, onRemove }: TrainingListProps) {
  const signed = new Set(
    skills
      .filter(({ evidence }) => evidence?.some(({ src }) => src === 'signed'))
      .map(({ id }) => id),
  );
  if (trainings.length === 0) return <p class="isp-muted">{t('learn.trainings-none')}</p>;
  return (
    <ul class="isp-list">
      {trainings.map((training) => {
        const { id, kind, title, provider, month, skills: gave } = training;
        const facts = [
          t(`learn.kind-${kind}`),
          provider,
          month === undefined ? undefined : formatMonth(t.language, month),
        ].filter((fact) => fact !== undefined);
        return (
          <li key={id} class="isp-goal">
            <strong>{title}</strong> <span class="isp-muted">{facts.join(' · ')}</span>
            <ul>
              {gave.map((skill) => (
                <li key={skill}>
                  {nameOf(skill)}{' '}
                  <span class={`isp-tag ${signed.has(skill) ? 'isp-tag--good' : ''}`}>
                    {t(signed.has(skill) ? 'learn.signed' : 'learn.unconfirmed')}
                  </span>
                </li>
              ))}
            </ul>
            <Button
              kind="quiet"
              label={t('passport.remove-skill', { skill: title })}
              onPress={() => onRemove(training)}
            >
              {t('app.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
