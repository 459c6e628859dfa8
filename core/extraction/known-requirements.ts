import type { SkillIndex } from '../taxonomy/concept.ts';
import { isOwnTool, knownAs } from '../taxonomy/own-tools.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import type { ExtractedRequirement } from './requirement.ts';

/** A requirement by the skill that others know, with the tools of our own it was read from. */
export interface KnownRequirement extends ExtractedRequirement {
  readonly tools: readonly SkillId[];
}

/**
 * Requirements for whoever does not have our tools: each tool under the skill it stands below (`knownAs`), one line per skill, that
 * of the likeliest mention.
 */
export function asKnown(
  requirements: readonly ExtractedRequirement[],
  index: Pick<SkillIndex, 'concept'>,
): KnownRequirement[] {
  const known = new Map<SkillId, KnownRequirement>();
  for (const requirement of requirements) {
    const skill = knownAs(requirement.skill, index);
    const former = known.get(skill);
    const tools = [
      ...(former?.tools ?? []),
      ...(isOwnTool(requirement.skill) ? [requirement.skill] : []),
    ];
    const best =
      former !== undefined && former.confidence >= requirement.confidence ? former : requirement;
    const level = former !== undefined && former.level > best.level ? former.level : best.level;
    known.set(skill, {
      ...best,
      skill,
      tools,
      level: requirement.level > level ? requirement.level : level,
    });
  }
  return [...known.values()].sort((a, b) => a.start - b.start || b.confidence - a.confidence);
}
