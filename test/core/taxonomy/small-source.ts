import type {
  SourceOccupation,
  SourcePhrase,
  SourceSkill,
  TaxonomySource,
} from '#core/taxonomy/taxonomy-source.ts';

/** Skills made up for tests, in two schemes. */
export const ids = {
  cleaning: 'https://example.org/one/skill/cleaning',
  floors: 'https://example.org/one/skill/floors',
  warehouse: 'https://example.org/one/skill/warehouse-system',
  excel: 'https://example.org/one/skill/excel',
  otherCleaning: 'https://example.org/two/vaardigheid/schoonmaken',
  otherWindows: 'https://example.org/two/vaardigheid/ramen',
  cleaner: 'https://example.org/one/occupation/cleaner',
  clerk: 'https://example.org/one/occupation/clerk',
};

const phrases = (nl: string, en: string, ...more: [string, 'nl' | 'en'][]): SourcePhrase[] => [
  { text: nl, language: 'nl', source: 'label' },
  { text: en, language: 'en', source: 'label' },
  ...more.map(([text, language]): SourcePhrase => ({ text, language, source: 'own' })),
];

const skill = (
  id: string,
  texts: SourcePhrase[],
  rest: Partial<SourceSkill> = {},
): SourceSkill => ({
  id,
  type: 'skill',
  phrases: texts,
  broader: [],
  group: 'S1.1',
  n: 5,
  spec: 1000,
  near: [],
  mappings: [],
  collections: [],
  ...rest,
});

const skills: SourceSkill[] = [
  skill(ids.cleaning, phrases('schoonmaken', 'clean', ['schoonmaakwerk doen', 'nl']), { n: 40 }),
  skill(ids.floors, phrases('vloeren dweilen', 'mop floors'), {
    broader: [ids.cleaning],
    near: [[ids.cleaning, 500]],
  }),
  skill(
    ids.warehouse,
    phrases(
      'magazijnbeheersysteem gebruiken',
      'use a warehouse management system',
      ['werken in het magazijn', 'nl'],
      ['systeem voor voorraadbeheer', 'nl'],
    ),
  ),
  skill(
    ids.excel,
    phrases('spreadsheets maken', 'make spreadsheets', ['Excel', 'nl'], ['Excel', 'en']),
    {
      type: 'knowledge',
      group: 'K0611',
    },
  ),
  skill(ids.otherCleaning, phrases('schoonmaakwerkzaamheden', 'cleaning work'), {
    mappings: [[ids.cleaning, 'exactMatch']],
  }),
  skill(ids.otherWindows, phrases('ramen lappen', 'wash windows'), {
    mappings: [
      [ids.cleaning, 'broadMatch'],
      [ids.floors, 'closeMatch'],
    ],
  }),
];

const occupations: SourceOccupation[] = [
  {
    id: ids.cleaner,
    isco: '9112',
    phrases: phrases('schoonmaker', 'cleaner', ['interieurverzorger', 'nl']),
    sector: 'schoonmaak',
    shortage: true,
    gates: ['vog'],
    skills: [
      { skill: ids.cleaning, kind: 'start', level: 2 },
      { skill: ids.floors, kind: 'learn', level: 1 },
    ],
  },
  {
    id: ids.clerk,
    isco: '4110',
    phrases: phrases('administratief medewerker', 'office clerk'),
    sector: 'kantoor',
    shortage: false,
    gates: [],
    skills: [{ skill: ids.excel, kind: 'nice', level: 4 }],
  },
];

export const smallSource: TaxonomySource = {
  skills,
  occupations,
  groups: [{ code: 'S1.1', labels: { nl: 'schoonhouden', en: 'cleaning' } }],
};
