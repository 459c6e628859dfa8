import { ESCO_BASE } from '../taxonomy/skill-id.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';

export type ActivityKind = 'care' | 'volunteer' | 'hobby';

/** Something that people do outside a job, and the skills that it usually takes. */
export interface Activity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly skills: readonly SkillId[];
}

/** An activity whose skills are given by the last part of their ESCO URI. */
export const activity = (
  kind: ActivityKind,
  id: string,
  ...uuids: readonly string[]
): Activity => ({
  id,
  kind,
  skills: uuids.map((uuid) => `${ESCO_BASE}skill/${uuid}`),
});
