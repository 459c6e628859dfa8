import type { SkillIndex, SkillKind } from '../taxonomy/concept.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import { activityById } from './activities.ts';

/** Something that a person did: an occupation by its URI, or an activity of the table by its id. */
export interface ChosenItem {
  readonly kind: 'work' | 'activity';
  readonly id: string;
}

/** What somebody who did this can probably do: a chance from 0 to 1 for each skill. */
export interface Experience {
  readonly chances: ReadonlyMap<SkillId, number>;
}

/**
 * How likely it is that somebody who did a job did what it asks. What is learned on the job was learned there. Estimates,
 * not measured; the bench shows how little the order depends on them.
 */
const CHANCE_IN_JOB: Readonly<Record<SkillKind, number>> = { start: 0.85, learn: 0.75, nice: 0.4 };
const CHANCE_IN_ACTIVITY = 0.7;

/** The experiences behind what was chosen; what the index or the table does not know is left out. */
export function experiencesOf(chosen: readonly ChosenItem[], index: SkillIndex): Experience[] {
  return chosen.flatMap(({ kind, id }): Experience[] => {
    if (kind === 'activity') {
      const skills = activityById(id)?.skills;
      return skills ? [{ chances: new Map(skills.map((one) => [one, CHANCE_IN_ACTIVITY])) }] : [];
    }
    const occupation = index.occupation(id);
    if (!occupation) return [];
    return [
      {
        chances: new Map(
          occupation.skills.map(({ skill, kind: as }) => [skill, CHANCE_IN_JOB[as]]),
        ),
      },
    ];
  });
}
