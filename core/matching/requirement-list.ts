import type { Level, SkillKind } from '../taxonomy/concept.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';

/** One line of a requirement list; weights and relations are fixed when the list is made (matching.md section 4). */
export interface Requirement {
  readonly id: SkillId;
  readonly kind: SkillKind;
  readonly min: Level;
  /** Weight after the caps, integer >= 0. */
  readonly w: number;
  /** `[id, rel permille]`, ordered by rel, at most 24. */
  readonly near: readonly (readonly [SkillId, number])[];
  /** The employer's or the vacancy's own words. */
  readonly text?: string;
}

export interface GateDemand {
  readonly gate: string;
  readonly kind: SkillKind;
  readonly text?: string;
}

export type ListOrigin = 'published' | 'confirmed' | 'extracted';

export interface RequirementList {
  readonly requires: readonly Requirement[];
  readonly gates: readonly GateDemand[];
}

export type EvidenceSource = 'self' | 'peer' | 'signed';

/** What a person can, as the matcher sees it. */
export interface Claim {
  readonly id: SkillId;
  readonly level: Level;
  readonly src: EvidenceSource;
}

/** A claim bound to requirement `r` (index into `requires`): id is the asked id or one of its `near`; min is never above the asked min. */
export interface Entry {
  readonly r: number;
  readonly id: SkillId;
  readonly min: Level;
  readonly src: EvidenceSource;
}

export type Band = 'good' | 'fair' | 'low';

export interface MatchRow {
  /** Index into `requires`. */
  readonly r: number;
  /** Points of MATCH that this row gives, by largest remainder; all rows add up to `match`. */
  readonly points: number;
  /** Points it could give. All rows add up to 100. */
  readonly of: number;
  readonly entry?: Entry;
  /** `same` skill at the asked level, `short` same skill below it, `alike` a near one, `none` no entry. */
  readonly relation: 'same' | 'short' | 'alike' | 'none';
}

export interface NextStep {
  /** Index into `requires`. */
  readonly r: number;
  /** MATCH when this requirement is met in full. */
  readonly match: number;
}

export interface MatchResult {
  /** 0..100; `undefined` with fewer than three `start` requirements: then there is no number. */
  readonly match?: number;
  readonly sure?: number;
  /** Permille of the weight that the person answered. */
  readonly asked: number;
  readonly band?: Band;
  /** Requirements with an entry of any strength ("aanknopingspunten"). */
  readonly connections: number;
  readonly rows: readonly MatchRow[];
  readonly nextStep?: NextStep;
}

/** The name of the formula on the wire; a change of any constant is a new name. */
export const SCORE_ALGORITHM = 'isp-match/1';

/** With fewer `start` requirements there is no number (matching.md section 4). */
export const MIN_START_REQUIREMENTS = 3;

/** A published list has at most this many requirements. */
export const MAX_PUBLISHED_REQUIREMENTS = 12;

/** Related skills that travel with a requirement. */
export const MAX_NEAR = 24;

/** No weight is ever larger: the clamp of an employer's own weight for `start`. */
export const MAX_WEIGHT = 4000;
