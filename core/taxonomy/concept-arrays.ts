import { MAPPING_KINDS, SKILL_KINDS } from './index-codes.ts';
import type { IndexFile } from './index-file.ts';
import { DamagedIndex } from './index-file.ts';
import type { Embedding } from './phrase-index.ts';
import type { Rows } from './rows.ts';

/** What the index holds of each skill, by ordinal. */
export interface SkillArrays {
  readonly type: Uint8Array;
  readonly group: Uint32Array;
  readonly groups: readonly string[];
  readonly n: Uint16Array;
  readonly spec: Uint16Array;
  readonly broader: Rows;
  readonly near: Rows;
  readonly rel: Uint16Array;
  readonly mapping: Rows;
  readonly mappingKind: Uint8Array;
  readonly collection: Rows;
  readonly collections: readonly string[];
}

/** What the index holds of each occupation, by ordinal. */
export interface OccupationArrays {
  readonly isco: Uint32Array;
  readonly iscos: readonly string[];
  readonly sector: Uint32Array;
  readonly sectors: readonly string[];
  readonly shortage: Uint8Array;
  readonly gate: Rows;
  readonly gates: readonly string[];
  readonly skill: Rows;
  readonly kind: Uint8Array;
  readonly level: Uint8Array;
}

/** Reads and checks the sections of skills; `count` skills. */
export function readSkills(file: IndexFile, count: number): SkillArrays {
  const groups = file.list('groups');
  const collections = file.list('collections');
  const near = readRows(file, 'skills.near', count, count);
  const mapping = readRows(file, 'skills.mapping', count, count);
  const mappingKind = file.u8('skills.mapping.kind', mapping.values.length);
  for (const kind of mappingKind)
    if (kind >= MAPPING_KINDS.length) throw new DamagedIndex('skills.mapping.kind');
  return {
    type: file.u8('skills.type', count),
    group: file.u32Below('skills.group', groups.length, count),
    groups,
    n: file.u16('skills.n', count),
    spec: file.u16('skills.spec', count),
    broader: readRows(file, 'skills.broader', count, count),
    near,
    rel: file.u16('skills.near.rel', near.values.length),
    mapping,
    mappingKind,
    collection: readRows(file, 'skills.collection', count, collections.length),
    collections,
  };
}

/** Reads and checks the sections of occupations; they point to `skills` skills. */
export function readOccupations(file: IndexFile, count: number, skills: number): OccupationArrays {
  const iscos = file.list('isco');
  const sectors = file.list('sectors');
  const gates = file.list('gates');
  const skill = readRows(file, 'occupations.skill', count, skills);
  const kind = file.u8('occupations.skill.kind', skill.values.length);
  const level = file.u8('occupations.skill.level', skill.values.length);
  for (const value of kind)
    if (value >= SKILL_KINDS.length) throw new DamagedIndex('occupations.skill.kind');
  for (const value of level)
    if (value < 1 || value > 4) throw new DamagedIndex('occupations.skill.level');
  return {
    isco: file.u32Below('occupations.isco', iscos.length, count),
    iscos,
    sector: file.u32Below('occupations.sector', sectors.length, count),
    sectors,
    shortage: file.u8('occupations.shortage', count),
    gate: readRows(file, 'occupations.gate', count, gates.length),
    gates,
    skill,
    kind,
    level,
  };
}

function readRows(file: IndexFile, name: string, count: number, limit: number): Rows {
  const values = file.u32Below(name, limit);
  return { values, offsets: file.offsets(`${name}.lengths`, count, values.length) };
}

/** The trained embedding, when the file has one. */
export function readEmbedding(file: IndexFile): Embedding | undefined {
  if (!file.has('embedding')) return undefined;
  const rows = file.count('embeddingRows');
  const dimensions = file.count('embeddingDimensions');
  const scale = file.meta.numbers['embeddingScale'];
  if (scale === undefined) throw new DamagedIndex('embeddingScale');
  return { rows, dimensions, scale, values: file.i8('embedding', rows * dimensions) };
}
