import type { SkillIndex } from './concept.ts';
import type { SkillId } from './skill-id.ts';
import { OWN_BASE } from './skill-id.ts';

/** True for a tool or product of our own, which ESCO does not have. */
export const isOwnTool = (id: SkillId): boolean => id.startsWith(OWN_BASE);

/** The skill by which others know it: of a tool of our own the skill it stands below, of every other skill itself. */
export const knownAs = (id: SkillId, index: Pick<SkillIndex, 'concept'>): SkillId =>
  (isOwnTool(id) ? index.concept(id)?.broader[0] : undefined) ?? id;
