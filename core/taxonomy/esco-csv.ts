import type { Language } from './concept.ts';
import type { CsvTable } from './csv-table.ts';
import type { EscoData, EscoOccupation, EscoRelation, EscoSkill } from './esco-source.ts';
import { groupCode } from './group-code.ts';
import type { TableRow } from './tab-table.ts';
import { cell } from './tab-table.ts';
import type { SourceGroup, SourcePhrase, SourceProblem, SourceResult } from './taxonomy-source.ts';

const LANGUAGES: readonly Language[] = ['en', 'nl'];
/** Relations come without language (v1.1) or with one, whichever language was downloaded (v1.2): all the same content. */
const FILES = {
  skills: (language: Language) => new RegExp(`^skills_${language}\\.csv$`),
  groups: (language: Language) => new RegExp(`^skillGroups_${language}\\.csv$`),
  occupations: (language: Language) => new RegExp(`^occupations_${language}\\.csv$`),
  asked: /^occupationSkillRelations(?:_[a-z]{2})?\.csv$/,
  broader: /^broaderRelationsSkillPillar(?:_[a-z]{2})?\.csv$/,
};
/** File names of the named sets of skills. */
const COLLECTIONS: Readonly<Record<string, RegExp>> = {
  digcomp: /^digCompSkillsCollection(?:_[a-z]{2})?\.csv$/,
  digital: /^digitalSkillsCollection(?:_[a-z]{2})?\.csv$/,
  green: /^greenSkillsCollection(?:_[a-z]{2})?\.csv$/,
  language: /^languageSkillsCollection(?:_[a-z]{2})?\.csv$/,
  research: /^researchSkillsCollection(?:_[a-z]{2})?\.csv$/,
  transversal: /^transversalSkillsCollection(?:_[a-z]{2})?\.csv$/,
};

/** True when these are the files of ESCO's official CSV download (any version, any languages). */
export const isEscoCsv = (names: Iterable<string>): boolean =>
  [...names].some((name) => /^skills_[a-z]{2}\.csv$/.test(name));

/**
 * Reads ESCO's official CSV download, the layouts of v1.1 and v1.2 (told apart by their column names), in English and Dutch as far
 * as present. `files`: their tables by file name without folder. A file that is missing, cut off or refers to what is not there is a
 * problem; with one problem there is no data.
 */
export function parseEscoCsv(files: ReadonlyMap<string, CsvTable>): SourceResult<EscoData> {
  const reader = new Reader(files);
  const groups = readGroups(reader);
  const skills = readSkills(reader, groups);
  const occupations = readOccupations(reader);
  const relations = readRelations(reader, skills, occupations);
  return reader.problems.length > 0
    ? { ok: false, problems: reader.problems }
    : {
        ok: true,
        value: { skills, occupations, relations, groups: [...groups.values()] },
      };
}

class Reader {
  readonly problems: SourceProblem[] = [];
  readonly #files: ReadonlyMap<string, CsvTable>;

  constructor(files: ReadonlyMap<string, CsvTable>) {
    this.#files = files;
  }

