import type { Language } from './concept.ts';
import type { SkillId } from './skill-id.ts';
import { toUri } from './skill-id.ts';
import type { TableRow } from './tab-table.ts';
import { cell, values } from './tab-table.ts';
import type { AmbiguousName, SourcePhrase, SourceSkill } from './taxonomy-source.ts';

export const TOOL_COLUMNS = [
  'id',
  'label_nl',
  'label_en',
  'phrases',
  'phrases_nl',
  'phrases_en',
  'parents',
];
export const AMBIGUOUS_COLUMNS = ['name', 'needs'];
export const ALTERNATE_COLUMNS = ['skills'];

const TOOL_ID = /^tool\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PARENT_REL = 500;
const SIBLING_REL = 350;
const LARGEST_FAMILY = 24;
const MOST_NEAR = 24;
const LANGUAGES: readonly Language[] = ['nl', 'en'];

export type Complain = (row: TableRow, problem: string) => void;

/**
 * Tools and products of our own (`tools.tsv`) as knowledge below the skills they belong to. A tool takes over the weight of its
 * first parent; near it are its parents and, in a family of at most 24, the other tools of that parent (matching.md section 4).
 */
export function readTools(
  rows: readonly TableRow[],
  skills: readonly SourceSkill[],
  complain: Complain,
): SourceSkill[] {
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const families = new Map<SkillId, SkillId[]>();
  const seen = new Set<SkillId>();
  const tools = rows.flatMap((row): SourceSkill[] => {
    const id = toUri(cell(row, 'id'));
    const broader = values(row, 'parents').map(toUri);
    const parent = known.get(broader[0] ?? '');
    if (!TOOL_ID.test(cell(row, 'id'))) complain(row, `not an id of a tool: ${cell(row, 'id')}`);
    if (seen.has(id)) complain(row, `${cell(row, 'id')} stands twice in tools.tsv`);
    if (cell(row, 'label_nl') === '') complain(row, 'label_nl is empty');
    if (parent === undefined || !broader.every((one) => known.has(one))) {
      complain(row, 'parents: at least one skill, all of them in concepts.tsv');
      return [];
    }
    seen.add(id);
    families.set(parent.id, [...(families.get(parent.id) ?? []), id]);
    return [
      {
        id,
        type: 'knowledge',
        phrases: LANGUAGES.flatMap((language) => phrasesOf(row, language)),
        broader,
        group: parent.group,
        n: parent.n,
        spec: parent.spec,
        near: broader.map((one): [SkillId, number] => [one, PARENT_REL]),
        mappings: [],
        collections: [],
      },
    ];
  });
  return tools.map((tool) => {
    const family = families.get(tool.broader[0] ?? '') ?? [];
    const siblings = family.length <= LARGEST_FAMILY ? family.filter((id) => id !== tool.id) : [];
    const alike = [...siblings].sort().map((id): [SkillId, number] => [id, SIBLING_REL]);
    return { ...tool, near: [...tool.near, ...alike].slice(0, MOST_NEAR) };
  });
}

function phrasesOf(row: TableRow, language: Language): SourcePhrase[] {
  const english = language === 'en' ? cell(row, 'label_en') : '';
  const label = english === '' ? cell(row, 'label_nl') : english;
  const others = [...values(row, 'phrases'), ...values(row, `phrases_${language}`)];
  const distinct = new Map(others.map((text) => [text.toLowerCase(), text]));
  distinct.delete(label.toLowerCase());
  return [
    { text: label, language, source: 'label' },
    ...[...distinct.values()].map((text): SourcePhrase => ({ text, language, source: 'own' })),
  ];
}

/** Names that are also ordinary words (`ambiguous.tsv`). */
export function readAmbiguous(rows: readonly TableRow[], complain: Complain): AmbiguousName[] {
  return rows.flatMap((row): AmbiguousName[] => {
    const name = cell(row, 'name');
    const needs = cell(row, 'needs');
    if (name !== '' && (needs === 'case' || needs === 'context')) return [{ name, needs }];
    complain(row, 'a name, and what it needs: case or context');
    return [];
  });
}

/** Skills with their alternates (`alternates.tsv`: sets that vacancies cannot tell apart) as close matches of each other. */
export function withAlternates(
  skills: readonly SourceSkill[],
  rows: readonly TableRow[],
  complain: Complain,
): readonly SourceSkill[] {
  if (rows.length === 0) return skills;
  const known = new Set(skills.map((skill) => skill.id));
  const others = new Map<SkillId, SkillId[]>();
  for (const row of rows) {
    const set = values(row, 'skills').map(toUri);
    if (set.length < 2 || new Set(set).size < set.length || !set.every((id) => known.has(id)))
      complain(row, 'skills: two or more, each once, all of them in concepts.tsv or tools.tsv');
    for (const id of set) {
      if (others.has(id)) complain(row, `${id} is in two sets of alternates`);
      others.set(
        id,
        set.filter((other) => other !== id),
      );
    }
  }
  return skills.map((skill) => ({
    ...skill,
    mappings: [
      ...skill.mappings,
      ...(others.get(skill.id) ?? []).map((id) => [id, 'closeMatch'] as const),
    ],
  }));
}
