import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVocabulary } from '#core/taxonomy/parse-vocabulary.ts';

const A = 'skill/aaaaaaaa-0000-4000-8000-000000000001';
const B = 'skill/bbbbbbbb-0000-4000-8000-000000000002';
const O = 'occupation/cccccccc-0000-4000-8000-000000000003';
const ESCO = 'http://data.europa.eu/esco/';

const row = (...cells: string[]): string => cells.join('\t');
const concepts = (...rows: string[]): string =>
  [row('id', 'type', 'label_en', 'broader', 'group', 'n', 'spec', 'near'), ...rows].join('\n') +
  '\n';
const phrases = (...rows: string[]): string =>
  [row('id', 'label_nl', 'phrases_nl', 'phrases_en'), ...rows].join('\n') + '\n';
const tools = (...rows: string[]): string =>
  [
    row('id', 'label_nl', 'label_en', 'phrases', 'phrases_nl', 'phrases_en', 'parents'),
    ...rows,
  ].join('\n') + '\n';
const occupations = (...rows: string[]): string =>
  [
    row(
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
    ),
    ...rows,
  ].join('\n') + '\n';

const good = (): Map<string, string> =>
  new Map([
    [
      'concepts.tsv',
      concepts(
        row(A, 'skill/competence', 'clean', '', 'S1', '12', '1000', 'bbbbbbbb:350'),
        row(B, 'knowledge', 'soap', A, 'K1', '3', '900', ''),
      ),
    ],
    ['nl-1.tsv', phrases(row(A, 'schoonmaken', 'poetsen|Poetsen|boenen', 'scrub'))],
    ['nl-2.tsv', phrases(row(B, 'zeep', '', ''))],
    [
      'occupations-x.tsv',
      occupations(
        row(
          O,
          '9112',
          'schoonmaker',
          'poetser',
          'cleaner',
          '',
          'x',
          'yes',
          'vog|vca',
          `${A}:start:3`,
        ),
      ),
    ],
    ['examples-1.tsv', 'whatever'],
  ]);

const problems = (change: (files: Map<string, string>) => void): string[] => {
  const files = good();
  change(files);
  const result = parseVocabulary(files);
  return result.ok
    ? []
    : result.problems.map(({ file, line, problem }) => `${file}:${String(line)}: ${problem}`);
};

