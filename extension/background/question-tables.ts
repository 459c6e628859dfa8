import { overstapTable } from '#core/matching/overstap-table.ts';
import type { OverstapTable } from '#core/matching/overstap-table.ts';
import { questionTable } from '#core/questions/question-table.ts';
import type { QuestionTable } from '#core/questions/question-table.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';

const overstapTables = new WeakMap<SkillIndex, OverstapTable>();
const tables = new WeakMap<SkillIndex, QuestionTable>();

/** What all occupations ask; made at the first call, gone with the index or the worker. */
export function overstapTableOf(index: SkillIndex): OverstapTable {
  const known = overstapTables.get(index);
  if (known) return known;
  const table = overstapTable(index);
  overstapTables.set(index, table);
  return table;
}

/** The tables of an index; made at the first call, gone with the index or the worker. */
export function questionTableOf(index: SkillIndex): QuestionTable {
  const known = tables.get(index);
  if (known) return known;
  const table = questionTable(overstapTableOf(index));
  tables.set(index, table);
  return table;
}
