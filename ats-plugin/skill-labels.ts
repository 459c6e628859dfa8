import type { SkillIndex } from '#core/taxonomy/concept.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Labels } from './api.ts';

/** A skill's name in both languages. */
export const labelsOf = (index: SkillIndex, id: SkillId): Labels => ({
  nl: index.label(id, 'nl'),
  en: index.label(id, 'en'),
});
