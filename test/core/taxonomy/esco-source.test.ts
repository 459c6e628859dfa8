import { describe, expect, it } from 'vitest';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { isEscoCsv, parseEscoCsv } from '#core/taxonomy/esco-csv.ts';
import type { EscoData } from '#core/taxonomy/esco-source.ts';
import { mergeOverEsco } from '#core/taxonomy/esco-source.ts';
import { isEscoTables, parseEscoTables } from '#core/taxonomy/esco-tables.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import { parseSkos } from '#core/taxonomy/parse-skos.ts';
import type { SourceResult, TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { readCsv } from '../../../scripts/read-csv.ts';
import { csvFilesNew, csvFilesOld, occupation, skill, tableFiles, uri } from './esco-files.ts';

const valueOf = <T>(result: SourceResult<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
/** The official download as `npm run taxonomy` reads it. */
const readEscoCsv = (files: ReadonlyMap<string, string>): SourceResult<EscoData> =>
  parseEscoCsv(new Map([...files].map(([name, text]) => [name, readCsv(text)])));
const problemsOf = (result: SourceResult<unknown>): string[] =>
  result.ok ? [] : result.problems.map((one) => `${one.file}:${String(one.line)}: ${one.problem}`);

/** What counts of an edition, in an order of its own. */
const facts = (esco: EscoData): unknown => ({
  skills: esco.skills.map((one) => ({
    ...one,
    phrases: one.phrases
      .map(({ text, language, source }) => `${language} ${source} ${text}`)
      .sort(),
  })),
  occupations: esco.occupations.map((one) => ({ ...one, phrases: one.phrases.length })),
  groups: esco.groups.map(({ code, labels }) => [code, labels.en]),
  relations: esco.relations,
});

const nothing: TaxonomySource = { skills: [], occupations: [], groups: [] };

const own: TaxonomySource = {
  skills: [
    {
      id: uri(skill(1)),
      type: 'skill',
      phrases: [
        { text: 'koperwerk oppoetsen', language: 'nl', source: 'label' },
        { text: 'messing glimmend maken', language: 'nl', source: 'own' },
        { text: 'polish brass', language: 'en', source: 'label' },
        { text: 'metal care', language: 'en', source: 'own' },
      ],
      broader: [],
      group: 'S1',
      n: 1,
      spec: 1000,
      near: [],
      mappings: [],
      collections: [],
    },
  ],
  occupations: [
    {
      id: uri(occupation(2)),
      isco: '9112',
      phrases: [{ text: 'klokkenist', language: 'nl', source: 'label' }],
      sector: 'cultuur',
      shortage: true,
      gates: ['vog'],
      skills: [{ skill: uri(skill(2)), kind: 'learn', level: 1 }],
    },
  ],
  groups: [{ code: 'S9.1', labels: { nl: 'schoonmaken' } }],
};

describe('ESCO in three layouts', () => {
  it('is told apart by file names', () => {
    expect(isEscoCsv(csvFilesOld().keys())).toBe(true);
    expect(isEscoCsv(tableFiles().keys())).toBe(false);
    expect(isEscoTables(tableFiles().keys())).toBe(true);
    expect(isEscoTables(csvFilesNew().keys())).toBe(false);
  });

  it('reads the same from v1.1, v1.2 and tables', () => {
    const old = valueOf(readEscoCsv(csvFilesOld()));
    expect(facts(valueOf(readEscoCsv(csvFilesNew())))).toEqual(facts(old));
    expect(facts(valueOf(parseEscoTables(tableFiles())))).toEqual(facts(old));
  });

  it('reads names with commas and quotes, alternatives by line, types, groups and what is broader', () => {
    const { skills, groups } = valueOf(readEscoCsv(csvFilesNew()));
    expect(skills[0]).toMatchObject({
      id: uri(skill(1)),
      type: 'skill',
      broader: [uri(skill(3))],
      groups: ['S9.1'],
      collections: ['green'],
    });
    expect(skills[0]?.phrases.map((one) => one.text)).toEqual([
      'polish "brass", by hand',
      'shine brass',
      'rub brass',
      'koper poetsen',
    ]);
    expect(skills.map((one) => one.type)).toEqual(['skill', 'knowledge', 'skill']);
    expect(groups.map((one) => one.code)).toEqual(['S9.1', 'K0715']);
  });

  it('reads a download of one language only', () => {
    const files = csvFilesNew();
    files.delete('skills_nl.csv');
    files.delete('occupations_nl.csv');
    expect(valueOf(readEscoCsv(files)).skills).toHaveLength(3);
  });
});

describe('a damaged download', () => {
  const damage = (change: (files: Map<string, string>) => void): string[] => {
    const files = csvFilesNew();
    change(files);
    return problemsOf(readEscoCsv(files));
  };

  it('is refused when a file is missing', () => {
    expect(damage((files) => files.delete('occupationSkillRelations_en.csv'))).toContain(
      'occupationSkillRelations.csv:0: file missing',
    );
    expect(damage((files) => files.delete('skills_en.csv'))).toContain(
      'skills_en.csv:0: file missing',
    );
  });

  it('is refused when a file is cut off inside a cell or a row', () => {
    const cut = (length: number) => (files: Map<string, string>) =>
      files.set('skills_en.csv', (files.get('skills_en.csv') ?? '').slice(0, length));
    const text = csvFilesNew().get('skills_en.csv') ?? '';
    expect(damage(cut(text.indexOf('shine') + 2))).toContain(
      'skills_en.csv:2: a quote opens here and never closes: the file is cut off',
    );
    expect(damage(cut(text.lastIndexOf('cross-sector') + 3)).join()).toContain(
      'cells where the header has 13',
    );
  });

  it('is refused when relations name what is not there', () => {
    expect(
      damage((files) =>
        files.set(
          'occupationSkillRelations_en.csv',
          (files.get('occupationSkillRelations_en.csv') ?? '').replaceAll(skill(1), skill(9)),
        ),
      )[0],
    ).toBe(`occupationSkillRelations_en.csv:2: ${uri(skill(9))} is not in this download`);
  });

  it('is refused when columns are missing or a file is empty', () => {
    expect(damage((files) => files.set('skills_en.csv', 'a,b\n1,2\n'))).toContain(
      'skills_en.csv:1: column missing: conceptUri, skillType, preferredLabel, altLabels',
    );
    expect(damage((files) => files.set('occupations_en.csv', '')).join()).toContain(
      'occupations_en.csv:1: column missing',
    );
  });

  it('is refused as tables in the same way', () => {
    const files = tableFiles();
    files.delete('skill_groups.tsv');
    files.set('occupation_skills.tsv', 'occupation_id\tskill_id\trelation\nx\ty');
    const problems = problemsOf(parseEscoTables(files));
    expect(problems).toContain('skill_groups.tsv:0: file missing');
    expect(problems).toContain('occupation_skills.tsv:2: 2 cells where the header has 3');
  });
});

describe('mergeOverEsco', () => {
  const esco = valueOf(parseEscoTables(tableFiles()));

  it('counts occupations once, makes spec, and takes over groups', () => {
    const { skills } = mergeOverEsco(esco, nothing);
    expect(skills.map((one) => [one.n, one.spec, one.group])).toEqual([
      [2, 1000, 'S9.1'],
      [1, 1000, 'K0715'],
      [0, 1000, 'S9.1'],
    ]);
    expect(skills[0]?.near).toEqual([[uri(skill(3)), 500]]);
  });

  it('reads essential as start, also when the pair is optional too, and optional as nice', () => {
    const { occupations } = mergeOverEsco(esco, nothing);
    expect(occupations.map((one) => one.skills)).toEqual([
      [
        { skill: uri(skill(1)), kind: 'start', level: 2 },
        { skill: uri(skill(2)), kind: 'nice', level: 2 },
      ],
      [{ skill: uri(skill(1)), kind: 'start', level: 2 }],
    ]);
  });

  it('puts our names first and keeps ESCO names beside them', () => {
    const { skills, occupations, groups } = mergeOverEsco(esco, own);
    expect(skills[0]?.phrases.map(({ text, source }) => `${source} ${text}`)).toEqual([
      'label koperwerk oppoetsen',
      'own messing glimmend maken',
      'label polish brass',
      'own metal care',
      'official polish "brass", by hand',
      'official shine brass',
      'official rub brass',
      'official koper poetsen',
    ]);
    expect(occupations[1]).toMatchObject({
      sector: 'cultuur',
      shortage: true,
      gates: ['vog'],
      skills: [{ skill: uri(skill(2)), kind: 'learn', level: 1 }],
    });
    expect(groups.find((one) => one.code === 'S9.1')?.labels).toEqual({
      en: 'cleaning',
      nl: 'schoonmaken',
    });
  });

  it('keeps the name of another skill even where a phrase of ours is the same', () => {
    const { skills } = mergeOverEsco(esco, own);
    expect(skills[1]?.phrases).toEqual([{ text: 'metal care', language: 'en', source: 'label' }]);
  });

  it('leaves out an alternative of ESCO that ours gives to another skill', () => {
    const skills = esco.skills.map((one, at) =>
      at === 1
        ? {
            ...one,
            phrases: [
              ...one.phrases,
              { text: 'messing glimmend maken', language: 'nl', source: 'official' } as const,
            ],
          }
        : one,
    );
    const merged = mergeOverEsco({ ...esco, skills }, own);
    expect(merged.skills[1]?.phrases.map((one) => one.text)).toEqual(['metal care']);
  });

  it('keeps a skill and an occupation of ours that this edition lacks', () => {
    const merged = mergeOverEsco(
      { ...esco, skills: esco.skills.slice(1), relations: [], occupations: [] },
      own,
    );
    expect(merged.skills.map((one) => one.id)).toContain(uri(skill(1)));
    expect(merged.occupations.map((one) => one.id)).toEqual([uri(occupation(2))]);
  });
});

/** CompetentNL as its public ontology shows it: labels by SKOS-XL, links to ESCO by names of its own. Content made up. */
const competentNl = `
# a scheme made up for tests
<https://linkeddata.competentnl.nl/id/skill/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://linkeddata.competentnl.nl/def/competentnl#HumanCapability> .
<https://linkeddata.competentnl.nl/id/skill/1> <http://www.w3.org/2008/05/skos-xl#prefLabel> _:b1 .
_:b1 <http://www.w3.org/2008/05/skos-xl#literalForm> "Koper \\"laten\\" glanzen"@nl .
<https://linkeddata.competentnl.nl/id/skill/1> <https://linkeddata.competentnl.nl/def/competentnl#closeMatchESCO> <${uri(skill(1))}> .
<https://linkeddata.competentnl.nl/id/skill/2> <http://www.w3.org/2004/02/skos/core#prefLabel> "Metaal verzorgen"@nl .
<https://linkeddata.competentnl.nl/id/skill/2> <http://www.w3.org/2004/02/skos/core#prefLabel> "Soin du m\\u00E9tal"@fr .
<https://linkeddata.competentnl.nl/id/skill/2> <http://www.w3.org/2004/02/skos/core#altLabel> "Metaalzorg" .
<https://linkeddata.competentnl.nl/id/skill/2> <http://www.w3.org/2004/02/skos/core#exactMatch> <${uri(skill(2))}> .
<https://linkeddata.competentnl.nl/id/skill/1> <http://www.w3.org/2004/02/skos/core#broader> <https://linkeddata.competentnl.nl/id/skill/2> .
`;

describe('a second scheme', () => {
  it('is read from N-Triples with SKOS or SKOS-XL labels and links to ESCO', () => {
    const skills = valueOf(parseSkos('competentnl.nt', competentNl));
    expect(
      skills.map(({ id, phrases, broader, mappings }) => ({ id, phrases, broader, mappings })),
    ).toEqual([
      {
        id: 'https://linkeddata.competentnl.nl/id/skill/1',
        phrases: [{ text: 'Koper "laten" glanzen', language: 'nl', source: 'label' }],
        broader: ['https://linkeddata.competentnl.nl/id/skill/2'],
        mappings: [[uri(skill(1)), 'closeMatch']],
      },
      {
        id: 'https://linkeddata.competentnl.nl/id/skill/2',
        phrases: [
          { text: 'Metaal verzorgen', language: 'nl', source: 'label' },
          { text: 'Metaalzorg', language: 'nl', source: 'official' },
        ],
        broader: [],
        mappings: [[uri(skill(2)), 'exactMatch']],
      },
    ]);
  });

  it('lives beside ESCO in one index, each with its own ids, near and the same by its links', async () => {
    const esco = mergeOverEsco(valueOf(parseEscoTables(tableFiles())), own);
    const other = valueOf(parseSkos('competentnl.nt', competentNl));
    const result = await loadIndex(
      await compileIndex({ ...esco, skills: [...esco.skills, ...other] }, 'test'),
    );
    if (!result.ok) throw new Error(result.error.code);
    const index = result.value;
    expect(index.skillCount).toBe(5);
    expect(index.concept(uri(skill(1)))?.near).toContainEqual([
      'https://linkeddata.competentnl.nl/id/skill/1',
      950,
    ]);
    expect(index.concept(uri(skill(2)))?.exact).toEqual([
      'https://linkeddata.competentnl.nl/id/skill/2',
    ]);
    expect(
      index.isNarrowerOrSame('https://linkeddata.competentnl.nl/id/skill/1', uri(skill(2))),
    ).toBe(true);
    const [hit] = index.searchSkills('metaalzorg', { language: 'nl', limit: 3 });
    expect(hit?.skill).toBe('https://linkeddata.competentnl.nl/id/skill/2');
  });

  it('tells the line that is no statement, and a file without labels', () => {
    expect(problemsOf(parseSkos('x.nt', '<a> <b> <c> .\nnonsense'))).toEqual([
      'x.nt:2: not an N-Triples statement',
    ]);
    expect(problemsOf(parseSkos('x.nt', '<a> <b> <c> .'))).toEqual([
      'x.nt:0: no subject has a skos:prefLabel',
    ]);
  });
});
