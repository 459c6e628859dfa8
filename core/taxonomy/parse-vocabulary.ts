import type { Language, Level, OccupationSkill, SkillKind } from './concept.ts';
import { groupCode } from './group-code.ts';
import type { Complain } from './parse-tools.ts';
import {
  ALTERNATE_COLUMNS,
  AMBIGUOUS_COLUMNS,
  readAmbiguous,
  readTools,
  TOOL_COLUMNS,
  withAlternates,
} from './parse-tools.ts';
import type { SkillId } from './skill-id.ts';
import { toUri } from './skill-id.ts';
import type { TableRow } from './tab-table.ts';
import { cell, readTable, values } from './tab-table.ts';
import type {
  SourceGroup,
  SourceOccupation,
  SourcePhrase,
  SourceProblem,
  SourceResult,
  SourceSkill,
  TaxonomySource,
} from './taxonomy-source.ts';

const CONCEPT_COLUMNS = ['id', 'type', 'label_en', 'broader', 'group', 'n', 'spec', 'near'];
const PHRASE_COLUMNS = ['id', 'label_nl', 'phrases_nl', 'phrases_en'];
const OCCUPATION_COLUMNS = [
  'id',
  'isco',
  'title_nl',
  'titles_nl',
  'title_en',
  'titles_en',
  'sector',
  'shortage',
  'gates',
  'skills',
];
const GROUP_COLUMNS = ['code', 'label_nl', 'label_en'];
const SHORT_ID =
  /^(?:skill|occupation)\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NEAR = /^([0-9a-f]{8}):(\d{1,4})$/;
const OCCUPATION_SKILL = /^(.+):(start|learn|nice):([1-4])$/;
const MOST_NEAR = 24;

/**
 * Reads the project's vocabulary: `concepts.tsv`, `nl-*.tsv`, `occupations-*.tsv`, `groups.tsv`, and when there are any `tools.tsv`,
 * `ambiguous.tsv` and `alternates.tsv`, by name; other files are left alone. Every problem is told with file and line; with one problem there is no vocabulary.
 */
export function parseVocabulary(files: ReadonlyMap<string, string>): SourceResult<TaxonomySource> {
  const problems: SourceProblem[] = [];
  const read = (pattern: RegExp, columns: readonly string[]): TableRow[] =>
    [...files]
      .filter(([name]) => pattern.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, text]) => {
        const table = readTable(name, text, columns);
        problems.push(...table.problems);
        return table.rows;
      });
  const complain = (row: TableRow, problem: string): void => {
    problems.push({ file: row.file, line: row.line, problem });
  };

  const concepts = read(/^concepts\.tsv$/, CONCEPT_COLUMNS);
  if (concepts.length === 0) problems.push({ file: 'concepts.tsv', line: 0, problem: 'no rows' });
  const rowsById = new Map<SkillId, TableRow>();
  for (const row of read(/^nl-\d+\.tsv$/, PHRASE_COLUMNS)) {
    const id = checkedId(row, complain);
    const former = rowsById.get(id);
    if (former)
      complain(row, `${cell(row, 'id')} also stands in ${former.file}:${String(former.line)}`);
    if (cell(row, 'label_nl') === '') complain(row, 'label_nl is empty');
    rowsById.set(id, row);
  }
  const ofEsco = readSkills(concepts, rowsById, complain);
  const tools = readTools(read(/^tools\.tsv$/, TOOL_COLUMNS), ofEsco, complain);
  const skills = withAlternates(
    [...ofEsco, ...tools],
    read(/^alternates\.tsv$/, ALTERNATE_COLUMNS),
    complain,
  );
  const ambiguous = readAmbiguous(read(/^ambiguous\.tsv$/, AMBIGUOUS_COLUMNS), complain);
  const known = new Set(skills.map((skill) => skill.id));
  for (const [id, row] of rowsById)
    if (!known.has(id)) complain(row, `${cell(row, 'id')} is not in concepts.tsv`);
  const occupations = readOccupations(
    read(/^occupations-[a-z-]+\.tsv$/, OCCUPATION_COLUMNS),
    known,
    complain,
  );
  const groups = read(/^groups\.tsv$/, GROUP_COLUMNS).map((row): SourceGroup => ({
    code: groupCode(cell(row, 'code')),
    labels: { nl: cell(row, 'label_nl'), en: cell(row, 'label_en') },
  }));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { skills, occupations, groups, ambiguous } };
}

function checkedId(row: TableRow, complain: Complain): string {
  const id = cell(row, 'id');
  if (!SHORT_ID.test(id) && !id.includes('://')) complain(row, `not an id: ${id}`);
  return toUri(id);
}

