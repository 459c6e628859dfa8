import type { SkillId } from './skill-id.ts';
import type { TaxonomySource } from './taxonomy-source.ts';

/** A skill that occupations need and that texts can hardly name, because it has few phrases. */
export interface ThinName {
  readonly id: SkillId;
  readonly label: string;
  /** Occupations that ask for it in this source. */
  readonly asked: number;
  /** Dutch phrases beside the label. */
  readonly phrases: number;
}

/** Skills that some occupation asks for and that have fewer than `least` Dutch phrases beside their label, most asked first. */
export function thinNames(source: TaxonomySource, least: number): readonly ThinName[] {
  const asked = new Map<SkillId, number>();
  for (const { skills } of source.occupations)
    for (const { skill } of skills) asked.set(skill, (asked.get(skill) ?? 0) + 1);
  return source.skills
    .map(({ id, phrases }): ThinName => {
      const dutch = phrases.filter((phrase) => phrase.language === 'nl');
      const label = dutch.find((phrase) => phrase.source === 'label');
      return {
        id,
        label: label?.text ?? phrases[0]?.text ?? id,
        asked: asked.get(id) ?? 0,
        phrases: dutch.length - (label ? 1 : 0),
      };
    })
    .filter((one) => one.asked > 0 && one.phrases < least)
    .sort((a, b) => b.asked - a.asked || (a.id < b.id ? -1 : 1));
}
