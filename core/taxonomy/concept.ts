import type { OccupationId, SkillId } from './skill-id.ts';

export type Language = 'nl' | 'en';

export type SkillKind = 'start' | 'learn' | 'nice';

/** 1 with help, 2 alone, 3 often and when difficult, 4 taught to others (matching.md section 4). */
export type Level = 1 | 2 | 3 | 4;

/** What the match formula and the screens need to know of a skill. */
export interface SkillConcept {
  readonly id: SkillId;
  readonly type: 'skill' | 'knowledge';
  readonly labels: Readonly<Record<Language, string>>;
  readonly broader: readonly SkillId[];
  /** ESCO group code, `S1.2.3`, `K0713`, `L1`, `T2.1`. */
  readonly group: string;
  /** Distinct occupations that ask for it, of 3,039. */
  readonly n: number;
  /** Permille, 750..1250. */
  readonly spec: number;
  /** Related skills, best first, at most 24: `[id, rel permille]`. */
  readonly near: readonly (readonly [SkillId, number])[];
  /** Named sets it is in (`digital`, `green`, `transversal` ...); only a full index knows them. */
  readonly collections?: readonly string[];
  /** The same skill in another scheme (SKOS exactMatch). */
  readonly exact?: readonly SkillId[];
}

export interface OccupationSkill {
  readonly skill: SkillId;
  readonly kind: SkillKind;
  readonly level: Level;
}

export interface Occupation {
  readonly id: OccupationId;
  readonly isco: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly sector: string;
  readonly shortage: boolean;
  readonly gates: readonly string[];
  readonly skills: readonly OccupationSkill[];
}

export interface SkillHit {
  readonly skill: SkillId;
  readonly label: string;
  /** The phrase that matched, when it is not the label. */
  readonly via?: string;
  readonly score: number;
}

export interface OccupationHit {
  readonly occupation: OccupationId;
  readonly title: string;
  readonly score: number;
}

/**
 * The loaded skills language (matching.md section 1). Everything outside `core/taxonomy` and `core/extraction`
 * uses this interface only.
 */
export interface SkillIndex {
  /** Content hash (hex, SHA-256) of the compiled file. */
  readonly hash: string;
  readonly languages: readonly Language[];
  readonly skillCount: number;
  readonly occupationCount: number;
  concept(id: SkillId): SkillConcept | undefined;
  /** Name in the asked language, else in the other; the id when unknown. */
  label(id: SkillId, language: Language): string;
  occupation(id: OccupationId): Occupation | undefined;
  occupations(): readonly OccupationId[];
  /** Prefix, synonym and small typing errors, in both languages; best first. Budget 10 ms. */
  searchSkills(query: string, options: { language: Language; limit: number }): readonly SkillHit[];
  searchOccupations(
    query: string,
    options: { language: Language; limit: number },
  ): readonly OccupationHit[];
  /** True when `id` is `other` or stands below it by any chain of broader links. */
  isNarrowerOrSame(id: SkillId, other: SkillId): boolean;
}
