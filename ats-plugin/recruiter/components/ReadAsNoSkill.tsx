import type { Translate } from '#core/translator.ts';
import type { Proposal } from '../../api.ts';

export interface ReadAsNoSkillProps {
  readonly items: Proposal['notSkills'];
  readonly t: Translate;
}

/** What the text asks for that is no skill: shown, so that nobody thinks it was overlooked. */
export function ReadAsNoSkill({ items, t }: ReadAsNoSkillProps) {
  if (items.length === 0) return null;
  return (
    <section class="isp-card">
      <h2>{t('notSkills.title')}</h2>
      <p>{t('recruiter.not-skills-text')}</p>
      <ul class="isp-bullets">
        {items.map(({ kind, quote }, at) => (
          <li key={at}>
            <strong>{t(`notSkills.${kind}`)}</strong>: <q>{quote}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
