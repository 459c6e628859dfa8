import type { Language } from './concept.ts';
import type { EscoData, EscoRelation, EscoSkill } from './esco-source.ts';
import { groupCode } from './group-code.ts';
import { toUri } from './skill-id.ts';
import type { TableRow } from './tab-table.ts';
import { cell, readTable, values } from './tab-table.ts';
import type { SourceGroup, SourcePhrase, SourceProblem, SourceResult } from './taxonomy-source.ts';

/** True when these are tables in the tab-separated layout with short ids (`skills.tsv` and others). */
export const isEscoTables = (names: Iterable<string>): boolean =>
  [...names].some((name) => name === 'skills.tsv');

/**
 * Reads ESCO from tab-separated tables with short ids: `skills.tsv`, `occupations.tsv`, `occupation_skills.tsv`,
 * `skill_broader.tsv`, `skill_groups.tsv`; Dutch names that are not ESCO's own from `skills_nl_unofficial.tsv` and named sets from `skill_collections.tsv` when present. A
 * table that is missing, cut off or refers to what is not there is a problem; with one problem there is no data.
 */
export function parseEscoTables(files: ReadonlyMap<string, string>): SourceResult<EscoData> {
  const problems: SourceProblem[] = [];
  const read = (name: string, columns: readonly string[], optional = false): TableRow[] => {
    const text = files.get(name);
    if (text === undefined) {
      if (!optional) problems.push({ file: name, line: 0, problem: 'file missing' });
      return [];
    }
    const { rows, problems: found } = readTable(name, text, columns);
    problems.push(...found);
    if (rows.length === 0) problems.push({ file: name, line: 0, problem: 'no rows' });
    return [...rows];
  };
  const skillRows = read('skills.tsv', [
    'id',
    'type',
    'label_en',
    'alt_en',
    'label_nl',
    'alt_nl',
    'hidden_en',
  ]);
  const unofficial = new Map(
    read('skills_nl_unofficial.tsv', ['id', 'label_nl', 'alt_nl'], true).map((row) => [
      cell(row, 'id'),
      row,
    ]),
  );
  const groupCodes = new Map<string, string>();
  const groups = read('skill_groups.tsv', ['id', 'code', 'label_en', 'label_nl']).map(
    (row): SourceGroup => {
      groupCodes.set(cell(row, 'id'), groupCode(cell(row, 'code')));
      return {
        code: groupCode(cell(row, 'code')),
        labels: { en: cell(row, 'label_en'), nl: cell(row, 'label_nl') },
      };
    },
  );
  const known = new Set(skillRows.map((row) => cell(row, 'id')));
  const broader = new Map<string, string[]>();
  for (const row of read('skill_broader.tsv', ['id', 'broader_id'])) {
    const up = cell(row, 'broader_id');
    if (!known.has(up) && !groupCodes.has(up))
      problems.push({
        file: row.file,
        line: row.line,
        problem: `${up} is neither a skill nor a group`,
      });
    const all = broader.get(cell(row, 'id')) ?? [];
    all.push(up);
    broader.set(cell(row, 'id'), all);
  }
  const collections = new Map<string, string[]>();
  for (const row of read('skill_collections.tsv', ['skill_id', 'collection'], true)) {
    const of = collections.get(cell(row, 'skill_id')) ?? [];
    of.push(cell(row, 'collection'));
    collections.set(cell(row, 'skill_id'), of);
  }
  const skills = skillRows.map((row): EscoSkill => {
    const up = broader.get(cell(row, 'id')) ?? [];
    const extra = unofficial.get(cell(row, 'id'));
    return {
      id: toUri(cell(row, 'id')),
      type: cell(row, 'type') === 'knowledge' ? 'knowledge' : 'skill',
      phrases: [
        ...phrases('en', row, ['alt_en', 'hidden_en']),
        ...phrases('nl', row, ['alt_nl']),
        ...(extra && cell(row, 'label_nl') === '' ? phrases('nl', extra, ['alt_nl']) : []),
      ],
      broader: up.filter((id) => known.has(id)).map(toUri),
      groups: up.flatMap((id) => groupCodes.get(id) ?? []),
      collections: collections.get(cell(row, 'id')) ?? [],
    };
  });
  const occupations = read('occupations.tsv', [
    'id',
    'isco',
    'label_en',
    'alt_en',
    'label_nl',
    'alt_nl',
    'hidden_en',
    'hidden_nl',
  ]).map((row) => ({
    id: toUri(cell(row, 'id')),
    isco: cell(row, 'isco'),
    phrases: [
      ...phrases('nl', row, ['alt_nl', 'hidden_nl']),
      ...phrases('en', row, ['alt_en', 'hidden_en']),
    ],
  }));
  const ids = new Set([...skills, ...occupations].map((one) => one.id));
  const relations = read('occupation_skills.tsv', ['occupation_id', 'skill_id', 'relation']).map(
    (row): EscoRelation => {
      const occupation = toUri(cell(row, 'occupation_id'));
      const skill = toUri(cell(row, 'skill_id'));
      for (const id of [occupation, skill])
        if (!ids.has(id))
          problems.push({ file: row.file, line: row.line, problem: `${id} is in no other table` });
      return { occupation, skill, essential: cell(row, 'relation') === 'essential' };
    },
  );
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { skills, occupations, groups, relations } };
}

function phrases(language: Language, row: TableRow, others: readonly string[]): SourcePhrase[] {
  const label = cell(row, `label_${language}`);
  return [
    ...(label === '' ? [] : [{ text: label, language, source: 'label' } as const]),
    ...others
      .flatMap((column) => values(row, column))
      .map((text) => ({ text, language, source: 'official' }) as const),
  ];
}
