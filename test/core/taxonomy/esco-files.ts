/** ESCO's file layouts with made-up content: the same five skills and two occupations in each. */
const ESCO = 'http://data.europa.eu/esco/';
const id = (kind: string, digit: number): string =>
  `${kind}/0000000${String(digit)}-0000-4000-8000-000000000000`;

export const skill = (digit: number): string => id('skill', digit);
export const occupation = (digit: number): string => id('occupation', digit);
export const uri = (short: string): string => ESCO + short;

const quoted = (...cells: string[]): string =>
  cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
const csv = (...rows: string[][]): string => rows.map((row) => quoted(...row)).join('\n') + '\n';
const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n') + '\n';

const SKILLS_HEADER =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description'.split(
    ',',
  );
const csvSkill = (short: string, type: string, label: string, alt = ''): string[] => [
  'KnowledgeSkillCompetence',
  uri(short),
  type,
  'cross-sector',
  label,
  alt,
  '',
  'released',
  '2024-01-01',
  '',
  '',
  'scheme',
  'A text, with a comma',
];
const OCCUPATIONS_HEADER =
  'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code'.split(
    ',',
  );
const csvOccupation = (short: string, isco: string, label: string, alt = ''): string[] => [
  'Occupation',
  uri(short),
  isco,
  label,
  alt,
  '',
  'released',
  '2024-01-01',
  '',
  '',
  '',
  'scheme',
  'x',
  isco,
];

const asked: readonly (readonly [string, string, string])[] = [
  [occupation(1), 'essential', skill(1)],
  [occupation(1), 'optional', skill(2)],
  [occupation(2), 'essential', skill(1)],
  [occupation(2), 'optional', skill(1)],
];

/** v1.1: relations without names and without a language in the file name. */
export const csvFilesOld = (): Map<string, string> =>
  new Map([
    [
      'skills_en.csv',
      csv(
        SKILLS_HEADER,
        csvSkill(skill(1), 'skill/competence', 'polish "brass", by hand', 'shine brass\nrub brass'),
        csvSkill(skill(2), 'knowledge', 'metal care'),
        csvSkill(skill(3), '', 'brass work'),
      ),
    ],
    ['skills_nl.csv', csv(SKILLS_HEADER, csvSkill(skill(1), 'skill/competence', 'koper poetsen'))],
    ['greenSkillsCollection_en.csv', csv(['conceptType', 'conceptUri'], ['x', uri(skill(1))])],
    [
      'skillGroups_en.csv',
      csv(
        ['conceptType', 'conceptUri', 'preferredLabel', 'altLabels', 'hiddenLabels', 'code'],
        ['SkillGroup', uri('skill/group'), 'cleaning', '', '', 'S9.1'],
        ['SkillGroup', uri('isced-f/0715'), 'metals', '', '', ''],
      ),
    ],
    [
      'occupations_en.csv',
      csv(
        OCCUPATIONS_HEADER,
        csvOccupation(occupation(1), '9112', 'brass polisher', 'brass cleaner'),
        csvOccupation(occupation(2), '9112', 'bell keeper'),
      ),
    ],
    [
      'occupations_nl.csv',
      csv(OCCUPATIONS_HEADER, csvOccupation(occupation(1), '9112', 'koperpoetser')),
    ],
    [
      'occupationSkillRelations.csv',
      csv(
        ['occupationUri', 'relationType', 'skillType', 'skillUri'],
        ...asked.map(([who, relation, what]) => [uri(who), relation, 'x', uri(what)]),
      ),
    ],
    [
      'broaderRelationsSkillPillar.csv',
      csv(
        ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
        ['KnowledgeSkillCompetence', uri(skill(1)), 'KnowledgeSkillCompetence', uri(skill(3))],
        ['KnowledgeSkillCompetence', uri(skill(1)), 'SkillGroup', uri('skill/group')],
        ['KnowledgeSkillCompetence', uri(skill(2)), 'SkillGroup', uri('isced-f/0715')],
        ['KnowledgeSkillCompetence', uri(skill(3)), 'SkillGroup', uri('skill/group')],
      ),
    ],
  ]);

/** v1.2: names beside the addresses, a language in every file name, a column more for occupations. */
export const csvFilesNew = (): Map<string, string> => {
  const files = csvFilesOld();
  files.delete('occupationSkillRelations.csv');
  files.delete('broaderRelationsSkillPillar.csv');
  files.set(
    'occupationSkillRelations_en.csv',
    csv(
      ['occupationUri', 'occupationLabel', 'relationType', 'skillType', 'skillUri', 'skillLabel'],
      ...asked.map(([who, relation, what]) => [uri(who), 'a, b', relation, 'x', uri(what), 'c']),
    ),
  );
  files.set(
    'broaderRelationsSkillPillar_en.csv',
    csv(
      ['conceptType', 'conceptUri', 'conceptLabel', 'broaderType', 'broaderUri', 'broaderLabel'],
      ['KnowledgeSkillCompetence', uri(skill(1)), 'a', 'x', uri(skill(3)), 'b'],
      ['KnowledgeSkillCompetence', uri(skill(1)), 'a', 'x', uri('skill/group'), 'b'],
      ['KnowledgeSkillCompetence', uri(skill(2)), 'a', 'x', uri('isced-f/0715'), 'b'],
      ['KnowledgeSkillCompetence', uri(skill(3)), 'a', 'x', uri('skill/group'), 'b'],
    ),
  );
  return files;
};

export const tableFiles = (): Map<string, string> =>
  new Map([
    [
      'skills.tsv',
      tsv(
        [
          'id',
          'type',
          'reuse',
          'label_en',
          'alt_en',
          'label_nl',
          'alt_nl',
          'nl_source',
          'hidden_en',
        ],
        [
          skill(1),
          'skill/competence',
          '',
          'polish "brass", by hand',
          'shine brass|rub brass',
          'koper poetsen',
          '',
          '',
          '',
        ],
        [skill(2), 'knowledge', '', 'metal care', '', '', '', '', ''],
        [skill(3), '', '', 'brass work', '', '', '', '', ''],
      ),
    ],
    ['skill_collections.tsv', tsv(['skill_id', 'collection'], [skill(1), 'green'])],
    [
      'skill_groups.tsv',
      tsv(
        ['id', 'code', 'label_en', 'label_nl'],
        ['skill/group', 'S9.1', 'cleaning', ''],
        ['isced-f/0715', '0715', 'metals', ''],
      ),
    ],
    [
      'occupations.tsv',
      tsv(
        [
          'id',
          'isco',
          'code',
          'label_en',
          'alt_en',
          'label_nl',
          'alt_nl',
          'hidden_en',
          'hidden_nl',
          'regulated',
        ],
        [
          occupation(1),
          '9112',
          '',
          'brass polisher',
          'brass cleaner',
          'koperpoetser',
          '',
          '',
          '',
          '',
        ],
        [occupation(2), '9112', '', 'bell keeper', '', '', '', '', '', ''],
      ),
    ],
    [
      'occupation_skills.tsv',
      tsv(
        ['occupation_id', 'skill_id', 'relation'],
        ...asked.map(([who, relation, what]) => [who, what, relation]),
      ),
    ],
    [
      'skill_broader.tsv',
      tsv(
        ['id', 'kind', 'broader_id', 'broader_kind'],
        [skill(1), 'skill', skill(3), 'skill'],
        [skill(1), 'skill', 'skill/group', 'group'],
        [skill(2), 'skill', 'isced-f/0715', 'group'],
        [skill(3), 'skill', 'skill/group', 'group'],
      ),
    ],
  ]);