describe('parseVocabulary', () => {
  it('reads skills with whole ids, phrases by language and links', () => {
    const result = parseVocabulary(good());
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.skills[0]).toEqual({
      id: ESCO + A,
      type: 'skill',
      phrases: [
        { text: 'schoonmaken', language: 'nl', source: 'label' },
        { text: 'poetsen', language: 'nl', source: 'own' },
        { text: 'boenen', language: 'nl', source: 'own' },
        { text: 'clean', language: 'en', source: 'label' },
        { text: 'scrub', language: 'en', source: 'own' },
      ],
      broader: [],
      group: 'S1',
      n: 12,
      spec: 1000,
      near: [[ESCO + B, 350]],
      mappings: [],
      collections: [],
    });
    expect(result.value.skills[1]?.type).toBe('knowledge');
    expect(result.value.skills[1]?.broader).toEqual([ESCO + A]);
  });

  it('reads occupations', () => {
    const result = parseVocabulary(good());
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.occupations).toEqual([
      {
        id: ESCO + O,
        isco: '9112',
        phrases: [
          { text: 'schoonmaker', language: 'nl', source: 'label' },
          { text: 'poetser', language: 'nl', source: 'own' },
          { text: 'cleaner', language: 'en', source: 'label' },
        ],
        sector: 'x',
        shortage: true,
        gates: ['vog', 'vca'],
        skills: [{ skill: ESCO + A, kind: 'start', level: 3 }],
      },
    ]);
  });

  it('reads tools below a skill, with its weight and near each other', () => {
    const files = good().set(
      'tools.tsv',
      tools(
        row('tool/mop', 'mop', 'mop', 'Mop Pro|Mop', 'zwabber', 'swab', A),
        row('tool/broom', 'bezem', 'broom', '', '', '', `${A}|${B}`),
      ),
    );
    const result = parseVocabulary(files);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [mop, broom] = result.value.skills.slice(2);
    expect(mop).toEqual({
      id: 'isp://tool/mop',
      type: 'knowledge',
      phrases: [
        { text: 'mop', language: 'nl', source: 'label' },
        { text: 'Mop Pro', language: 'nl', source: 'own' },
        { text: 'zwabber', language: 'nl', source: 'own' },
        { text: 'mop', language: 'en', source: 'label' },
        { text: 'Mop Pro', language: 'en', source: 'own' },
        { text: 'swab', language: 'en', source: 'own' },
      ],
      broader: [ESCO + A],
      group: 'S1',
      n: 12,
      spec: 1000,
      near: [
        [ESCO + A, 500],
        ['isp://tool/broom', 350],
      ],
      mappings: [],
      collections: [],
    });
    expect(broom?.broader).toEqual([ESCO + A, ESCO + B]);
  });

  it('reads ambiguous names, and alternates as close matches', () => {
    const files = good()
      .set('ambiguous.tsv', 'name\tneeds\nScala\tcase\nWord\tcontext\n')
      .set('alternates.tsv', `skills\tabout\n${A}|${B}\tclean\n`);
    const result = parseVocabulary(files);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.ambiguous).toEqual([
      { name: 'Scala', needs: 'case' },
      { name: 'Word', needs: 'context' },
    ]);
    expect(result.value.skills.map((skill) => skill.mappings)).toEqual([
      [[ESCO + B, 'closeMatch']],
      [[ESCO + A, 'closeMatch']],
    ]);
  });

  it('accepts Windows line ends and a byte order mark', () => {
    const files = good();
    for (const [name, text] of files) files.set(name, '\uFEFF' + text.replaceAll('\n', '\r\n'));
    expect(parseVocabulary(files)).toEqual(parseVocabulary(good()));
  });

  it('tells file and line of a row with too few cells', () => {
    expect(problems((files) => files.set('nl-2.tsv', phrases(row(B, 'zeep'))))).toContain(
      'nl-2.tsv:2: 2 cells where the header has 4',
    );
  });

  it('tells which columns are missing', () => {
    expect(problems((files) => files.set('nl-2.tsv', 'id\tlabel_nl\n'))).toContain(
      'nl-2.tsv:1: column missing: phrases_nl, phrases_en',
    );
  });

  it.each([
    [
      'an id that is none',
      'nl-2.tsv',
      phrases(row('skill/1', 'zeep', '', '')),
      'nl-2.tsv:2: not an id: skill/1',
    ],
    [
      'a skill named twice',
      'nl-3.tsv',
      phrases(row(A, 'x', '', '')),
      `nl-3.tsv:2: ${A} also stands in nl-1.tsv:2`,
    ],
    [
      'a skill without a Dutch name',
      'nl-2.tsv',
      phrases(row(B, '', '', '')),
      'nl-2.tsv:2: label_nl is empty',
    ],
    ['a skill nobody names', 'nl-2.tsv', phrases(), `concepts.tsv:3: ${B} has no row in nl-*.tsv`],
    [
      'a skill without a concept',
      'nl-3.tsv',
      phrases(row('skill/dddddddd-0000-4000-8000-000000000004', 'x', '', '')),
      'nl-3.tsv:2: skill/dddddddd-0000-4000-8000-000000000004 is not in concepts.tsv',
    ],
    [
      'an occupation with an unknown kind',
      'occupations-x.tsv',
      occupations(row(O, '9112', 'a', '', 'b', '', 'x', 'yes', '', `${A}:must:3`)),
      `occupations-x.tsv:2: skills: ${A}:must:3 is no known skill with kind and level`,
    ],
    [
      'a shortage that is neither yes nor no',
      'occupations-x.tsv',
      occupations(row(O, '9112', 'a', '', 'b', '', 'x', 'ja', '', `${A}:start:3`)),
      'occupations-x.tsv:2: shortage is yes or no',
    ],
    [
      'a number outside its range',
      'concepts.tsv',
      concepts(
        row(A, 'knowledge', 'clean', '', 'S1', '12', '5000', ''),
        row(B, 'knowledge', 'soap', '', 'K', '1', '900', ''),
      ),
      'concepts.tsv:2: spec is a whole number from 750 to 1250',
    ],
    [
      'a near skill that does not exist',
      'concepts.tsv',
      concepts(
        row(A, 'knowledge', 'clean', '', 'S1', '1', '900', 'ffffffff:10'),
        row(B, 'knowledge', 'soap', '', 'K', '1', '900', ''),
      ),
      'concepts.tsv:2: near: ffffffff:10 names no skill or no number from 1 to 1000',
    ],
    [
      'a tool without a parent that is known',
      'tools.tsv',
      tools(row('tool/mop', 'Mop', '', '', '', '', O)),
      'tools.tsv:2: parents: at least one skill, all of them in concepts.tsv',
    ],
    [
      'a tool whose id is none',
      'tools.tsv',
      tools(row('tool/Mop', 'Mop', '', '', '', '', A)),
      'tools.tsv:2: not an id of a tool: tool/Mop',
    ],
    [
      'a tool named twice',
      'tools.tsv',
      tools(row('tool/mop', 'Mop', '', '', '', '', A), row('tool/mop', 'Mop', '', '', '', '', A)),
      'tools.tsv:3: tool/mop stands twice in tools.tsv',
    ],
    [
      'a name that needs something unknown',
      'ambiguous.tsv',
      'name\tneeds\nMop\tluck\n',
      'ambiguous.tsv:2: a name, and what it needs: case or context',
    ],
    [
      'alternates that are one skill',
      'alternates.tsv',
      `skills\tabout\n${A}|${A}\ttwice\n`,
      'alternates.tsv:2: skills: two or more, each once, all of them in concepts.tsv or tools.tsv',
    ],
    [
      'a skill in two sets of alternates',
      'alternates.tsv',
      `skills\tabout\n${A}|${B}\tone\n${B}|${A}\ttwo\n`,
      `alternates.tsv:3: ${ESCO + B} is in two sets of alternates`,
    ],
    ['no concepts at all', 'concepts.tsv', concepts(), 'concepts.tsv:0: no rows'],
  ])('tells of %s', (_, file, text, expected) => {
    expect(problems((files) => files.set(file, text))).toContain(expected);
  });

  it('never throws, whatever the files hold', () => {
    const name = fc.constantFrom(
      'concepts.tsv',
      'nl-1.tsv',
      'occupations-x.tsv',
      'groups.tsv',
      'tools.tsv',
      'ambiguous.tsv',
      'alternates.tsv',
    );
    fc.assert(
      fc.property(name, fc.string({ unit: 'binary' }), fc.nat(200), (file, junk, at) => {
        const files = good();
        const text = files.get(file) ?? '';
        files.set(file, text.slice(0, at) + junk + text.slice(at));
        const result = parseVocabulary(files);
        if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
