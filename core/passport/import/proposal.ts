import type { Level } from '../../taxonomy/concept.ts';
import type { SkillId } from '../../taxonomy/skill-id.ts';
import type { Evidence, Learned } from '../passport.ts';

/** Something that a person may be able to do, found in what he or she brought along. Nothing is kept before the person says so. */
export interface Proposal {
  readonly skill: SkillId;
  /** Where the source says how well; the person's answer decides. */
  readonly level?: Level;
  /** Where it was found, in words the person knows: the name of a badge or of a file. */
  readonly source: string;
  /** The words it rests on. */
  readonly quote?: string;
  /** Only what somebody else confirmed, and only when that was checked. */
  readonly evidence?: readonly Evidence[];
  /** The person's own example ("toen deed ik dit"), from another passport. */
  readonly example?: string;
  /** Where the person learned it, from another passport. */
  readonly learned?: Learned;
}

/** A skill as a badge or a diploma names it: by its identifier, or only in words. */
export interface NamedSkill {
  readonly id?: SkillId;
  readonly name: string;
}

/** More are not shown at once; how many were left out is said. */
export const MAX_PROPOSALS = 200;

/** One proposal for each skill: the first one, as sources name the best first. */
export function distinct(proposals: readonly Proposal[]): readonly Proposal[] {
  const bySkill = new Map<SkillId, Proposal>();
  for (const proposal of proposals)
    if (!bySkill.has(proposal.skill)) bySkill.set(proposal.skill, proposal);
  return [...bySkill.values()];
}