  /** Rows of the one file with such a name; `undefined` when there is none. */
  table(name: RegExp, columns: readonly string[]): TableRow[] | undefined {
    const found = [...this.#files.keys()].filter((one) => name.test(one)).sort();
    const [file] = found;
    if (file === undefined) return undefined;
    const table = this.#files.get(file) ?? { records: [] };
    if ('problem' in table) {
      this.complain(file, table.line, table.problem);
      return [];
    }
    const [header, ...rest] = table.records;
    const missing = columns.filter((column) => !header?.cells.includes(column));
    if (missing.length > 0) {
      this.complain(file, 1, `column missing: ${missing.join(', ')}`);
      return [];
    }
    const names = header?.cells ?? [];
    return rest.flatMap(({ line, cells }) => {
      if (cells.length !== names.length) {
        this.complain(
          file,
          line,
          `${String(cells.length)} cells where the header has ${String(names.length)}`,
        );
        return [];
      }
      const byName: Record<string, string> = {};
      names.forEach((column, at) => (byName[column] = (cells[at] ?? '').trim()));
      return [{ file, line, cells: byName }];
    });
  }

  /** The same of a file that must be there, with at least one row. */
  needed(name: RegExp, shown: string, columns: readonly string[]): TableRow[] {
    const rows = this.table(name, columns);
    if (rows === undefined) this.complain(shown, 0, 'file missing');
    else if (rows.length === 0) this.complain(shown, 0, 'no rows');
    return rows ?? [];
  }

  complain(file: string, line: number, problem: string): void {
    this.problems.push({ file, line, problem });
  }
}

/** Alternative labels stand on lines of their own (v1.1 and v1.2), in some exports after a bar. */
const lines = (row: TableRow, column: string): string[] =>
  cell(row, column)
    .split(/\r?\n|\|/)
    .map((value) => value.trim())
    .filter(Boolean);

function phrasesOf(row: TableRow, language: Language): SourcePhrase[] {
  const label = cell(row, 'preferredLabel');
  const others = [...lines(row, 'altLabels'), ...lines(row, 'hiddenLabels')];
  return [
    ...(label === '' ? [] : [{ text: label, language, source: 'label' } as const]),
    ...others.map((text) => ({ text, language, source: 'official' }) as const),
  ];
}

function readGroups(reader: Reader): Map<string, SourceGroup> {
  const groups = new Map<string, SourceGroup>();
  for (const language of LANGUAGES)
    for (const row of reader.table(FILES.groups(language), ['conceptUri', 'preferredLabel']) ??
      []) {
      const uri = cell(row, 'conceptUri');
      // Groups of fields of education have their code in the address only.
      const code = groupCode(cell(row, 'code') || uri.slice(uri.lastIndexOf('/') + 1));
      const labels = { ...groups.get(uri)?.labels, [language]: cell(row, 'preferredLabel') };
      groups.set(uri, { code, labels });
    }
  return groups;
}

function readSkills(reader: Reader, groups: ReadonlyMap<string, SourceGroup>): EscoSkill[] {
  const skills = new Map<string, { type: string; phrases: SourcePhrase[] }>();
  for (const language of LANGUAGES) {
    const columns = ['conceptUri', 'skillType', 'preferredLabel', 'altLabels'];
    const rows =
      language === 'en'
        ? reader.needed(FILES.skills('en'), 'skills_en.csv', columns)
        : (reader.table(FILES.skills(language), columns) ?? []);
    for (const row of rows) {
      const uri = cell(row, 'conceptUri');
      if (!uri.includes('://')) reader.complain(row.file, row.line, 'conceptUri is no address');
      const skill = skills.get(uri) ?? { type: cell(row, 'skillType'), phrases: [] };
      skill.phrases.push(...phrasesOf(row, language));
      skills.set(uri, skill);
    }
  }
  const broader = new Map<string, string[]>();
  for (const row of reader.needed(FILES.broader, 'broaderRelationsSkillPillar.csv', [
    'conceptUri',
    'broaderUri',
  ])) {
    const of = broader.get(cell(row, 'conceptUri')) ?? [];
    const up = cell(row, 'broaderUri');
    if (!skills.has(up) && !groups.has(up))
      reader.complain(row.file, row.line, `${up} is neither a skill nor a group in this download`);
    of.push(up);
    broader.set(cell(row, 'conceptUri'), of);
  }
  const collections = new Map<string, string[]>();
  for (const [name, file] of Object.entries(COLLECTIONS))
    for (const row of reader.table(file, ['conceptUri']) ?? []) {
      const of = collections.get(cell(row, 'conceptUri')) ?? [];
      of.push(name);
      collections.set(cell(row, 'conceptUri'), of);
    }
  return [...skills].map(([id, { type, phrases }]) => {
    const up = broader.get(id) ?? [];
    return {
      id,
      type: type === 'knowledge' ? 'knowledge' : 'skill',
      phrases,
      broader: up.filter((one) => skills.has(one)),
      groups: up.flatMap((one) => groups.get(one)?.code ?? []),
      collections: collections.get(id) ?? [],
    };
  });
}

function readOccupations(reader: Reader): EscoOccupation[] {
  const occupations = new Map<string, { isco: string; phrases: SourcePhrase[] }>();
  for (const language of LANGUAGES) {
    const columns = ['conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels'];
    const rows =
      language === 'en'
        ? reader.needed(FILES.occupations('en'), 'occupations_en.csv', columns)
        : (reader.table(FILES.occupations(language), columns) ?? []);
    for (const row of rows) {
      const uri = cell(row, 'conceptUri');
      const one = occupations.get(uri) ?? { isco: cell(row, 'iscoGroup'), phrases: [] };
      one.phrases.push(...phrasesOf(row, language));
      occupations.set(uri, one);
    }
  }
  return [...occupations].map(([id, one]) => ({ id, ...one }));
}

function readRelations(
  reader: Reader,
  skills: readonly EscoSkill[],
  occupations: readonly EscoOccupation[],
): EscoRelation[] {
  const known = new Set([...skills, ...occupations].map((one) => one.id));
  const columns = ['occupationUri', 'skillUri', 'relationType'];
  return reader
    .needed(FILES.asked, 'occupationSkillRelations.csv', columns)
    .map((row): EscoRelation => {
      const occupation = cell(row, 'occupationUri');
      const skill = cell(row, 'skillUri');
      for (const uri of [occupation, skill])
        if (!known.has(uri)) reader.complain(row.file, row.line, `${uri} is not in this download`);
      return { occupation, skill, essential: cell(row, 'relationType') === 'essential' };
    });
}
