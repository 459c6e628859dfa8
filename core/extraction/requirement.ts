import type { Level, SkillKind } from '../taxonomy/concept.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';

/** A requirement read from a text, with the words it rests on. Offsets in UTF-16 code units into `VacancyText.text`. */
export interface ExtractedRequirement {
  readonly skill: SkillId;
  readonly kind: SkillKind;
  readonly level: Level;
  /** Calibrated probability 0..1 that a careful reader would name this skill. */
  readonly confidence: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Which step found it: `phrase`, `dense`, `title`. */
  readonly why: string;
}

/** `gate` is a code of `gates.ts`; `x/y` means one of them. `learn`: can be got on the job; `nice` blocks nobody. */
export interface ExtractedGate {
  readonly gate: string;
  readonly kind: SkillKind;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface NotSkill {
  readonly kind: 'diploma' | 'years' | 'availability' | 'attitude';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface Extraction {
  readonly requirements: readonly ExtractedRequirement[];
  readonly gates: readonly ExtractedGate[];
  readonly notSkills: readonly NotSkill[];
  /** True: the text says too little for a number. */
  readonly thin: boolean;
}