function readSkills(
  concepts: readonly TableRow[],
  phraseRows: ReadonlyMap<SkillId, TableRow>,
  complain: Complain,
): SourceSkill[] {
  const byShortUuid = new Map<string, SkillId>();
  const ids = new Set<SkillId>();
  for (const row of concepts) {
    const id = checkedId(row, complain);
    if (ids.has(id)) complain(row, `${cell(row, 'id')} stands twice in concepts.tsv`);
    ids.add(id);
    const short = id.slice(id.lastIndexOf('/') + 1, id.lastIndexOf('/') + 9);
    if (byShortUuid.has(short)) complain(row, `two ids begin with ${short}: near cannot name them`);
    byShortUuid.set(short, id);
  }
  return concepts.map((row): SourceSkill => {
    const id = toUri(cell(row, 'id'));
    const own = phraseRows.get(id);
    if (!own) complain(row, `${cell(row, 'id')} has no row in nl-*.tsv`);
    return {
      id,
      type: cell(row, 'type') === 'knowledge' ? 'knowledge' : 'skill',
      phrases: [
        ...(own ? phrases('nl', cell(own, 'label_nl'), values(own, 'phrases_nl')) : []),
        ...phrases('en', cell(row, 'label_en'), own ? values(own, 'phrases_en') : []),
      ],
      broader: values(row, 'broader')
        .map(toUri)
        .filter((other) => ids.has(other)),
      group: groupCode(cell(row, 'group')),
      n: wholeNumber(row, 'n', 0, 65_535, complain),
      spec: wholeNumber(row, 'spec', 750, 1250, complain),
      near: readNear(row, byShortUuid, complain),
      mappings: [],
      collections: [],
    };
  });
}

function readNear(
  row: TableRow,
  byShortUuid: ReadonlyMap<string, SkillId>,
  complain: Complain,
): [SkillId, number][] {
  const near = values(row, 'near').flatMap((value): [SkillId, number][] => {
    const match = NEAR.exec(value);
    const id = byShortUuid.get(match?.[1] ?? '');
    const rel = Number(match?.[2]);
    if (id === undefined || !(rel >= 1 && rel <= 1000)) {
      complain(row, `near: ${value} names no skill or no number from 1 to 1000`);
      return [];
    }
    return [[id, rel]];
  });
  if (near.length > MOST_NEAR) complain(row, `near has more than ${String(MOST_NEAR)} skills`);
  return near;
}

function readOccupations(
  rows: readonly TableRow[],
  known: ReadonlySet<SkillId>,
  complain: Complain,
): SourceOccupation[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const id = checkedId(row, complain);
    if (seen.has(id)) complain(row, `${cell(row, 'id')} stands twice in occupations-*.tsv`);
    seen.add(id);
    if (!/^(?:yes|no)$/.test(cell(row, 'shortage'))) complain(row, 'shortage is yes or no');
    const skills = values(row, 'skills').flatMap((value): OccupationSkill[] => {
      const match = OCCUPATION_SKILL.exec(value);
      const skill = toUri(match?.[1] ?? '');
      if (!match || !known.has(skill)) {
        complain(row, `skills: ${value} is no known skill with kind and level`);
        return [];
      }
      return [{ skill, kind: match[2] as SkillKind, level: Number(match[3]) as Level }];
    });
    return {
      id,
      isco: cell(row, 'isco'),
      phrases: [
        ...phrases('nl', cell(row, 'title_nl'), values(row, 'titles_nl')),
        ...phrases('en', cell(row, 'title_en'), values(row, 'titles_en')),
      ],
      sector: cell(row, 'sector'),
      shortage: cell(row, 'shortage') === 'yes',
      gates: values(row, 'gates'),
      skills,
    };
  });
}

function phrases(language: Language, label: string, others: readonly string[]): SourcePhrase[] {
  const all: SourcePhrase[] = label === '' ? [] : [{ text: label, language, source: 'label' }];
  const seen = new Set([label.toLowerCase()]);
  for (const text of others) {
    if (seen.has(text.toLowerCase())) continue;
    seen.add(text.toLowerCase());
    all.push({ text, language, source: 'own' });
  }
  return all;
}

function wholeNumber(
  row: TableRow,
  column: string,
  lowest: number,
  highest: number,
  complain: Complain,
): number {
  const text = cell(row, column);
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= lowest && value <= highest) return value;
  complain(row, `${column} is a whole number from ${String(lowest)} to ${String(highest)}`);
  return lowest;
}
