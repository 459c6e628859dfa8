import type { OccupationSkill } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { OccupationId } from '../taxonomy/skill-id.ts';
import { type JobTitle, linkTitle } from './link-title.ts';

/** What a job usually asks, guessed from its title: an estimate, to be shown as one. */
export interface UsualSkills {
  /** The occupation that the title means most likely. */
  readonly occupation: OccupationId;
  /** How likely it does, 0..1. */
  readonly score: number;
  /** What it and other likely occupations ask, most shared first. */
  readonly skills: readonly OccupationSkill[];
}

/** Below this a title says too little to guess from. */
const LEAST = 0.3;
/** Other occupations that are less likely than this share of the best one do not count. */
const NEARLY = 0.4;
const OCCUPATIONS = 4;
/** As many as a published list has at most (matching.md section 4). */
const MOST_SKILLS = 12;
const NICE = 0.5;

/**
 * Title -> occupation -> the skills it usually asks, for list cards and for texts that say too little. `undefined` when no occupation
 * is likely enough. Deterministic, never throws.
 */
export function usualSkills(index: PhraseIndex, job: JobTitle): UsualSkills | undefined {
  const linked = linkTitle(index, job, OCCUPATIONS);
  const [best] = linked;
  if (best === undefined || best.score < LEAST) return undefined;
  const asked = new Map<string, { readonly skill: OccupationSkill; worth: number }>();
  for (const { occupation, score } of linked) {
    if (score < NEARLY * best.score) break;
    for (const skill of index.occupation(occupation)?.skills ?? []) {
      const worth = score * (skill.kind === 'nice' ? NICE : 1);
      const known = asked.get(skill.skill);
      if (known) known.worth += worth;
      // Only what the likeliest one asks: the others say which of it counts most.
      else if (occupation === best.occupation) asked.set(skill.skill, { skill, worth });
    }
  }
  return {
    occupation: best.occupation,
    score: best.score,
    skills: [...asked.values()]
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_SKILLS)
      .map(({ skill }) => skill),
  };
}
