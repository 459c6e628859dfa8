import { overstapTable } from '#core/matching/overstap-table.ts';
import { questionTable } from '#core/questions/question-table.ts';
import type { QuestionTable } from '#core/questions/question-table.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';

const tables = new WeakMap<SkillIndex, QuestionTable>();

/** The tables of an index; made at the first call, gone with the index or the worker. */
export function questionTableOf(index: SkillIndex): QuestionTable {
  const known = tables.get(index);
  if (known) return known;
  const table = questionTable(overstapTable(index));
  tables.set(index, table);
  return table;
}
