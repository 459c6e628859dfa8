import type { SkillId } from '../taxonomy/skill-id.ts';
import { LEVEL_OF_ANSWER } from './claims.ts';
import type { Passport } from './passport.ts';

/** What a person can of one group of skills. */
export interface Strength<G> {
  readonly group: G;
  /** Skills with an answer that stands for a level. */
  readonly can: number;
  /** Those of them that somebody else confirmed. */
  readonly proven: number;
}

/**
 * The picture of what a person can: how many skills of each group, and how many of those are proven. The fullest group
 * comes first, at the same number the one that the passport names first. Groups without skills are left out.
 */
export function strengthsOf<G>(
  passport: Pick<Passport, 'skills'>,
  groupOf: (skill: SkillId) => G,
): readonly Strength<G>[] {
  const groups = new Map<G, Strength<G>>();
  for (const { id, answer, evidence = [] } of passport.skills) {
    if (LEVEL_OF_ANSWER[answer] === undefined) continue;
    const group = groupOf(id);
    const { can, proven } = groups.get(group) ?? { can: 0, proven: 0 };
    groups.set(group, { group, can: can + 1, proven: proven + (evidence.length > 0 ? 1 : 0) });
  }
  return [...groups.values()].sort((a, b) => b.can - a.can);
}
