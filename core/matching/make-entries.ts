import type { Level } from '../taxonomy/concept.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import { compareForMatch, relationPermille, sureStrength } from './entry-strength.ts';
import type { Claim, Entry, Requirement } from './requirement-list.ts';

/**
 * Binds what a person can to the lines of a list. A claim that is the asked skill or narrower stands under the asked
 * id, so nobody learns the narrower one; a near one under its own id. The level shown is never above the asked one.
 * At most two entries for each requirement: the best for MATCH and, when another is better for SURE, that one too.
 * @param isNarrowerOrSame `SkillIndex.isNarrowerOrSame` of the index at hand
 */
export function makeEntries(
  list: readonly Requirement[],
  claims: readonly Claim[],
  isNarrowerOrSame: (id: SkillId, other: SkillId) => boolean,
): Entry[] {
  const rows = list.map((requirement) => ({
    requirement,
    near: new Set(requirement.near.map(([id]) => id)),
    candidates: [] as Entry[],
  }));
  // Claims outside: what stands above one claim is looked up once for all requirements.
  for (const { id, level, src } of claims)
    for (const [r, { requirement, near, candidates }] of rows.entries()) {
      const same = id === requirement.id || isNarrowerOrSame(id, requirement.id);
      if (!same && (!near.has(id) || relationPermille(requirement, id) === 0)) continue;
      const min = Math.min(level, requirement.min) as Level;
      candidates.push({ r, id: same ? requirement.id : id, min, src });
    }
  return rows.flatMap(({ requirement, candidates }) => bestTwo(requirement, candidates));
}

function bestTwo(requirement: Requirement, candidates: Entry[]): Entry[] {
  candidates.sort((a, b) => compareForMatch(requirement, a, b));
  const forMatch = candidates[0];
  if (!forMatch) return [];
  let forSure = forMatch;
  for (const candidate of candidates)
    if (sureStrength(requirement, candidate) > sureStrength(requirement, forSure))
      forSure = candidate;
  return forSure === forMatch ? [forMatch] : [forMatch, forSure];
}
