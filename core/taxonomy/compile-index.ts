import type { Lexicon } from './compile-lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { compilePhrases } from './compile-phrases.ts';
import { MAPPING_KINDS, SKILL_KINDS } from './index-codes.ts';
import type { IndexMeta } from './index-file.ts';
import { lengthSection, writeIndexFile } from './index-file.ts';
import { stringSections } from './string-table.ts';
import type {
  MappingKind,
  SourceOccupation,
  SourceSkill,
  TaxonomySource,
} from './taxonomy-source.ts';

type Section = Uint8Array | Int8Array | Uint16Array | Uint32Array;
type Sections = Map<string, Section>;

/** A close match in another scheme, as relation of the match formula (matching.md section 4). */
const CLOSE_MATCH_REL = 950;
const MOST_NEAR = 24;

/** A trained embedding to ship with the index. */
export interface TrainedEmbedding {
  readonly rows: number;
  readonly dimensions: number;
  readonly scale: number;
  readonly values: Int8Array;
}

/**
 * Compiles the skills language to the file that `loadIndex` reads. Deterministic: the order of the source does not matter.
 * `about` says in a few words what it was made from.
 */
export async function compileIndex(
  source: TaxonomySource,
  about: string,
  embedding?: TrainedEmbedding,
): Promise<Uint8Array<ArrayBuffer>> {
  const skills = [...source.skills].sort((a, b) => (a.id < b.id ? -1 : 1));
  const occupations = [...source.occupations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = [...source.groups].sort((a, b) => (a.code < b.code ? -1 : 1));
  const lexicon = compileLexicon([...skills, ...occupations].flatMap((owner) => owner.phrases));
  const sections: Sections = new Map();
  const add = (entries: Iterable<[string, Section]>) => {
    for (const [name, array] of entries) sections.set(name, array);
  };
  add(lexiconSections(lexicon));
  const skillPhrases = compilePhrases('skills', skills, lexicon, source.ambiguous);
  const titlePhrases = compilePhrases('titles', occupations, lexicon);
  add(skillPhrases.sections);
  add(titlePhrases.sections);
  const lists = {
    groups: distinct(skills.map((skill) => skill.group)),
    collections: distinct(skills.flatMap((skill) => skill.collections)),
    sectors: distinct(occupations.map((occupation) => occupation.sector)),
    gates: distinct(occupations.flatMap((occupation) => occupation.gates)),
    isco: distinct(occupations.map((occupation) => occupation.isco)),
    groupCodes: groups.map((group) => group.code),
  };
  add(skillSections(skills, lists));
  add(occupationSections(occupations, skills, lists));
  for (const language of ['nl', 'en'] as const)
    add(
      stringSections(
        `groups.${language}`,
        groups.map((group) => group.labels[language] ?? ''),
      ),
    );
  if (embedding) add([['embedding', embedding.values]]);
  const meta: IndexMeta = {
    languages: ['nl', 'en'],
    source: about,
    counts: {
      tokens: lexicon.tokens.length,
      words: lexicon.words.length,
      parts: lexicon.parts.length,
      skills: skills.length,
      occupations: occupations.length,
      skillPhrases: skillPhrases.count,
      titlePhrases: titlePhrases.count,
      groups: groups.length,
      embeddingRows: embedding?.rows ?? 0,
      embeddingDimensions: embedding?.dimensions ?? 0,
    },
    lists,
    numbers: embedding ? { embeddingScale: embedding.scale } : {},
  };
  return writeIndexFile(meta, sections);
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

function* lexiconSections(lexicon: Lexicon): Generator<[string, Section]> {
  yield* stringSections('tokens', lexicon.tokens);
  yield* stringSections(
    'words',
    lexicon.words.map((word) => word.norm),
  );
  // -1 becomes the highest number: no such token.
  yield ['words.nl', Uint32Array.from(lexicon.words, (word) => word.ids.nl)];
  yield ['words.en', Uint32Array.from(lexicon.words, (word) => word.ids.en)];
  yield* stringSections(
    'parts',
    lexicon.parts.map(([letters]) => letters),
  );
  yield ['parts.token', Uint32Array.from(lexicon.parts, ([, token]) => token)];
  yield* rows('compounds', lexicon.compounds);
}

function* skillSections(
  skills: readonly SourceSkill[],
  lists: { readonly groups: string[]; readonly collections: string[] },
): Generator<[string, Section]> {
  const ordinal = new Map(skills.map((skill, at) => [skill.id, at]));
  const known = (id: string): number[] => {
    const at = ordinal.get(id);
    return at === undefined ? [] : [at];
  };
  const groupAt = new Map(lists.groups.map((code, at) => [code, at]));
  const mappings = bothWays(skills, ordinal);
  const near = skills.map((skill, at) =>
    [
      ...(mappings[at] ?? [])
        .filter(([, kind]) => kind === 'closeMatch')
        .map(([id]) => [id, CLOSE_MATCH_REL] as const),
      ...skill.near.filter(([id]) => ordinal.has(id) && id !== skill.id),
    ].slice(0, MOST_NEAR),
  );
  yield* stringSections(
    'skills.id',
    skills.map((skill) => skill.id),
  );
  yield ['skills.type', Uint8Array.from(skills, (skill) => (skill.type === 'knowledge' ? 1 : 0))];
  yield ['skills.group', Uint32Array.from(skills, (skill) => groupAt.get(skill.group) ?? 0)];
  yield ['skills.n', Uint16Array.from(skills, (skill) => skill.n)];
  yield ['skills.spec', Uint16Array.from(skills, (skill) => skill.spec)];
  yield* rows(
    'skills.broader',
    skills.map((skill) => skill.broader.flatMap(known)),
  );
  yield* rows(
    'skills.near',
    near.map((list) => list.flatMap(([id]) => known(id))),
  );
  yield ['skills.near.rel', Uint16Array.from(near.flatMap((list) => list.map(([, rel]) => rel)))];
  yield* rows(
    'skills.mapping',
    mappings.map((list) => list.flatMap(([id]) => known(id))),
  );
  yield* rows(
    'skills.collection',
    skills.map((skill) =>
      skill.collections.map((name) => lists.collections.indexOf(name)).sort((a, b) => a - b),
    ),
  );
  yield [
    'skills.mapping.kind',
    Uint8Array.from(
      mappings.flatMap((list) => list.map(([, kind]) => MAPPING_KINDS.indexOf(kind))),
    ),
  ];
}

/** By skill: its mappings within the index. Exact and close matches hold both ways (SKOS), however they were written. */
function bothWays(
  skills: readonly SourceSkill[],
  ordinal: ReadonlyMap<string, number>,
): (readonly [string, MappingKind])[][] {
  const all = skills.map(() => new Map<string, MappingKind>());
  skills.forEach((skill, at) => {
    for (const [id, kind] of skill.mappings) {
      const other = ordinal.get(id);
      if (other === undefined || other === at) continue;
      all[at]?.set(id, kind);
      if (kind !== 'broadMatch') all[other]?.set(skill.id, kind);
    }
  });
  return all.map((links) => [...links].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function* occupationSections(
  occupations: readonly SourceOccupation[],
  skills: readonly SourceSkill[],
  lists: { readonly sectors: string[]; readonly gates: string[]; readonly isco: string[] },
): Generator<[string, Section]> {
  const ordinal = new Map(skills.map((skill, at) => [skill.id, at]));
  const asked = occupations.map((one) => one.skills.filter(({ skill }) => ordinal.has(skill)));
  yield* stringSections(
    'occupations.id',
    occupations.map((one) => one.id),
  );
  yield ['occupations.isco', Uint32Array.from(occupations, (one) => lists.isco.indexOf(one.isco))];
  yield [
    'occupations.sector',
    Uint32Array.from(occupations, (one) => lists.sectors.indexOf(one.sector)),
  ];
  yield ['occupations.shortage', Uint8Array.from(occupations, (one) => (one.shortage ? 1 : 0))];
  yield* rows(
    'occupations.gate',
    occupations.map((one) => one.gates.map((gate) => lists.gates.indexOf(gate))),
  );
  yield* rows(
    'occupations.skill',
    asked.map((list) => list.map(({ skill }) => ordinal.get(skill) ?? 0)),
  );
  yield [
    'occupations.skill.kind',
    Uint8Array.from(asked.flatMap((list) => list.map(({ kind }) => SKILL_KINDS.indexOf(kind)))),
  ];
  yield [
    'occupations.skill.level',
    Uint8Array.from(asked.flatMap((list) => list.map(({ level }) => level))),
  ];
}

/** Lists of numbers as two sections: the numbers, and how many each list has. */
function* rows(name: string, lists: readonly (readonly number[])[]): Generator<[string, Section]> {
  yield [name, Uint32Array.from(lists.flat())];
  yield [`${name}.lengths`, lengthSection(lists.map((list) => list.length))];
}
