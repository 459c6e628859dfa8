import type { Language, OccupationSkill } from './concept.ts';
import type { NameNeed, PhraseSource } from './phrase-index.ts';
import type { OccupationId, SkillId } from './skill-id.ts';

/** A phrase as a source names it. */
export interface SourcePhrase {
  readonly text: string;
  readonly language: Language;
  readonly source: PhraseSource;
}

/**
 * How a skill of one scheme relates to a skill of another (SKOS). `broadMatch`: the other one is wider. Alternates of one scheme
 * are close matches too.
 */
export type MappingKind = 'exactMatch' | 'closeMatch' | 'broadMatch';

export interface SourceSkill {
  readonly id: SkillId;
  readonly type: 'skill' | 'knowledge';
  /** At least one phrase is a label. */
  readonly phrases: readonly SourcePhrase[];
  readonly broader: readonly SkillId[];
  readonly group: string;
  readonly n: number;
  readonly spec: number;
  readonly near: readonly (readonly [SkillId, number])[];
  readonly mappings: readonly (readonly [SkillId, MappingKind])[];
  /** Named sets it is in: `digital`, `green`, `transversal`, `language`, `research`, `digcomp`. */
  readonly collections: readonly string[];
}

export interface SourceOccupation {
  readonly id: OccupationId;
  readonly isco: string;
  readonly phrases: readonly SourcePhrase[];
  readonly sector: string;
  readonly shortage: boolean;
  readonly gates: readonly string[];
  readonly skills: readonly OccupationSkill[];
}

/** A group of skills (`S1.2`, `K0713`: `groupCode`), for headings. */
export interface SourceGroup {
  readonly code: string;
  readonly labels: Readonly<Partial<Record<Language, string>>>;
}

/** A name that is also an ordinary word ("Scala", "SAP", "Teams"). */
export interface AmbiguousName {
  readonly name: string;
  readonly needs: NameNeed;
}

/** Everything that goes into an index, whatever it was read from: our vocabulary, ESCO's tables, a second scheme. */
export interface TaxonomySource {
  readonly skills: readonly SourceSkill[];
  readonly occupations: readonly SourceOccupation[];
  readonly groups: readonly SourceGroup[];
  /** Every phrase that consists of one of these names, whoever owns it, has that need. */
  readonly ambiguous?: readonly AmbiguousName[];
}

/** What is wrong in a file that a maintainer wrote or downloaded. */
export interface SourceProblem {
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly problem: string;
}

export type SourceResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };
