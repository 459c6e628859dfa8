import { phraseWords } from './compile-phrases.ts';
import type { OccupationSkill } from './concept.ts';
import type { RelatedSkill } from './relations.ts';
import { nearSkills, specOf } from './relations.ts';
import type { OccupationId, SkillId } from './skill-id.ts';
import type {
  SourceGroup,
  SourceOccupation,
  SourcePhrase,
  SourceSkill,
  TaxonomySource,
} from './taxonomy-source.ts';

/** ESCO as it is published, whatever the layout of its files. */
export interface EscoData {
  readonly skills: readonly EscoSkill[];
  readonly occupations: readonly EscoOccupation[];
  readonly groups: readonly SourceGroup[];
  /** Of skill and occupation; a pair that is both essential and optional counts as essential. */
  readonly relations: readonly EscoRelation[];
}

export interface EscoSkill {
  readonly id: SkillId;
  readonly type: 'skill' | 'knowledge';
  readonly phrases: readonly SourcePhrase[];
  readonly broader: readonly SkillId[];
  /** Codes (`groupCode`) of the groups it is directly in. */
  readonly groups: readonly string[];
  readonly collections: readonly string[];
}

export interface EscoOccupation {
  readonly id: OccupationId;
  readonly isco: string;
  readonly phrases: readonly SourcePhrase[];
}

export interface EscoRelation {
  readonly occupation: OccupationId;
  readonly skill: SkillId;
  readonly essential: boolean;
}

/**
 * ESCO with the numbers of the match formula (`n`, `spec`, `near`: matching.md section 4), and our vocabulary merged over it: our
 * Dutch names first, our phrases added, our lists of skills for the occupations that we describe. A phrase of ESCO's that ours
 * gives to another skill is left out: ours was checked for clashes.
 */
export function mergeOverEsco(esco: EscoData, own: TaxonomySource): TaxonomySource {
  const asked = askedSkills(esco);
  const related = esco.skills.map((skill): RelatedSkill => ({
    ...skill,
    occupations: [...new Set(asked.bySkill.get(skill.id) ?? [])],
  }));
  const total = esco.occupations.length;
  const near = nearSkills(related, total);
  const groupOf = groupFinder(esco.skills);
  const ownSkills = new Map(own.skills.map((skill) => [skill.id, skill]));
  const taken = takenPhrases(own.skills);
  const skills = esco.skills.map((skill, at): SourceSkill => {
    const mine = ownSkills.get(skill.id);
    const n = related[at]?.occupations.length ?? 0;
    return {
      id: skill.id,
      type: mine?.type ?? skill.type,
      phrases: mergePhrases(skill.id, mine?.phrases ?? [], skill.phrases, taken),
      broader: skill.broader,
      group: groupOf(skill.id),
      n,
      spec: specOf(n, total),
      near: near[at] ?? [],
      mappings: mine?.mappings ?? [],
      collections: skill.collections,
    };
  });
  const known = new Set(skills.map((skill) => skill.id));
  const ownOccupations = new Map(own.occupations.map((one) => [one.id, one]));
  const takenTitles = takenPhrases(own.occupations);
  const occupations = esco.occupations.map((one): SourceOccupation => {
    const mine = ownOccupations.get(one.id);
    return {
      id: one.id,
      isco: one.isco,
      phrases: mergePhrases(one.id, mine?.phrases ?? [], one.phrases, takenTitles),
      sector: mine?.sector ?? '',
      shortage: mine?.shortage ?? false,
      gates: mine?.gates ?? [],
      skills: mine?.skills ?? asked.byOccupation.get(one.id) ?? [],
    };
  });
  const knownOccupations = new Set(occupations.map((one) => one.id));
  return {
    // Skills and occupations of ours that this edition of ESCO does not have stay: vacancies still ask for them.
    skills: [...skills, ...own.skills.filter((skill) => !known.has(skill.id))],
    occupations: [
      ...occupations,
      ...own.occupations.filter((one) => !knownOccupations.has(one.id)),
    ],
    groups: mergeGroups(esco.groups, own.groups),
    ...(own.ambiguous && { ambiguous: own.ambiguous }),
  };
}

function askedSkills(esco: EscoData): {
  readonly bySkill: ReadonlyMap<SkillId, readonly number[]>;
  readonly byOccupation: ReadonlyMap<OccupationId, readonly OccupationSkill[]>;
} {
  const place = new Map(esco.occupations.map((one, at) => [one.id, at]));
  const bySkill = new Map<SkillId, number[]>();
  const essential = new Map<OccupationId, Map<SkillId, boolean>>();
  for (const relation of esco.relations) {
    const at = place.get(relation.occupation);
    if (at === undefined) continue;
    const occupations = bySkill.get(relation.skill) ?? [];
    occupations.push(at);
    bySkill.set(relation.skill, occupations);
    const skills = essential.get(relation.occupation) ?? new Map<SkillId, boolean>();
    skills.set(relation.skill, relation.essential || (skills.get(relation.skill) ?? false));
    essential.set(relation.occupation, skills);
  }
  const byOccupation = new Map<OccupationId, OccupationSkill[]>();
  for (const [occupation, skills] of essential) {
    const list = [...skills].map(([skill, must]): OccupationSkill => ({
      skill,
      kind: must ? 'start' : 'nice',
      level: 2,
    }));
    byOccupation.set(
      occupation,
      list.sort((a, b) => order(b.kind, a.kind) || order(a.skill, b.skill)),
    );
  }
  return { bySkill, byOccupation };
}

/** The first group by code that a skill is in; of a skill in none, that of what is broader. */
function groupFinder(skills: readonly EscoSkill[]): (id: SkillId) => string {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  return (id) => {
    const seen = new Set([id]);
    for (const one of seen) {
      const skill = byId.get(one);
      const [first] = [...(skill?.groups ?? [])].sort(order);
      if (first !== undefined) return first;
      for (const up of skill?.broader ?? []) seen.add(up);
    }
    return '';
  };
}

/** By phrase of ours: who has it. */
function takenPhrases(
  owners: readonly { readonly id: string; readonly phrases: readonly SourcePhrase[] }[],
): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { id, phrases } of owners)
    for (const phrase of phrases) taken.set(phraseKey(phrase), id);
  return taken;
}

const phraseKey = ({ text, language }: SourcePhrase): string =>
  `${language} ${phraseWords(text, language).join(' ')}`;

function mergePhrases(
  id: string,
  own: readonly SourcePhrase[],
  esco: readonly SourcePhrase[],
  taken: ReadonlyMap<string, string>,
): SourcePhrase[] {
  const merged = [...own];
  const labelled = new Set(own.filter((one) => one.source === 'label').map((one) => one.language));
  const seen = new Set(own.map(({ text, language }) => `${language} ${text.toLowerCase()}`));
  for (const phrase of esco) {
    const key = `${phrase.language} ${phrase.text.toLowerCase()}`;
    const isLabel = phrase.source === 'label' && !labelled.has(phrase.language);
    const owner = taken.get(phraseKey(phrase));
    if (seen.has(key) || (!isLabel && owner !== undefined && owner !== id)) continue;
    seen.add(key);
    merged.push(isLabel ? phrase : { ...phrase, source: 'official' });
  }
  return merged;
}

function mergeGroups(esco: readonly SourceGroup[], own: readonly SourceGroup[]): SourceGroup[] {
  const groups = new Map(esco.map((group) => [group.code, group]));
  for (const group of own) {
    const labels = { ...groups.get(group.code)?.labels, ...group.labels };
    groups.set(group.code, { code: group.code, labels });
  }
  return [...groups.values()];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
