import type { Extraction } from '#core/extraction/requirement.ts';
import { MIN_START_REQUIREMENTS } from '#core/matching/requirement-list.ts';
import { MAX_REQUIREMENTS, type Warning } from '../api.ts';
import type { DraftRequirement } from '../store/schema.ts';

/** What is wrong with a list as such: too long, or too little to count with. */
export function warnOfList(requires: readonly Pick<DraftRequirement, 'kind'>[]): Warning[] {
  const warnings: Warning[] = [];
  if (requires.length > MAX_REQUIREMENTS) {
    const params = { n: requires.length, max: MAX_REQUIREMENTS };
    warnings.push({ code: 'too-many-requirements', params });
  }
  if (requires.filter(({ kind }) => kind === 'start').length < MIN_START_REQUIREMENTS) {
    warnings.push({ code: 'few-start', params: { n: MIN_START_REQUIREMENTS } });
  }
  return warnings;
}

const NOT_SKILLS = ['years', 'diploma', 'attitude'] as const;

/** What is wrong with a text: it asks for what is no skill, says too little, or was cut. */
export function warnOfText({ notSkills, thin }: Extraction, wasCut: boolean): Warning[] {
  const asked = NOT_SKILLS.filter((kind) => notSkills.some((item) => item.kind === kind));
  return [
    ...asked.map((kind): Warning => ({ code: `${kind}-not-a-skill` })),
    ...(thin ? [{ code: 'text-too-thin' } as const] : []),
    ...(wasCut ? [{ code: 'text-cut' } as const] : []),
  ];
}
